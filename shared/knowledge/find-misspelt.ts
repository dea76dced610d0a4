import { analyseText } from '../french/analyse-text.ts';
import { editDistance } from '../french/edit-distance.ts';
import { rarityOf } from './add-coverage-evidence.ts';
import { placesOf } from './places-of.ts';
import { firstFrom, termAt, termCount } from './posting-table.ts';
import type { PostingTable } from './segment.ts';
import type { Selection } from './select-documents.ts';

const shortest = 5;
/** From so many letters on, two faults are forgiven. */
const long = 8;
/** A fault that more words than this would explain is explained by none of them. */
const most = 3;

/** An article or pronoun whose apostrophe was left out: `lindemnite`. */
const elided = /^(?:[cdjlmnst]|qu)(?=[aehiouy])/;

/**
 * What a word that no document holds most likely stands for, in words of the documents: without an article glued to it, in
 * two words, or the words with the fewest faults of typing between, the first letter right. A word that only documents
 * out of reach hold is no word.
 */
export function findMisspelt(selection: Selection, term: string): readonly (readonly string[])[] {
  if (term.length < shortest || /\d/.test(term)) return [];
  const isHeld = (word: string): boolean => rarityOf(selection, placesOf(selection, word)) !== null;
  const bare = term.replace(elided, '');
  if (bare !== term && isHeld(bare)) return [[bare]];
  const halves = splitInTwo(term).find((words) => words.every(isHeld));
  if (halves !== undefined) return [halves];
  return nearest(selection, term, isHeld).map((word) => [word]);
}

function splitInTwo(term: string): readonly (readonly string[])[] {
  const smallest = 4;
  return Array.from({ length: Math.max(term.length - 2 * smallest + 1, 0) }, (_, at) =>
    [term.slice(0, smallest + at), term.slice(smallest + at)].flatMap(analyseText),
  ).filter(({ length }) => length === 2);
}

function nearest(
  selection: Selection,
  term: string,
  isHeld: (word: string) => boolean,
): readonly string[] {
  const allowed = term.length >= long ? 2 : 1;
  const faults = new Map<string, number>();
  for (const { segment } of selection.parts) {
    for (const word of wordsBeginningLike(segment.terms, term)) {
      faults.set(word, editDistance(term, word, allowed));
    }
  }
  for (let count = 1; count <= allowed; count += 1) {
    const held = [...faults.keys()].filter((word) => faults.get(word) === count && isHeld(word));
    if (held.length > 0) return held.length > most ? [] : held.sort();
  }
  return [];
}

function* wordsBeginningLike(table: PostingTable, term: string): Generator<string> {
  const first = term[0] ?? '';
  for (let index = firstFrom(table, first); index < termCount(table); index += 1) {
    const word = termAt(table, index);
    if (!word.startsWith(first)) return;
    yield word;
  }
}
