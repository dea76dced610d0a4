const token = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;
const word = /[\p{L}\p{N}]/u;
const space = /^\s$/u;

/**
 * The words of a text and, each on its own, every space and sign between them; joined they give the text back. A typed
 * apostrophe or a no-break space is thus a change of one sign, not of the words beside it.
 */
export function splitTokens(text: string): readonly string[] {
  return text.match(token) ?? [];
}

export function isWordToken(written: string): boolean {
  return word.test(written);
}

export function isSpaceToken(written: string): boolean {
  return space.test(written);
}
