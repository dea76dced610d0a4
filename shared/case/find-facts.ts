import { namedBranches } from '../policy/named-branches.ts';
import { wordsOfFact } from './case-words.fr.ts';
import { type Fact, type Facts, pickFacts } from './facts.ts';

/** A word of a case in a text: where it stands, and what it says. */
export type FactWord = {
  readonly fact: Exclude<Fact, 'versant'>;
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
};

const facts: readonly FactWord['fact'][] = [
  'statut',
  'contrat',
  'categorie',
  'filiere',
  'quotite',
  'regime',
];

/** The words of a case in a folded text, in order; of two that overlap within one fact, the longer phrase. */
export function findFactWords(folded: string): readonly FactWord[] {
  return facts.flatMap((fact) => {
    const found: FactWord[] = [];
    for (const [values, pattern] of wordsOfFact[fact]) {
      for (const match of folded.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const isTaken = found.some((other) => start < other.end && other.start < end);
        if (!isTaken) found.push({ fact, values, start, end });
      }
    }
    return found.sort((one, other) => one.start - other.start);
  });
}

/** Facts as a set of values each, from words and from the branches that a text names. */
export function toFacts(words: readonly FactWord[], text: string): Facts {
  const branches = namedBranches(text);
  return pickFacts((fact) =>
    fact === 'versant'
      ? branches
      : words.flatMap((word) => (word.fact === fact ? word.values : [])),
  );
}
