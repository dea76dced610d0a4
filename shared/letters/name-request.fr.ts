import { normaliseSpaces } from '../french/normalise-spaces.ts';

const opening =
  /^(?:nouvelle )?(?:demande|réclamation|question|courrier|signalement)s? (?:(?:au sujet|à propos) (?:de |d'|du |des )|(?:concernant|sur|relative à|de |d')) ?/iu;
const own: readonly (readonly [RegExp, string])[] = [
  [/^(?:mon|ma|notre) /iu, 'votre '],
  [/^(?:mes|nos) /iu, 'vos '],
];
const hasArticle = /^(?:le|la|les|l'|une?|des|votre|vos) ?(?=\p{L})/iu;
/** Nouns whose gender their ending tells, « la location », « le stationnement »; before a vowel it does not matter. */
const feminine = /^\p{L}+(?:tion|sion|ité|ance|ence)(?!\p{L})/iu;
const masculine = /^\p{L}+(?:ment|age)(?!\p{L})/iu;
const vowel = /^[aeiouéèêâîôûœ]\p{L}+(?:tion|sion|ité|ance|ence|ment|age)(?!\p{L})/iu;

/** The subject of a letter as it reads after « concernant »; null when it would not read as French there. */
export function nameRequest(objet: string): string | null {
  const plain = normaliseSpaces(objet)
    .trim()
    .replace(/[\s.]+$/u, '');
  if (/[!?:]/u.test(plain) || /^[^\p{Ll}]+$/u.test(plain)) return null;
  const bare = plain.slice(opening.exec(plain)?.[0].length ?? 0);
  const yours = own.reduce((text, [pattern, word]) => text.replace(pattern, word), bare);
  const named = hasArticle.test(yours) ? yours : withArticle(yours);
  return named === null ? null : lowerFirst(named).replaceAll("'", '’');
}

function withArticle(bare: string): string | null {
  if (vowel.test(bare)) return `l’${lowerFirst(bare)}`;
  if (feminine.test(bare)) return `la ${lowerFirst(bare)}`;
  return masculine.test(bare) ? `le ${lowerFirst(bare)}` : null;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
