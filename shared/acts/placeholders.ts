/** What is missing stands in the text itself, so that every tool, Word included, shows it: `[à compléter : date de la séance]`. */
export type Placeholder = {
  /** What is to be filled in: `date de la séance`. */
  readonly label: string;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
};

const placeholder = /\[à compléter(?:[ \u00A0\u202F]*:[ \u00A0\u202F]*([^[\]\n]{0,200}))?\]/giu;

const opening = '[à compléter';

/** The written form of something missing; brackets in the label would end it, and are left out. */
export function writePlaceholder(label: string): string {
  const plain = label.replace(/[[\]\n]/gu, ' ').trim();
  return plain === '' ? `${opening}]` : `${opening}\u00A0: ${plain.slice(0, 200)}]`;
}

/** Every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(placeholder)].map((match) => ({
    label: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
