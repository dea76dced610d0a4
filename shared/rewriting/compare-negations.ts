import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { FactChange, StatedFact } from './fact-change.ts';

const auxiliary =
  /^(?:est|sont|es|êtes|était|étaient|sera|seront|serait|soit|soient|a|ont|as|avez|avait|aura|auront|ait|aient|ai|avons)$/iu;
const negated =
  /(?<!\p{L})(?:ne |n')(?:(?:le|la|les|lui|leur|se|me|en|y|vous|nous) |[slmy]'|en )*(?<verb>\p{L}+)(?: \p{L}+){0,2}? (?<no>pas|plus|jamais|aucune?|guère|ni|nullement|rien|personne)(?!\p{L})(?=(?:(?: (?:encore|été|toujours|toutefois))* (?<next>\p{L}+))?)/giu;
/** Other ways of denying: as many of them as there were of « ne … pas » may say the same. */
const denying =
  /(?<!\p{L})(?:interdi\p{L}+|impossib\p{L}+|refus\p{L}*|rejet\p{L}*|sans|aucune?|irrecevab\p{L}+|exclu\p{L}*|illéga\p{L}+|inexist\p{L}+|absence|défaut|jamais|nul|nulle|manque\p{L}*|incompét\p{L}+|contraire\p{L}*|inuti\p{L}+|cess\p{L}+|non)(?!\p{L})/giu;
const word = /\p{L}+/gu;

type Negation = StatedFact & { readonly key: string };

/** Enough of a verb to know it again in another form: `autorise` and `autorisé`. */
const keyOf = (verb: string): string => {
  const folded = foldText(verb);
  if (/^(?:peu|pou|puis)/u.test(folded)) return 'pouvoir';
  if (/^(?:doi|dev)/u.test(folded)) return 'devoir';
  return folded.slice(0, 5);
};

function findNegations(text: string): readonly Negation[] {
  return [...normaliseSpaces(text).matchAll(negated)].map((match) => {
    const { verb = '', next } = match.groups ?? {};
    const end = match.index + match[0].length;
    const main = auxiliary.test(verb) && next !== undefined ? next : verb;
    return {
      kind: 'negation',
      text: text.slice(match.index, end),
      start: match.index,
      end,
      key: keyOf(main),
    };
  });
}

/** How often a text denies something, in whatever words, and the verbs that it has outside of a denial. */
function denials(
  text: string,
  found: readonly Negation[],
): { readonly count: number; readonly affirmed: ReadonlySet<string> } {
  let rest = normaliseSpaces(text);
  for (const { start, end } of found)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const count = found.length + [...rest.matchAll(denying)].length;
  return { count, affirmed: new Set([...rest.matchAll(word)].map(([written]) => keyOf(written))) };
}

/** Denials of the text before that the text after affirms or leaves out, and the reverse. */
export function compareNegations(
  before: string,
  after: string,
): { readonly lost: readonly FactChange[]; readonly added: readonly FactChange[] } {
  const [left, right] = [findNegations(before), findNegations(after)];
  return { lost: lacking(before, left, after, right), added: lacking(after, right, before, left) };
}

function lacking(
  text: string,
  mine: readonly Negation[],
  other: string,
  theirs: readonly Negation[],
): readonly FactChange[] {
  const kept = new Set(theirs.map(({ key }) => key));
  const own = denials(text, mine);
  const there = denials(other, theirs);
  return mine
    .filter(({ key }) => !kept.has(key))
    .map(({ key, ...fact }) => ({
      ...fact,
      sure: there.affirmed.has(key) && !own.affirmed.has(key) && there.count < own.count,
    }))
    .filter(({ sure }) => sure || there.count < own.count);
}
