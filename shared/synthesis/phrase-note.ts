import type { FieldsAsk } from './ask-fields.ts';
import { askPhrases, type Phrase, type PhraseKind, readPhrases } from './ask-phrases.ts';
import type { FilledField, FilledLine, FilledSheet } from './filled-sheet.ts';

/** Fields of the note by what a sentence of a model tells. */
const fieldOf: Readonly<Record<Exclude<PhraseKind, 'answer'>, string>> = {
  point: 'points_cles',
  decision: 'decisions',
  question: 'questions',
};
const kinds = ['point', 'decision', 'question'] as const;

/** The question that a note leaves to a model: to say in fewer words what its sentences say. */
export function askNote(filled: FilledSheet, hash: (text: string) => string): readonly FieldsAsk[] {
  const passages = linesOf(filled).map(({ name, path }) => ({
    title: path.join(' > '),
    text: name,
  }));
  return askPhrases({ about: filled.fileHash, kinds, question: null, passages }, hash);
}

/**
 * The note in a model's sentences, each with the place of the sentence of the document that it rests on. Decisions and open
 * questions of the document that no sentence takes up stay in its own words; where no sentence holds, nothing changes.
 */
export function phraseNote(
  filled: FilledSheet,
  replies: { readonly texts: readonly string[]; readonly model: string | null },
): FilledSheet {
  const lines = linesOf(filled);
  const passages = lines.map(({ name, path }) => ({ title: path.join(' > '), text: name }));
  const phrases = replies.texts.flatMap((text) => readPhrases(text, passages, kinds));
  if (phrases.length === 0) return filled;
  const taken = new Set(phrases.flatMap(({ cites }) => cites.map((at) => lines[at]?.name)));
  const fields = filled.fields.map((field): FilledField => {
    const own = phrases.filter(
      (one) => one.kind !== 'answer' && fieldOf[one.kind] === field.fieldId,
    );
    if (own.length === 0) return field;
    const isPoints = field.fieldId === fieldOf.point;
    const left = isPoints ? [] : field.lines.filter(({ name }) => !taken.has(name));
    return {
      ...field,
      status: 'found',
      remark: null,
      lines: [...own.flatMap((phrase) => lineOf(phrase, lines)), ...left],
    };
  });
  return { ...filled, fields, model: replies.model };
}

const linesOf = ({ fields }: FilledSheet): readonly FilledLine[] =>
  fields.flatMap(({ lines }) => lines);

function lineOf({ text, cites }: Phrase, lines: readonly FilledLine[]): readonly FilledLine[] {
  const [first] = cites.flatMap((at) => lines[at] ?? []);
  if (first === undefined) return [];
  return [
    { ...first, name: text, value: { ...first.value, written: text, value: text, by: 'model' } },
  ];
}
