/** What is missing stands in the text itself, so that every tool, Word included, shows it: `[à compléter : date de la séance]`. */
export type Placeholder = {
  /** What is to be filled in: `date de la séance`. */
  readonly label: string;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
};

/** Autocorrection, hands and pasting change spaces, accents and signs; `\u200B` and its like are not seen at all. */
const gap = '[\\s\\u200B\\u2060\\uFEFF]{0,8}';
/** One that lost its bracket counts by its first words: an act that bears it is not ready. */
const placeholder = new RegExp(
  `\\[${gap}(?:à|a\\u0300?)[\\s\\u200B\\u2060\\uFEFF]{1,8}compl(?:é|e\\u0301?)ter(?!\\p{L})(?:${gap}[:–—-]?(?<label>[^[\\]]{0,230})\\])?`,
  'giu',
);
const lineBreaks = /[\n\v\r]+/gu;
const edges = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu;

const opening = '[à compléter';

/** The written form of something missing; brackets in the label would end it, and are left out. */
export function writePlaceholder(label: string): string {
  const plain = label.replace(/[[\]\n]/gu, ' ').trim();
  return plain === '' ? `${opening}]` : `${opening}\u00A0: ${plain.slice(0, 200)}]`;
}

/** Every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(placeholder)].map((match) => ({
    label: (match.groups?.['label'] ?? '').replace(lineBreaks, ' ').replace(edges, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether something is still to be completed. */
export const hasPlaceholder = (text: string): boolean => findPlaceholders(text).length > 0;
