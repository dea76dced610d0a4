import { aroundDetail, detailOfTime } from './case-words.fr.ts';
import { type Facts, factNames } from './facts.ts';
import { findFactWords } from './find-facts.ts';
import { findCadreWords, foldCase, readCase } from './read-case.ts';

/**
 * The case that a text tells when it tells nothing else: « cdi », « je suis stagiaire », « titulaire à 80 % », « depuis
 * 2 ans », which says how long. After an answer, it goes on with the question before. Null = it says or asks more; bare
 * `temps partiel` or `CNRACL` is a subject, « et en CDI ? » a question that goes on by itself.
 */
export function readDetail(text: string): Facts | null {
  const folded = foldCase(text).trim();
  if (/^(?:l'|(?:les?|la|une?|des?|et|ou|si|pour|avec|sans|mais) )/.test(folded)) return null;
  const { named } = readCase(/^(?:a|en) /.test(folded) ? `Je suis ${folded}` : folded);
  const tells = factNames.some((fact) => fact !== 'regime' && named[fact].length > 0);
  if (!tells && folded.search(detailOfTime) < 0) return null;
  let rest = folded;
  for (const { start, end } of [...findFactWords(folded), ...findCadreWords(folded)]) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const left = rest.replace(detailOfTime, ' ').split(/[^a-z0-9]+/);
  return left.every((word) => word === '' || aroundDetail.test(word)) ? named : null;
}
