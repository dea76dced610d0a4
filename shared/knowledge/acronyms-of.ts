import { analyseText } from '../french/analyse-text.ts';
import { hrAcronyms } from '../french/hr-acronyms.fr.ts';

type Acronym = { readonly term: string; readonly meaning: readonly string[] };

let known: readonly Acronym[] | undefined;

/** Analysed once, when the first question comes. */
function acronyms(): readonly Acronym[] {
  known ??= hrAcronyms.flatMap(([acronym, meaning]) => {
    const [term] = analyseText(acronym);
    return term === undefined ? [] : [{ term, meaning: analyseText(meaning) }];
  });
  return known;
}

/** What an index term stands for where it is an acronym of public HR: phrases of index terms. */
export function meaningsOf(term: string): readonly (readonly string[])[] {
  return acronyms().flatMap((acronym) => (acronym.term === term ? [acronym.meaning] : []));
}

/** The acronyms whose meaning a question writes out, as index terms that it does not hold itself. */
export function acronymsOf(terms: readonly string[]): readonly string[] {
  const text = ` ${terms.join(' ')} `;
  const written = acronyms().filter(
    ({ term, meaning }) =>
      meaning.length > 1 && !terms.includes(term) && text.includes(` ${meaning.join(' ')} `),
  );
  return [...new Set(written.map(({ term }) => term))];
}
