import { foldText } from '../french/fold-text.ts';
import { stemsOf } from '../french/name-things.ts';
import { sameWords } from '../french/same-words.fr.ts';
import { splitWords } from '../french/split-words.ts';
import { facetWords } from './asked-facets.fr.ts';
import { lightThings, lightWordList } from './light-words.fr.ts';

type Tables = {
  readonly light: ReadonlySet<string>;
  readonly facets: ReadonlySet<string>;
  readonly spelt: ReadonlySet<string>;
};

let made: Tables | null = null;

/** Made at the first question. */
function tables(): Tables {
  made ??= {
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

/** Folded words that are spelt rightly, whatever the questions are. */
export function vocabulary(): ReadonlySet<string> {
  return tables().spelt;
}

/** What a thing or stem tells: what a question is about, little of it, or only what is wanted of it. */
export function weightOf(thing: string): 'subject' | 'light' | 'facet' {
  if (tables().facets.has(thing)) return 'facet';
  return tables().light.has(thing) ? 'light' : 'subject';
}
