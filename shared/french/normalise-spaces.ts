/** No-break, narrow, figure and thin spaces, which French typography puts in numbers and before signs. */
const specialSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const apostrophes = /[’ʼ]/g;

/** Every kind of space as a plain one and every apostrophe straight; positions stay what they were. */
export function normaliseSpaces(text: string): string {
  return text.replace(specialSpaces, ' ').replace(apostrophes, "'");
}
