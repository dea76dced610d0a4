import { analyseWord } from '../french/analyse-text.ts';
import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';
import { facetWords } from './asked-facets.fr.ts';
import { lightThings, lightWordList } from './light-words.fr.ts';
import { sameWords } from './same-words.fr.ts';

/** Words that analysis leaves out and that change what is asked. */
const decisive: ReadonlySet<string> = new Set(['sans', 'hors', 'entre', 'avant']);

type Phrase = { readonly stems: readonly string[]; readonly name: string };

/** The stem of a word, empty when it tells nothing of the subject. */
function stemOf(word: string): string {
  const { folded, term } = analyseWord(word);
  return term === '' && decisive.has(folded) ? folded : term;
}

function stemsOf(text: string): readonly string[] {
  return splitWords(text)
    .map(stemOf)
    .filter((stem) => stem !== '');
}

type Tables = {
  /** By their first stem, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly light: ReadonlySet<string>;
  readonly facets: ReadonlySet<string>;
  readonly spelt: ReadonlySet<string>;
};

let made: Tables | null = null;

/** Made at the first question: a command that asks none does not wait for them. */
function tables(): Tables {
  made ??= {
    phrases: gatherPhrases(),
    light: new Set([...lightWordList.flatMap(stemsOf), ...lightThings]),
    facets: new Set(facetWords.flatMap(stemsOf)),
    spelt: new Set(
      [...lightWordList, ...facetWords, ...sameWords].flatMap((text) =>
        splitWords(text).map(foldText),
      ),
    ),
  };
  return made;
}

function gatherPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const group of sameWords) {
    const names = group.split(', ');
    const name = `=${names[0] ?? ''}`;
    for (const stems of names.map(stemsOf)) {
      const [first] = stems;
      if (first === undefined) continue;
      const known = byFirst.get(first) ?? [];
      known.push({ stems, name });
      byFirst.set(first, known);
    }
  }
  for (const list of byFirst.values()) {
    list.sort((left, right) => right.stems.length - left.stems.length);
  }
  return byFirst;
}

/** Folded words that are spelt rightly, whatever the questions are. */
export function vocabulary(): ReadonlySet<string> {
  return tables().spelt;
}

/** What a thing or stem tells: what a question is about, little of it, or only what is wanted of it. */
export function weightOf(thing: string): 'subject' | 'light' | 'facet' {
  if (tables().facets.has(thing)) return 'facet';
  return tables().light.has(thing) ? 'light' : 'subject';
}

/** Named things and other stems of words in their order; `taken` are the folded words that a name of several took. */
export function nameThings(words: readonly string[]): {
  readonly things: readonly string[];
  readonly taken: ReadonlySet<string>;
} {
  const told = words
    .map((word) => ({ stem: stemOf(word), folded: foldText(word) }))
    .filter(({ stem }) => stem !== '');
  const things: string[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < told.length; ) {
    const found = phraseAt(
      told.map(({ stem }) => stem),
      at,
    );
    const length = found?.stems.length ?? 1;
    things.push(found?.name ?? told[at]?.stem ?? '');
    if (length > 1) for (const { folded } of told.slice(at, at + length)) taken.add(folded);
    at += length;
  }
  return { things, taken };
}

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  return tables()
    .phrases.get(stems[at] ?? '')
    ?.find((phrase) => phrase.stems.every((stem, offset) => stems[at + offset] === stem));
}
