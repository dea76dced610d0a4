import { findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { CutLetter } from './cut-letter.ts';
import type { CutMail } from './cut-mail.ts';
import type { LetterLine } from './letter-lines.ts';
import type { LetterSender, LetterSpan } from './letter-reading.ts';
import {
  afterName,
  aloneOnLine,
  asQuality,
  body,
  contact,
  endOfLine,
  living,
  notName,
  postcode,
  presented,
  quality,
  recipientLine,
  street,
  undersigned,
} from './people-words.fr.ts';

const spanOf = (line: LetterLine, from: number, length: number): LetterSpan => ({
  start: line.start + from,
  end: line.start + from + length,
  text: line.text.slice(from, from + length),
});
const whole = (line: LetterLine): LetterSpan => ({ ...line });

/** Who writes: by the signature, « je soussigné », the mail’s own header, or the lines above the one it is sent to. */
export function readSender(letter: CutLetter, headers: CutMail['headers']): LetterSender {
  const own = ownLines(letter);
  const all = [...letter.signature, ...own];
  return {
    name:
      nameIn(letter.body, undersigned) ??
      nameOn(letter.signature) ??
      nameOfHeader(headers.from) ??
      nameIn(letter.body, presented) ??
      nameOn(own),
    quality:
      qualityOn(all) ??
      nameIn(letter.body, asQuality, 'quality') ??
      nameIn(letter.signature, afterName, 'quality') ??
      underName(letter.signature),
    address: addressOf(letter, own),
    contacts: contactsOf(headers.from === undefined ? all : [headers.from, ...all]),
  };
}

/** To whom it is written: a line above the salutation, the mail’s own header, or the salutation itself. */
export function readRecipient(letter: CutLetter, headers: CutMail['headers']): LetterSpan | null {
  const line = letter.head.find(({ text }) => recipientLine.test(normaliseSpaces(text)));
  if (line !== undefined) return whole(line);
  if (headers.to !== undefined) return headers.to;
  const salutation = letter.salutation;
  const named =
    salutation !== null &&
    /(?:maire|président|directeur|directrice|préfet|responsable|adjoint|chef|madame \p{Lu}|monsieur \p{Lu})/iu.test(
      salutation.text,
    );
  return named ? spanOf(salutation, 0, salutation.text.replace(/[ ,!.]+$/u, '').length) : null;
}

/** Lines above the salutation and above the recipient’s. */
function ownLines({ head }: CutLetter): readonly LetterLine[] {
  const to = head.findIndex(({ text }) => recipientLine.test(normaliseSpaces(text)));
  const objet = head.findIndex(({ text }) => /^objet/iu.test(text));
  const first = head.findIndex(({ text }) => text !== '');
  // A letter that begins with its recipient has its sender below.
  if (to === first && to !== -1) return [];
  const end = to === -1 ? (objet === -1 ? head.length : objet) : to;
  return head.slice(0, end);
}

/** Lines above or below the letter, or else where its body says that the writer lives. */
function addressOf(letter: CutLetter, own: readonly LetterLine[]): readonly LetterSpan[] {
  const lines = [...own, ...letter.signature].filter(isAddress).map(whole);
  const told = lines.length > 0 ? null : nameIn(letter.body, living, 'place');
  return told === null ? lines : [told];
}

function isAddress({ text }: LetterLine): boolean {
  const plain = normaliseSpaces(text);
  return plain.length < 90 && (street.test(plain) || postcode.test(plain));
}

function nameOn(lines: readonly LetterLine[]): LetterSpan | null {
  for (const line of lines) {
    const plain = normaliseSpaces(line.text);
    const found = aloneOnLine.exec(plain) ?? endOfLine.exec(plain);
    const name = found?.groups?.['name'];
    if (name === undefined || notName.test(name) || street.test(plain)) continue;
    return spanOf(line, plain.lastIndexOf(name), name.length);
  }
  return null;
}

function nameIn(
  lines: readonly LetterLine[],
  pattern: RegExp,
  group: 'name' | 'quality' | 'place' = 'name',
): LetterSpan | null {
  for (const line of lines) {
    const found = pattern.exec(normaliseSpaces(line.text));
    const said = found?.groups?.[group]?.trimEnd();
    if (found === null || said === undefined) continue;
    return spanOf(line, found.index + found[0].indexOf(said), said.length);
  }
  return null;
}

function nameOfHeader(header: LetterSpan | undefined): LetterSpan | null {
  const name = /^"?(?<name>[^"<>@[]{3,60}?)"?\s*[<[(]/u.exec(header?.text ?? '')?.groups?.['name'];
  if (header === undefined || name === undefined) return null;
  const from = header.text.indexOf(name);
  return { start: header.start + from, end: header.start + from + name.length, text: name };
}

function qualityOn(lines: readonly LetterLine[]): LetterSpan | null {
  const line = lines.find(({ text }) => {
    const plain = normaliseSpaces(text);
    return (
      plain.length < 100 &&
      !/[@\d]{3}/u.test(plain) &&
      !/^(?:objet|madame|monsieur|à)/iu.test(plain) &&
      (quality.test(plain) || body.test(plain))
    );
  });
  return line === undefined ? null : whole(line);
}

/** The line below a name in a signature is what its bearer is, unless it is where they live. */
function underName(lines: readonly LetterLine[]): LetterSpan | null {
  const name = nameOn(lines);
  const filled = lines.filter(({ text }) => text !== '');
  const next = filled[filled.findIndex(({ start }) => start === name?.start) + 1];
  if (name === null || next === undefined) return null;
  const isOther =
    isAddress(next) ||
    normaliseSpaces(next.text).match(contact) !== null ||
    findDates(next.text).length > 0;
  return isOther || next.text.length > 80 ? null : whole(next);
}

function contactsOf(lines: readonly LetterLine[]): readonly LetterSpan[] {
  return lines.flatMap((line) =>
    [...normaliseSpaces(line.text).matchAll(contact)].map((match) =>
      spanOf(line, match.index, match[0].length),
    ),
  );
}
