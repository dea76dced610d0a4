import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { FactChange, StatedFact } from './fact-change.ts';

const auxiliary =
  /^(?:est|sont|es|êtes|était|étaient|sera|seront|serait|soit|soient|a|ont|as|avez|avait|aura|auront|ait|aient|ai|avons|avaient|étant|ayant|était)$/iu;
const negated =
  /(?<!\p{L})(?:ne |n')(?:(?:le|la|les|lui|leur|se|me|en|y|vous|nous) |[slmy]'|en )*(?<verb>\p{L}+)(?: \p{L}+){0,2}? (?<no>pas|plus|jamais|aucune?|guère|ni|nullement|rien|personne)(?!\p{L})(?=(?:(?: (?:encore|été|toujours|toutefois))* (?<next>\p{L}+))?)/giu;
/** « non renouvelable ». */
const notSo = /(?<!\p{L})non[ -](?<verb>\p{L}{5,})/giu;
/** Other ways of denying: as many of them as there were of « ne … pas » may say the same. */
const denying =
  /(?<!\p{L})(?:interdi\p{L}+|impossib\p{L}+|refus\p{L}*|rejet\p{L}*|sans|aucune?|irrecevab\p{L}+|exclu\p{L}*|illéga\p{L}+|inexist\p{L}+|absence|défaut|jamais|nul|nulle|manque\p{L}*|incompét\p{L}+|contraire\p{L}*|inuti\p{L}+|cess\p{L}+|non)(?!\p{L})/giu;
const word = /\p{L}+/gu;

/** `denied` = where the word that is denied ends: « droit » in « n’avez pas droit ». */
type Negation = StatedFact & { readonly key: string; readonly denied: number };

/** Enough of a verb to know it again in another form: `autorise` and `autorisé`. */
const keyOf = (verb: string): string => {
  const folded = foldText(verb);
  if (/^(?:peu|pou|puis)/u.test(folded)) return 'pouvoir';
  if (/^(?:doi|dev)/u.test(folded)) return 'devoir';
  return folded.slice(0, 5);
};

function findNegations(text: string): readonly Negation[] {
  const plain = normaliseSpaces(text);
  return [...plain.matchAll(negated), ...plain.matchAll(notSo)].map((match) => {
    const { verb = '', next } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const isOfNext = auxiliary.test(verb) && next !== undefined;
    const denied = isOfNext ? plain.indexOf(next, end) + next.length : end;
    const key = keyOf(isOfNext ? next : verb);
    return { kind: 'negation', text: text.slice(start, end), start, end, key, denied };
  });
}

/** How often a text denies something, in whatever words, and the verbs that it has outside of a denial. */
function denials(
  text: string,
  found: readonly Negation[],
): { readonly count: number; readonly affirmed: ReadonlySet<string> } {
  const plain = normaliseSpaces(text);
  const without = (endOf: (negation: Negation) => number): string =>
    found.reduce(
      (rest, one) =>
        rest.slice(0, one.start) + ' '.repeat(endOf(one) - one.start) + rest.slice(endOf(one)),
      plain,
    );
  const others = [...without(({ end }) => end).matchAll(denying)].length;
  const affirmed = without(({ denied }) => denied).match(word) ?? [];
  return { count: found.length + others, affirmed: new Set(affirmed.map(keyOf)) };
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
    .map(({ key, denied: _denied, ...fact }) => ({
      ...fact,
      sure: there.affirmed.has(key) && !own.affirmed.has(key) && there.count < own.count,
    }))
    .filter(({ sure }) => sure || there.count < own.count);
}
