import { freeSynthesisTexts } from '../../language/free-synthesis-texts.ts';
import type { Language } from '../../language/language.ts';
import type { Workbook, WorkbookCell } from '../../report/report.ts';
import type { Claim, FreeSynthesis } from './free-synthesis.ts';

type Row = readonly WorkbookCell[];

/** What documents say of one question, one passage a row; those that others contradict or share are told so. */
export function tabulateFree(free: FreeSynthesis, language: Language): Workbook {
  const texts = freeSynthesisTexts[language];
  const { columns, headings } = texts;
  const cells = (
    { file, page, text }: Claim,
    about: string,
    mark: Pick<WorkbookCell, 'mark'> = {},
  ): Row => [
    { value: about, ...mark },
    { value: file },
    page === null ? { value: null } : { value: page, format: 'count' },
    { value: text, ...mark },
  ];
  const rows = free.kind === 'refused' ? [] : rowsOf(free, texts.headings, cells);
  return {
    title: free.question,
    sheets: [
      {
        name: headings.answers,
        header: [columns.about, columns.document, columns.page, columns.passage],
        rows,
        widths: [28, 32, 8, 110],
      },
    ],
  };
}

function rowsOf(
  { answers, agreements, contradictions }: Extract<FreeSynthesis, { kind: 'answered' }>,
  headings: {
    readonly answers: string;
    readonly agreements: string;
    readonly contradictions: string;
  },
  cells: (claim: Claim, about: string, mark?: Pick<WorkbookCell, 'mark'>) => Row,
): readonly Row[] {
  const told = [
    ...contradictions.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims)),
    ...agreements.flatMap(({ claims }) => claims),
  ];
  return [
    ...contradictions.flatMap(({ subject, readings }) =>
      readings.flatMap(({ claims }) =>
        claims.map((one) =>
          cells(one, `${headings.contradictions} : ${subject}`, { mark: 'doubt' }),
        ),
      ),
    ),
    ...agreements.flatMap(({ subject, claims }) =>
      claims.map((one) => cells(one, `${headings.agreements} : ${subject}`)),
    ),
    ...answers.flatMap(({ claims }) =>
      claims.filter((one) => !told.includes(one)).map((one) => cells(one, headings.answers)),
    ),
  ];
}
