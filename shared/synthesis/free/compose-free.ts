import { freeSynthesisTexts } from '../../language/free-synthesis-texts.ts';
import { rankingTexts } from '../../language/ranking-texts.ts';
import type { Report, ReportBlock } from '../../report/report.ts';
import { cell, heading, inFrame, item, paragraph, type ReportFrame, run } from '../report-frame.ts';
import type { Claim, Contradiction, FreeSynthesis } from './free-synthesis.ts';

type Answered = Extract<FreeSynthesis, { kind: 'answered' }>;

/** A free synthesis as a document: contradictions first, since they are what somebody must settle. */
export function composeFree(synthesis: FreeSynthesis, frame: ReportFrame): Report {
  const texts = freeSynthesisTexts[frame.language];
  const head = { title: texts.title, subtitle: texts.question(synthesis.question) };
  if (synthesis.kind === 'refused') {
    const { refused, instead } = rankingTexts[frame.language];
    return inFrame(frame, head, [], [paragraph(run(`${refused} ${instead}`))]);
  }
  const { answers, agreements, contradictions } = synthesis;
  return inFrame(
    frame,
    head,
    [],
    [
      paragraph(run(`${texts.documents(answers.length)} ${texts.withoutModel}`)),
      ...(contradictions.length === 0 ? [] : [heading(2, texts.headings.contradictions)]),
      ...contradictions.flatMap((one) => contradictionBlocks(one, frame)),
      ...(agreements.length === 0 ? [] : [heading(2, texts.headings.agreements)]),
      ...agreements.map(({ subject, value, claims }) =>
        item(run(texts.agreement(subject, value)), ...sourcesOf(claims, frame)),
      ),
      heading(2, texts.headings.answers),
      ...answersOf(synthesis, frame),
      heading(2, texts.headings.gaps),
      ...(contradictions.length === 0 ? [item(run(texts.noContradiction))] : []),
      ...(agreements.length === 0 ? [item(run(texts.noAgreement))] : []),
      ...gapsOf(synthesis, frame),
    ],
  );
}

function contradictionBlocks(
  { subject, readings }: Contradiction,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = freeSynthesisTexts[frame.language];
  return [
    {
      kind: 'table',
      caption: subject,
      header: [
        texts.columns.value,
        texts.columns.document,
        texts.columns.page,
        texts.columns.passage,
      ].map((text) => cell(text)),
      rows: readings.flatMap(({ value, claims }) =>
        claims.map(({ file, page, text }) => [
          cell(value, { doubt: true }),
          cell(file),
          cell(page === null ? '–' : texts.page(page)),
          cell(text),
        ]),
      ),
      widths: [0.18, 0.26, 0.08, 0.48],
    },
  ];
}

/** Who says it, with the passage as a note. */
export const sourcesOf = (
  claims: readonly Claim[],
  { language }: ReportFrame,
): readonly ReturnType<typeof run>[] =>
  claims.flatMap(({ file, page, text }, at) => [
    run(at === 0 ? ' (' : ' ; '),
    run(freeSynthesisTexts[language].says(file, page), { note: text }),
    ...(at === claims.length - 1 ? [run(')')] : []),
  ]);

/** What each document says beyond what is told above. */
function answersOf(
  { answers, agreements, contradictions }: Answered,
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = freeSynthesisTexts[language];
  const told = new Set(
    [...agreements, ...contradictions.flatMap(({ readings }) => readings)].flatMap(({ claims }) =>
      claims.map(({ documentId, text }) => `${documentId} ${text}`),
    ),
  );
  const left = answers
    .map((one) => ({
      ...one,
      claims: one.claims.filter(({ documentId, text }) => !told.has(`${documentId} ${text}`)),
    }))
    .filter(({ claims }) => claims.length > 0);
  if (left.length === 0)
    return [paragraph(run(told.size > 0 ? texts.nothingMore : texts.noAnswer))];
  return left.flatMap(({ title, exercise, file, claims }): readonly ReportBlock[] => [
    heading(3, texts.heading(title, exercise)),
    paragraph(run(file, { italic: true })),
    ...claims.map(
      ({ text, page }): ReportBlock => ({
        kind: 'quote',
        runs: [run(text), ...(page === null ? [] : [run(` (${texts.page(page)})`)])],
      }),
    ),
  ]);
}

function gapsOf(
  { silent, unknownWords }: Answered,
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = freeSynthesisTexts[language];
  if (silent.length + unknownWords.length === 0) return [paragraph(run(texts.noGap))];
  return [
    ...silent.map((file) => item(run(texts.silent(file)))),
    ...unknownWords.map((word) => item(run(texts.unknownWord(word)))),
  ];
}
