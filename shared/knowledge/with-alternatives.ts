import { meaningsOf } from './acronyms-of.ts';
import { rarityOf } from './add-coverage-evidence.ts';
import type { Place } from './evidence.ts';
import { findKin } from './find-kin.ts';
import { findMisspelt } from './find-misspelt.ts';
import { joinPhrase } from './join-phrase.ts';
import { type Alternative, joinPostings } from './join-postings.ts';
import { findTerm, readWord, termAt, type WordPostings } from './posting-table.ts';
import type { SelectedSegment, Selection } from './select-documents.ts';

/** How much an alternative counts of the word asked: chosen by measurement (decision 0002). */
const shares = { kin: 0.8, meaning: 1, misspelt: 0.6 } as const;

/**
 * A word's places as it is meant: with the words of its family, unless the question asks them too, with what it is an
 * acronym of, and, where no document holds any of these, with the words that it is most likely a typing fault of.
 */
export function withAlternatives(
  selection: Selection,
  places: readonly Place[],
  term: string,
  asked: ReadonlyMap<string, unknown>,
): readonly Place[] {
  const meant = joined(selection, places, (part) => [
    ...kinOf(part, term, asked),
    ...phrasesOf(part, term),
  ]);
  if (rarityOf(selection, meant) !== null) return meant;
  const misspelt = findMisspelt(selection, term);
  if (misspelt.length === 0) return meant;
  return joined(selection, [], (part) =>
    misspelt.flatMap((words) => phraseOf(part, words, shares.misspelt)),
  );
}

function joined(
  selection: Selection,
  places: readonly Place[],
  alternativesIn: (part: SelectedSegment) => readonly Alternative[],
): readonly Place[] {
  return selection.parts.flatMap((part) => {
    const own = places.find((place) => place.part === part)?.word;
    const alternatives = alternativesIn(part);
    if (own === undefined && alternatives.length === 0) return [];
    return [{ part, word: joinPostings(own, alternatives, part.segment.unitLengths.length) }];
  });
}

function kinOf(
  { segment: { terms } }: SelectedSegment,
  term: string,
  asked: ReadonlyMap<string, unknown>,
): readonly Alternative[] {
  return findKin(terms, term)
    .filter((index) => !asked.has(termAt(terms, index)))
    .map((index) => ({ word: readWord(terms, index), share: shares.kin }));
}

function phrasesOf(part: SelectedSegment, term: string): readonly Alternative[] {
  return meaningsOf(term).flatMap((meaning) => phraseOf(part, meaning, shares.meaning));
}

function phraseOf(
  part: SelectedSegment,
  terms: readonly string[],
  share: number,
): readonly Alternative[] {
  const words = terms.flatMap((term) => wordOf(part, term) ?? []);
  const word = words.length < terms.length ? undefined : joinPhrase(words);
  return word === undefined || word.length === 0 ? [] : [{ word, share }];
}

function wordOf({ segment }: SelectedSegment, term: string): WordPostings | undefined {
  const index = findTerm(segment.terms, term);
  return index < 0 ? undefined : readWord(segment.terms, index);
}
