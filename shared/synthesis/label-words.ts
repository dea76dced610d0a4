import { foldText } from '../french/fold-text.ts';
import { rememberByText } from '../remember-by-text.ts';
import { emptyWords } from './empty-words.fr.ts';

/** Labels and lines of the document in hand: each is looked at for every field of a sheet. */
const labelsHeld = 4_000;

/** The words that a label is known by: folded, without articles and the mark of the plural. */
export const labelWords: (label: string) => readonly string[] = rememberByText(
  readWords,
  labelsHeld,
);

function readWords(label: string): readonly string[] {
  return foldText(label)
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '' && !emptyWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[a-z])[sx]$/, '') : word));
}

/** A label by its words, in any order: the same for `Frais d’hébergement` and `FRAIS D'HEBERGEMENT`. */
export function labelKey(label: string): string {
  return [...new Set(labelWords(label))].sort().join(' ');
}

/** `Dépenses (réelles)` without its number and without what stands in parentheses. */
export function bareLabel(label: string): string {
  const bare = label
    .replace(/^\s*(?:\d+\.)+\d*\.?\s*|^\s*[IVX]+\s*[.)-]\s*/u, '')
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  return bare === '' ? label.trim() : bare;
}

/**
 * How well a label of a document answers the one that is looked for: 1 the same words, 0.95 the same but for what stands
 * in parentheses or a bare `total`, less for each word too many, 0 when a word lacks.
 */
export function labelMatch(wanted: readonly string[], label: string): number {
  if (wanted.length === 0) return 0;
  const words = labelWords(label);
  if (sameWords(wanted, words)) return 1;
  const bare = labelWords(bareLabel(label));
  const without = bare.filter((word) => word !== 'total' && word !== 'montant');
  if (sameWords(wanted, bare) || sameWords(wanted, without)) return 0.95;
  if (inParentheses(label).some((part) => sameWords(wanted, labelWords(part)))) return 0.95;
  const present = new Set(words);
  if (!wanted.every((word) => present.has(word))) return 0;
  return Math.max(0.3, 0.85 - 0.1 * (present.size - new Set(wanted).size));
}

function inParentheses(label: string): readonly string[] {
  return [...label.matchAll(/\(([^()]+)\)/g)].map(([, inside = '']) => inside);
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  const all = new Set(left);
  const others = new Set(right);
  return all.size === others.size && [...all].every((word) => others.has(word));
}
