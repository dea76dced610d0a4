/** What is said while thinking, between commas or alone; never a word that a sentence needs. */
const hesitation =
  /(?<![\p{L}\p{N}'’-])(?:e+u+h+|heu+|hum+|hm+|mm+h?|b[eo]h|pff+|hein)(?![\p{L}\p{N}'’-])\s*[,.…]*\s*/giu;
const loneMarks = /(?:^|\s)[.,;…](?=\s|$)/gu;
const opening = /(^|[.?!…]\s+)(\p{Ll})/gu;
/** Pronouns that French doubles by rule: « nous nous félicitons ». */
const doubles: ReadonlySet<string> = new Set(['nous', 'vous', 'se', 'en']);
const longestEcho = 4;

/**
 * Words of a transcript made readable: hesitations and words said twice left out, capitals at the head of sentences.
 * Nothing is added or changed, and what is quoted is quoted from the transcript itself, not from here.
 */
export function cleanSaid(text: string): string {
  const bare = text.replace(hesitation, ' ').replace(loneMarks, ' ').replace(/\s+/gu, ' ').trim();
  const kept = dropEchoes(bare.split(' ')).join(' ');
  return kept.replace(
    opening,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** « de la de la commune » → « de la commune »; looks back four words at most. */
function dropEchoes(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  const bare: string[] = [];
  for (const word of words) {
    kept.push(word);
    bare.push(word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''));
    const length = echoLength(kept, bare);
    if (length > 0) {
      // The second saying goes on to what follows: it is the one kept.
      kept.splice(kept.length - 2 * length, length);
      bare.splice(bare.length - length, length);
    }
  }
  return kept;
}

function echoLength(kept: readonly string[], bare: readonly string[]): number {
  for (let length = longestEcho; length >= 1; length -= 1) {
    const second = bare.length - length;
    const first = second - length;
    if (first < 0) continue;
    const isSame = bare.slice(first, second).every((word, at) => word === bare[second + at]);
    const crossesSentence = kept.slice(first, second).some((word) => /[.?!…:;]$/u.test(word));
    const word = bare[second] ?? '';
    const isFigure = /\p{N}/u.test(bare.slice(second).join(''));
    if (
      isSame &&
      !crossesSentence &&
      word !== '' &&
      !isFigure &&
      !(length === 1 && doubles.has(word))
    ) {
      return length;
    }
  }
  return 0;
}
