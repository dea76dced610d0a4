import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import type { FieldValue, FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { clean, cut, listOf, type QuotedWords } from './quoted-words.ts';

const valuesShown = 6;
const pointsShown = 4;
const contradictionsShown = 3;
const findingsShown = 4;
const longestValue = 200;

/** The sheet of one document in a few lines: figures first, what contradicts itself, what does not add up. */
export function sheetLines(
  sheet: FilledSheet,
  keyFigures: readonly string[],
  quoted: QuotedWords,
  language: Language,
): readonly string[] {
  const texts = chatJobTexts[language];
  const cite = ({ page, quote }: FieldValue): string =>
    quoted.cite(sheet.file, quoted.page(page), quote);
  const values = valuesOf(sheet, keyFigures).map(
    ({ name, value }) => `- ${clean(name)} : **${written(value)}**${cite(value)}`,
  );
  const points = sheet.fields.flatMap((field) => pointsOf(field, cite));
  const fails = sheet.findings
    .filter(({ status }) => status === 'fails')
    .slice(0, findingsShown)
    .map(({ remark }) => `- ${clean(synthesisTexts[language].remark(remark))}`);
  const said = [
    ...block(null, values),
    ...points,
    ...block(reviewTexts[language].jobs.columns.contradictory, contradictionsOf(sheet, cite)),
    ...block(texts.differences, fails),
  ];
  return [
    `**${clean(sheet.file)}** (${texts.coverage(sheet.coverage)})`,
    ...(said.length === 0 ? [texts.nothingQuoted] : said),
  ];
}

const written = ({ written: text }: FieldValue): string => clean(cut(text, longestValue));

const block = (title: string | null, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [`${title === null ? '' : `_${title.replaceAll('\u00ad', '')}_\n\n`}${listOf(lines)}`];

type Valued = { readonly name: string; readonly value: FieldValue };

/** The key figures of the sheet, then figures before words: a summary is read for them. */
function valuesOf({ fields }: FilledSheet, keyFigures: readonly string[]): readonly Valued[] {
  const valued = fields.flatMap(({ fieldId, name, kind, status, value }) => {
    const isTold = status === 'found' && value !== null && value.quote !== '' && kind !== 'table';
    return isTold ? [{ name, value, rank: rankOf(fieldId, kind, keyFigures) }] : [];
  });
  return valued.toSorted((one, other) => one.rank - other.rank).slice(0, valuesShown);
}

const figureKinds: ReadonlySet<FilledField['kind']> = new Set(['amount', 'percentage', 'count']);

function rankOf(fieldId: string, kind: FilledField['kind'], keyFigures: readonly string[]): number {
  const at = keyFigures.indexOf(fieldId);
  if (at !== -1) return at;
  return keyFigures.length + (figureKinds.has(kind) ? 0 : 1);
}

/** Sentences that a note is made of; lines of a table of figures are told by the files. */
function pointsOf(
  { name, lines }: FilledField,
  cite: (value: FieldValue) => string,
): readonly string[] {
  const points = lines.filter(({ name: text, value }) => value.written === text);
  return block(
    clean(name),
    points.slice(0, pointsShown).map(({ value }) => `- ${written(value)}${cite(value)}`),
  );
}

/** Both readings of what a document says in two ways. */
function contradictionsOf(
  { fields }: FilledSheet,
  cite: (value: FieldValue) => string,
): readonly string[] {
  return fields
    .filter(({ status, value }) => status === 'contradictory' && value !== null)
    .slice(0, contradictionsShown)
    .map(({ name, value, others }) => {
      const readings = [value, others[0]].flatMap((one) =>
        one === null || one === undefined ? [] : [`${written(one)}${cite(one)}`],
      );
      return `- ${clean(name)} : ${readings.join(' ≠ ')}`;
    });
}
