/** A vowel dropped before an apostrophe: the piece before it carries no meaning (`l'agent`, `jusqu'au`). */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L})/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a French text in lower case, accents kept, elided articles and pronouns left out. */
export function splitWords(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().replace(elision, '').match(word) ?? [];
}
