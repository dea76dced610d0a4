import { foldText } from '../french/fold-text.ts';
import { nameThings } from '../french/name-things.ts';

/** Things between which a person moves, by what they are a case of. */
const cases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    time: 'temps plein, temps partiel, temps non complet, mi-temps, temps partiel thérapeutique',
    status: 'contractuel, titulaire, stagiaire',
    contract: 'CDD, CDI',
  }).flatMap(([kind, names]) => names.split(', ').map((name) => [`=${name}`, kind] as const)),
);

const origins: ReadonlySet<string> = new Set(
  'de du des apres suis est etre etais sommes sont depuis actuellement quitter'.split(' '),
);

/**
 * From what to what, where a question names two cases of one kind: « de temps plein à temps partiel » and its reverse
 * have the same words. Empty when it names no two.
 */
export function changeOf(words: readonly string[]): string {
  const named = nameThings(words).things.filter((thing) => cases.has(thing));
  const kinds = named.map((thing) => cases.get(thing));
  const pair = named.filter((_, at) => kinds.indexOf(kinds[at]) !== kinds.lastIndexOf(kinds[at]));
  const [first, second] = [...new Set(pair)];
  if (first === undefined || second === undefined) return '';
  return startsFrom(words, second) ? `${second} > ${first}` : `${first} > ${second}`;
}

/** Whether the words just before a thing make it the one that is left. */
function startsFrom(words: readonly string[], thing: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const after = nameThings(words.slice(at)).things[0];
    const isThere = after === thing && nameThings(words.slice(at + 1)).things[0] !== thing;
    if (!isThere) continue;
    return words.slice(Math.max(0, at - 2), at).some((word) => origins.has(foldText(word)));
  }
  return false;
}
