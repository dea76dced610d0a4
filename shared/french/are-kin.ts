/** Stems of one family share at least so many letters: `titul-` in titulaire and titularisation. */
export const kinPrefix = 5;

/** What may stand after the part that two stems of one family share, accents folded. */
const ending = new RegExp(
  `^(?:${[
    '[aeirstcglux]?',
    '[aeiou]?[lrx]',
    'ct|pt|nt|ss|ff|bl|ee|es|ie|is|it|at|ur|ui|iv|if',
    '[tiu]?el|[tiu]al|uel|tuel|ctuel|[tr]?air',
    'ionne?|ionn?|ionnair|ionnel|[tsa]?ion|[ai]tion|is?ation|ssion',
    'nair|nel|ne?|nent|nement|neur',
    '[ai]?teur|eur|euse|[ai]?tric|[ia]?tif',
    'isse?ment|issag|e?ment|age?|ant|ent|[ae]nc',
    'isat?|ise|ist|ism|iqu|[ai]?bl|able',
    'ienn?|ier|eux|ont|ris|ris[ae]t?|lis|lis[ae]t?',
  ].join('|')})$`,
);

/**
 * Whether two stems are of one family of words, which the stemmer keeps apart: titulaire and titularisation, contrat and
 * contractuel, absence and absent. Both must go on from what they share by an ending that derives words.
 */
export function areKin(left: string, right: string): boolean {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  if (shared < kinPrefix) return false;
  return ending.test(left.slice(shared)) && ending.test(right.slice(shared));
}
