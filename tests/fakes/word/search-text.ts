import {
  isDeleted,
  isInserted,
  runsIn,
  spotsAround,
  textOfRun,
  textOfRuns,
} from './paragraph-text.ts';
import { paragraphsOf, rangeBetween, runsOf } from './span.ts';
import { invalidArgument, notImplemented } from './word-error.ts';
import type { Plain, WordObject } from './word-object.ts';
import { above, type Element } from './xml-tree.ts';

const longest = 255;
const known = [
  'MatchCase',
  'MatchWholeWord',
  'IgnorePunct',
  'IgnoreSpace',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWildcards',
];

type Options = Readonly<Record<string, Plain>>;

/**
 * The places of a text, as Word finds them: at most 255 characters, never across paragraphs, and not
 * where a pending revision cuts the text or deletes it.
 */
export function searchText(object: WordObject, wanted: string, options: Options): WordObject[] {
  if (wanted.length === 0 || wanted.length > longest) {
    throw invalidArgument(`a text of ${wanted.length} characters to search`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === true && !['MatchCase', 'MatchWholeWord'].includes(name))
      throw notImplemented(`search with ${name}`);
    if (!known.includes(name)) throw invalidArgument(`search option ${name}`);
  }
  const inReach = new Set(runsOf(object));
  return paragraphsOf(object).flatMap((paragraph) => {
    const runs = runsIn(paragraph).filter((run) => inReach.has(run));
    // From the last to the first: cutting runs behind a place leaves what stands before it.
    const places = placesIn(runs, wanted, options).reverse();
    const ranges = places.flatMap((at) => {
      const spots = spotsAround(currentRuns(paragraph, runs), at, at + wanted.length);
      return spots === null ? [] : [rangeBetween(spots[0], spots[1])];
    });
    return ranges.reverse();
  });
}

/** After a cut the second half of a run is not in the list: the runs from the first to where the last one was. */
function currentRuns(paragraph: Element, given: readonly Element[]): Element[] {
  const all = runsIn(paragraph);
  const [first] = given;
  return first === undefined ? [] : all.slice(all.indexOf(first));
}

function placesIn(runs: readonly Element[], wanted: string, options: Options): number[] {
  const fold = (text: string) => (options['MatchCase'] === true ? text : text.toLowerCase());
  const text = textOfRuns(runs);
  const found: number[] = [];
  const folded = fold(text);
  for (
    let at = folded.indexOf(fold(wanted));
    at >= 0;
    at = folded.indexOf(fold(wanted), at + wanted.length)
  ) {
    const isWord = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + wanted.length] ?? ' '));
    if (options['MatchWholeWord'] === true && !isWord) continue;
    if (isOfOnePiece(runs, at, at + wanted.length)) found.push(at);
  }
  return found;
}

function isOfOnePiece(runs: readonly Element[], start: number, end: number): boolean {
  let at = 0;
  const touched: Element[] = [];
  for (const run of runs) {
    const { length } = textOfRun(run);
    if (at < end && at + length > start) touched.push(run);
    at += length;
  }
  const insertions = new Set(
    touched.map((run) => (isInserted(run) ? above(run, 'ins', 'moveTo') : null)),
  );
  return !touched.some(isDeleted) && insertions.size < 2;
}
