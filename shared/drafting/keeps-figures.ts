import { urlsOf } from '../evidence/find-urls.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';

const written = /\d+(?:[ .,:/]\d+)*/gu;

/**
 * Numbers and addresses that a translation lost or invented. Only digits are compared: « 3 février 2026 » and “3 February
 * 2026” have the same, « 1 200,50 » and “1,200.50” too. Names and words are for whoever reads it again.
 */
export function figuresChanged(before: string, after: string): readonly string[] {
  const [left, right] = [figuresOf(before), figuresOf(after)];
  const missing = [...left].filter(([digits]) => !right.has(digits)).map(([, text]) => text);
  const added = [...right].filter(([digits]) => !left.has(digits)).map(([, text]) => text);
  return [...missing, ...added];
}

function figuresOf(text: string): ReadonlyMap<string, string> {
  const plain = westernDigits(normaliseSpaces(text));
  const numbers = (plain.match(written) ?? []).map(
    (one) => [one.replace(/\D/gu, ''), one] as const,
  );
  return new Map([...numbers, ...urlsOf([plain]).map((url) => [url, url] as const)]);
}

/** Digits of Arabic and Persian as ours: each block of ten begins at a multiple of sixteen. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
}
