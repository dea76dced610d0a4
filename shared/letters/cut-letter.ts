import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { LetterLine } from './letter-lines.ts';
import { afterwards, enclosed, headLine, politeness, salutation } from './letter-parts.fr.ts';

/** A letter in its parts, line by line. */
export type CutLetter = {
  /** Everything above the salutation. */
  readonly head: readonly LetterLine[];
  readonly salutation: LetterLine | null;
  readonly body: readonly LetterLine[];
  /** The line of the formula of politeness, without the sentences above it; empty where there is none. */
  readonly formula: readonly LetterLine[];
  /** After the formula of politeness: names, qualities, addresses. */
  readonly signature: readonly LetterLine[];
  /** Postscripts, which may ask for something too. */
  readonly postscript: readonly LetterLine[];
  /** Lines that list what is enclosed. */
  readonly attachments: readonly LetterLine[];
};

/** Cuts a letter, already without what mail programs add, at its salutation and its formula of politeness. */
export function cutLetter(lines: readonly LetterLine[]): CutLetter {
  const opening = findSalutation(lines);
  const from = opening === -1 ? findBodyWithoutSalutation(lines) : opening + 1;
  const rest = lines.slice(from);
  const close = rest.findIndex(({ text }) => politeness.test(normaliseSpaces(text)));
  const end = close === -1 ? findBareSignature(rest) : close;
  const closing = close === -1 ? undefined : rest[close];
  const above = beforeFormula(closing);
  const after = sortTail(rest.slice(end));
  return {
    head: lines.slice(0, opening === -1 ? from : opening),
    salutation: opening === -1 ? null : (lines[opening] ?? null),
    body: [...rest.slice(0, end), ...above],
    formula: closing === undefined ? [] : [afterSentences(closing, above[0])],
    ...after,
    // The rest of a sentence that began above the formula.
    signature: after.signature,
  };
}

/** The sentences of its line that stand above the formula. */
function beforeFormula(line: LetterLine | undefined): readonly LetterLine[] {
  const at = line === undefined ? 0 : normaliseSpaces(line.text).search(politeness);
  const text = /^.*[.?!](?=\s)/su.exec(line?.text.slice(0, at) ?? '')?.[0];
  return line === undefined || text === undefined
    ? []
    : [{ start: line.start, end: line.start + text.length, text }];
}

function afterSentences(line: LetterLine, above: LetterLine | undefined): LetterLine {
  const start = above?.end ?? line.start;
  return { start, end: line.end, text: line.text.slice(start - line.start) };
}

/** The last line of salutation that ends with a comma, or else the last above the first sentence. */
function findSalutation(lines: readonly LetterLine[]): number {
  const limit = Math.min(lines.length, 45);
  let found = -1;
  for (let index = 0; index < limit; index += 1) {
    const plain = normaliseSpaces(lines[index]?.text ?? '');
    if (salutation.test(plain) && plain.length <= 90) {
      if (/[,!]$/u.test(plain) || /^bon(?:jour|soir)/iu.test(plain)) return index;
      found = index;
    } else if (plain.length > 90 && !headLine.test(plain)) {
      return found;
    }
  }
  return found;
}

/** Without a salutation the body begins at the first line that reads as a sentence. */
function findBodyWithoutSalutation(lines: readonly LetterLine[]): number {
  const first = lines.findIndex(({ text }) => {
    const plain = normaliseSpaces(text);
    return (
      !headLine.test(plain) &&
      (/[.?!]$/u.test(plain) || plain.length > 70) &&
      !/^(?:\d|le \d|fait)/iu.test(plain)
    );
  });
  return first === -1 ? 0 : first;
}

/** Without a formula of politeness, a short line alone at the end is a name. */
function findBareSignature(lines: readonly LetterLine[]): number {
  let end = lines.length;
  while (end > 0 && isShort(lines[end - 1]?.text ?? '')) end -= 1;
  return end === 0 ? lines.length : end;
}

const isShort = (text: string): boolean =>
  text === '' || (text.length <= 45 && !/[.?!:;,]$/u.test(text) && !/^[-•]/u.test(text));

type Tail = Pick<CutLetter, 'signature' | 'postscript' | 'attachments'>;

function sortTail(lines: readonly LetterLine[]): Tail {
  const tail = {
    signature: [] as LetterLine[],
    postscript: [] as LetterLine[],
    attachments: [] as LetterLine[],
  };
  let into: keyof Tail = 'signature';
  for (const line of lines) {
    const plain = normaliseSpaces(line.text);
    if (enclosed.test(plain)) into = 'attachments';
    else if (afterwards.test(plain)) into = 'postscript';
    if (!politeness.test(plain)) tail[into].push(line);
  }
  return tail;
}
