import { analyseWord } from './analyse-text.ts';
import { foldText } from './fold-text.ts';
import { sameWords } from './same-words.fr.ts';
import { splitWords } from './split-words.ts';

/** Words that analysis leaves out and that change what is asked. */
const decisive: ReadonlySet<string> = new Set(['sans', 'hors', 'entre', 'avant']);

type Phrase = { readonly stems: readonly string[]; readonly name: string };

let made: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** By their first stem, the longest first; made at the first use, so that a command that asks nothing does not wait. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  made ??= gatherPhrases();
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

/** The stem of a word, empty when it tells nothing of the subject. */
function stemOf(word: string): string {
  const { folded, term } = analyseWord(word);
  return term === '' && decisive.has(folded) ? folded : term;
}

/** Stems of a text's words in their order, those that tell nothing left out. */
export function stemsOf(text: string): readonly string[] {
  return splitWords(text)
    .map(stemOf)
    .filter((stem) => stem !== '');
}

/**
 * What words speak of, in their order: `=` and a thing's first name where it has several (`CET`, `compte épargne-temps`),
 * else the stem. `taken` are the folded words that a name of several words took.
 */
export function nameThings(words: readonly string[]): {
  readonly things: readonly string[];
  readonly taken: ReadonlySet<string>;
} {
  const told = words
    .map((word) => ({ stem: stemOf(word), folded: foldText(word) }))
    .filter(({ stem }) => stem !== '');
  const stems = told.map(({ stem }) => stem);
  const things: string[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < told.length; ) {
    const found = phraseAt(stems, at);
    const length = found?.stems.length ?? 1;
    things.push(found?.name ?? stems[at] ?? '');
    if (length > 1) for (const { folded } of told.slice(at, at + length)) taken.add(folded);
    at += length;
  }
  return { things, taken };
}

function phraseAt(stems: readonly string[], at: number): Phrase | undefined {
  return phrases()
    .get(stems[at] ?? '')
    ?.find((phrase) => phrase.stems.every((stem, offset) => stems[at + offset] === stem));
}
