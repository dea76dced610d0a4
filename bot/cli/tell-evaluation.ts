import { evaluationTexts } from '#shared/language/evaluation-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { GoldenQuestion } from '#shared/quality/golden.ts';
import type { Judgement } from '#shared/quality/judge-reply.ts';
import { difficulties, type QualityFigures } from '#shared/quality/sum-up.ts';
import type { EvaluationRun } from '../evaluation/evaluate-set.ts';

const fractions = [
  'correctSource',
  'saidRight',
  'absentRight',
  'refusedRight',
  'detailRight',
] as const;
const counts = ['askedBack', 'wrongVersant', 'staleUsed'] as const;

/** A run for people: a table by difficulty, the thresholds, then each failure with what was expected and what came. */
export function tellEvaluation(
  { evaluation, judgements }: EvaluationRun,
  language: Language,
): readonly string[] {
  const texts = evaluationTexts[language];
  const { title, lawCheckedAt, figures, perClass, thresholds, byModel } = evaluation;
  const failed = judgements.filter(({ reasons }) => reasons.length > 0);
  const columns = [
    [texts.all, figures] as const,
    ...difficulties.map((one) => [texts.difficulties[one], perClass[one]] as const),
  ];
  return [
    texts.title(title, lawCheckedAt),
    texts.byModel(byModel),
    '',
    ...table(columns, language),
    '',
    ...thresholds.map(({ measure, got, wanted, met }) =>
      texts[met ? 'met' : 'notMet'](
        texts.measures[measure],
        show(measure, got),
        show(measure, wanted),
      ),
    ),
    '',
    failed.length === 0 ? texts.noFailure : texts.failures(failed.length),
    ...failed.flatMap((judgement) => failure(judgement, language)),
  ];
}

type Column = readonly [name: string, figures: QualityFigures];

function table(columns: readonly Column[], language: Language): readonly string[] {
  const { measures } = evaluationTexts[language];
  const first = Math.max(...Object.values(measures).map(({ length }) => length));
  const row = (name: string, cells: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell) => cell.padStart(14))].join('');
  const names = ['questions', ...fractions, ...counts] as const;
  return [
    row(
      '',
      columns.map(([name]) => name),
    ),
    ...names.map((name) =>
      row(
        measures[name],
        columns.map(([, figures]) => show(name, figures[name])),
      ),
    ),
  ];
}

/** A share as a percentage, a count as it is; a dash where there is nothing to measure. */
function show(measure: keyof QualityFigures, value: number | null): string {
  if (value === null) return '—';
  const isShare = fractions.some((name) => name === measure);
  return isShare ? `${(100 * value).toFixed(1)} %` : String(value);
}

function failure({ question, reply, reasons }: Judgement, language: Language): readonly string[] {
  const texts = evaluationTexts[language];
  const sources = reply.shown.map(({ documentId }) => documentId).join(', ');
  return [
    `  ${question.id}  ${question.question}`,
    ...reasons.map((reason) => `      ${texts.reasons[reason]}`),
    `      ${texts.expected(wanted(question))}`,
    `      ${texts.got([reply.kind, sources].filter(Boolean).join(' : '))}`,
  ];
}

function wanted({ expect, sources, forbidden, mustSay }: GoldenQuestion): string {
  return [
    expect,
    ...(sources.length > 0 ? [sources.join(' | ')] : []),
    ...mustSay.map((words) => `« ${words} »`),
    ...forbidden.map((id) => `≠ ${id}`),
  ].join(' · ');
}
