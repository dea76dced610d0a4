import { foldText } from '../french/fold-text.ts';
import { splitSentences } from '../french/split-sentences.ts';
import { commonCapitals } from './common-capitals.fr.ts';

type NamePlace = { readonly start: number; readonly end: number; readonly key: string };

const civil =
  /(?<![\p{L}])(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Dr|Me) (?<name>\p{Lu}[\p{L}'’-]+)/gu;
const capitalised = /(?<![\p{L}\p{N}'’-])(?:[dlDL]['’])?(?<name>\p{Lu}[\p{L}\p{N}-]*)/gu;

/**
 * Names of people, places and bodies, word by word: what follows a civility, and capitals inside a sentence. The first
 * word of a sentence is left out, for its capital tells nothing.
 */
export function findNames(text: string): readonly NamePlace[] {
  const opening = new Set(
    splitSentences(text).map(
      ({ start, text: said }) => start + (/^[«"“(\s–—-]*/u.exec(said)?.[0].length ?? 0),
    ),
  );
  const found = new Map<number, NamePlace>();
  const add = (start: number, name: string): void => {
    const key = foldText(name).replace(/[.'’-]/gu, '');
    const isKnown = commonCapitals.has(foldText(name)) || key.length < 2;
    if (!isKnown) found.set(start, { start, end: start + name.length, key });
  };
  for (const match of text.matchAll(civil)) {
    const { name = '' } = match.groups ?? {};
    add(match.index + match[0].length - name.length, name);
  }
  for (const match of text.matchAll(capitalised)) {
    const { name = '' } = match.groups ?? {};
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name);
    const isLine = /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
    if ((opening.has(match.index) || isLine) && !isAcronym) continue;
    add(match.index + match[0].length - name.length, name);
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}
