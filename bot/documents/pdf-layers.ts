import type { PdfFile } from './pdf-engine.ts';
import type { Rule } from './pdf-rules.ts';
import type { DrawnWord } from './pdf-words.ts';

/** What a program drew in one go: words and lines that do not stand on one another. */
export type PageLayer = { readonly words: readonly DrawnWord[]; readonly rules: readonly Rule[] };

/** Words that stand on one another by chance: a correction, a stamp. */
const fewestOverprints = 4;
/** Of the smaller word: how much of it another one covers. */
const covered = 0.4;
/** Heights by which the text jumps back up the page where another layer begins. */
const jump = 3;

/**
 * Parts a page on which some text is printed over other text (a layout that went wrong, a form filled in twice): each in the
 * order in which it was drawn, so that no row mixes the two. Nearly every page is one layer.
 */
export function splitLayers(
  file: PdfFile,
  page: number,
  words: readonly DrawnWord[],
  rules: readonly Rule[],
): readonly PageLayer[] {
  const starts = findStarts(words);
  if (starts.length < 2) return [{ words, rules }];
  const ranks = starts.map((start) => rankOf(file, page, words[start]?.object ?? 0));
  return starts.map((start, at) => {
    const from = at === 0 ? Number.NEGATIVE_INFINITY : (ranks[at] ?? 0);
    const to = ranks[at + 1] ?? Number.POSITIVE_INFINITY;
    return {
      words: words.slice(start, starts[at + 1]),
      rules: rules.filter(({ rank }) => rank >= from && rank < to),
    };
  });
}

/** Where each layer begins among the words, in the order in which they were drawn. */
function findStarts(words: readonly DrawnWord[]): readonly number[] {
  const starts = [0];
  if (countOverprints(words) < fewestOverprints) return starts;
  let placed = new Map<number, DrawnWord[]>();
  words.forEach((word, at) => {
    const start = isOverprint(word, placed) ? startBefore(words, at, starts.at(-1) ?? 0) : null;
    if (start !== null) {
      starts.push(start);
      placed = new Map();
      for (const other of words.slice(start, at)) place(other, placed);
    }
    place(word, placed);
  });
  return starts;
}

function countOverprints(words: readonly DrawnWord[]): number {
  const placed = new Map<number, DrawnWord[]>();
  return words.filter((word) => {
    const over = isOverprint(word, placed);
    place(word, placed);
    return over;
  }).length;
}

/** The last jump back up the page before a word that is printed over another; null when it is on its way down. */
function startBefore(words: readonly DrawnWord[], at: number, first: number): number | null {
  for (let start = at; start > first; start -= 1) {
    const [word, before] = [words[start], words[start - 1]];
    if (word === undefined || before === undefined) break;
    if (word.y - before.y > jump * word.height) return start;
  }
  return null;
}

/** Points: words are looked for in bands of the page. */
const band = 8;
const bandOf = (word: DrawnWord): number => Math.floor(word.y / band);

function place(word: DrawnWord, placed: Map<number, DrawnWord[]>): void {
  const same = placed.get(bandOf(word));
  if (same === undefined) placed.set(bandOf(word), [word]);
  else same.push(word);
}

function isOverprint(word: DrawnWord, placed: ReadonlyMap<number, readonly DrawnWord[]>): boolean {
  const reach = Math.min(5, Math.ceil(word.height / band));
  for (let at = bandOf(word) - reach; at <= bandOf(word) + reach; at += 1) {
    if (placed.get(at)?.some((other) => covers(word, other))) return true;
  }
  return false;
}

/** Letters fill about half of their height. */
function covers(one: DrawnWord, other: DrawnWord): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  if (across <= 0) return false;
  const height = Math.min(one.height, other.height) / 2;
  const up = height - Math.abs(one.y - other.y);
  return up > 0 && across * up > covered * height * Math.min(one.width, other.width);
}

function rankOf({ call }: PdfFile, page: number, object: number): number {
  const count = call.FPDFPage_CountObjects(page);
  for (let at = 0; at < count; at += 1) {
    if (call.FPDFPage_GetObject(page, at) === object) return at;
  }
  return count;
}
