import { freeSynthesisTexts } from '../../language/free-synthesis-texts.ts';
import { rankingTexts } from '../../language/ranking-texts.ts';
import type { Report, ReportBlock } from '../../report/report.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from '../report-frame.ts';
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
      heading(2, texts.headings.contradictions),
      ...(contradictions.length === 0 ? [paragraph(run(texts.noContradiction))] : []),
      ...contradictions.flatMap((one) => contradictionBlocks(one, frame)),
      heading(2, texts.headings.agreements),
      ...(agreements.length === 0 ? [paragraph(run(texts.noAgreement))] : []),
      ...agreements.map(({ subject, value, claims }) =>
        item(run(texts.agreement(subject, value)), ...sourcesOf(claims, frame)),
      ),
      heading(2, texts.headings.answers),
      ...answersOf(synthesis, frame),
      heading(2, texts.headings.gaps),
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
    paragraph(run(subject, { bold: true })),
    ...readings.map(({ value, claims }) =>
      item(run(texts.reading(value), { doubt: true }), ...sourcesOf(claims, frame)),
    ),
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

function answersOf({ answers }: Answered, { language }: ReportFrame): readonly ReportBlock[] {
  const texts = freeSynthesisTexts[language];
  const told = answers.filter(({ claims }) => claims.length > 0);
  if (told.length === 0) return [paragraph(run(texts.noAnswer))];
  return told.flatMap(({ title, exercise, claims }): readonly ReportBlock[] => [
    heading(3, texts.heading(title, exercise)),
    ...claims.map(
      ({ text, page, file }): ReportBlock => ({
        kind: 'quote',
        runs: [run(text), run(` (${texts.says(file, page)})`, { italic: true })],
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
