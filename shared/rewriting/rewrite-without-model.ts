import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { numberWords } from '../french/number-words.ts';
import { findFigures } from '../french/numbers.ts';
import type { Language } from '../language/language.ts';
import { rewritingTexts } from '../language/rewriting-texts.ts';
import type { ExplainedEdit, ParagraphChange } from './change.ts';
import type { SentenceClarity } from './clarity.ts';
import { applyEdits, diffWords } from './diff-words.ts';
import { explainChange } from './explain-change.ts';
import { doubledWord, knownFaults } from './known-faults.fr.ts';
import { mendCapitals } from './mend-capitals.fr.ts';
import { mendTypography } from './mend-typography.ts';
import { replaceWords } from './replace-words.ts';
import type { RewriteMode } from './rewrite-mode.ts';
import { scorePlainLanguage } from './score-plain-language.ts';
import { suggestPlainWords } from './suggest-plain-words.ts';
import { closings, doubletTable, formalTable, openingTable } from './wording-tables.fr.ts';

export type RewrittenPlainly = {
  /** As many as were given, in the same order. */
  readonly paragraphs: readonly string[];
  readonly changes: readonly ParagraphChange[];
  /** Sentences that only a person can mend, of the rewritten paragraphs. */
  readonly toLookAt: readonly (SentenceClarity & { readonly paragraph: number })[];
  /** What was done and what was not, in the reader's language. */
  readonly note: string;
};

/** A sentence with so many penalty points is shown. */
const hard = 25;

/** What can be done of a rewriting without a model: by rules alone, each change with its reason, nothing invented. */
export function rewriteWithoutModel(
  mode: RewriteMode,
  paragraphs: readonly string[],
  language: Language = 'fr',
): RewrittenPlainly {
  const rewritten = paragraphs.map((text) => rewriteParagraph(mode, text));
  const listsHard = mode === 'clarifier' || mode === 'langage-clair' || mode === 'falc';
  return {
    paragraphs: rewritten.map(({ text }) => text),
    changes: rewritten.flatMap(({ edits }, paragraph) =>
      edits.map((edit) => ({ ...edit, paragraph })),
    ),
    toLookAt: listsHard
      ? rewritten.flatMap(({ text }, paragraph) => hardSentences(text, paragraph))
      : [],
    note: noteOf(mode, rewritten, language),
  };
}

/** What rules did; where they changed nothing, that. */
function noteOf(mode: RewriteMode, rewritten: readonly Rewritten[], language: Language): string {
  const { without, unchanged } = rewritingTexts[language];
  return mode !== 'traduire' && rewritten.every(({ edits }) => edits.length === 0)
    ? unchanged[mode]
    : without[mode];
}

type Rewritten = { readonly text: string; readonly edits: readonly ExplainedEdit[] };

function rewriteParagraph(mode: RewriteMode, before: string): Rewritten {
  const edits = apart(editors[mode](before));
  const worded = applyEdits(before, edits);
  if (mode !== 'corriger') return { text: worded, edits };
  const text = mendCapitals(mendTypography(worded).text);
  const reasoned = diffWords(before, text).map((edit): ExplainedEdit => {
    const known = edits.find(({ start, end }) => edit.start < end && start < edit.end);
    return { ...edit, reason: known?.reason ?? explainChange(edit.before, edit.after) };
  });
  return { text, edits: reasoned };
}

type Editor = (text: string) => readonly ExplainedEdit[];

const plainer: Editor = (text) =>
  suggestPlainWords(text)
    .filter(({ sure }) => sure)
    .map(({ sure: _sure, ...edit }) => edit);
const formal: Editor = (text) => {
  const closing = closings.find(({ pattern }) => pattern.test(text.trim()));
  if (closing === undefined) return replaceWords(text, formalTable);
  return [{ start: 0, end: text.length, before: text, after: closing.written, reason: 'formula' }];
};

const editors: Readonly<Record<RewriteMode, Editor>> = {
  corriger: (text) => [...replaceWords(text, knownFaults), ...onceOnly(text)],
  clarifier: plainer,
  'langage-clair': plainer,
  raccourcir: (text) => [...replaceWords(text, openingTable), ...replaceWords(text, doubletTable)],
  formel: formal,
  traduire: () => [],
  falc: (text) => [...plainer(text), ...inDigits(text)],
};

function onceOnly(text: string): readonly ExplainedEdit[] {
  return [...text.matchAll(doubledWord)].map((match) => {
    const end = match.index + match[0].length;
    const word = match[0].slice(0, match.groups?.['word']?.length ?? 0);
    return { start: match.index, end, before: match[0], after: word, reason: 'repetition' };
  });
}

/** « trois mois » gives « 3 mois »; what counts nothing that is counted stays in words. */
function inDigits(text: string): readonly ExplainedEdit[] {
  return findFigures(text).flatMap(({ start, text: written, value, unit }) => {
    const [words] = normaliseSpaces(written).match(numberWords) ?? [];
    const isCounted = unit !== null && Number.isInteger(value) && value > 1 && value < 1000;
    if (words === undefined || !written.startsWith(words) || !isCounted) return [];
    const end = start + words.length;
    return [{ start, end, before: words, after: String(value), reason: 'number-in-digits' }];
  });
}

/** In order and apart: of two edits on the same words the first and longer one stays. */
function apart(edits: readonly ExplainedEdit[]): readonly ExplainedEdit[] {
  const kept: ExplainedEdit[] = [];
  for (const edit of [...edits].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )) {
    const isFree = edit.start >= (kept.at(-1)?.end ?? 0);
    if (isFree && edit.before !== edit.after) kept.push(edit);
  }
  return kept;
}

function hardSentences(text: string, paragraph: number): RewrittenPlainly['toLookAt'] {
  return scorePlainLanguage(text)
    .perSentence.filter(({ penalty }) => penalty >= hard)
    .map((sentence) => ({ ...sentence, paragraph }));
}
