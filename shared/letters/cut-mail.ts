import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { LetterLine } from './letter-lines.ts';
import type { LetterSpan } from './letter-reading.ts';
import { disclaimer, forwarded, quotedFrom } from './mail-marks.fr.ts';

type MailHeader = 'from' | 'to' | 'date' | 'subject';

export type CutMail = {
  /** Values of the headers of the message that is read. */
  readonly headers: Readonly<Partial<Record<MailHeader, LetterSpan>>>;
  /** Lines of the message itself, without headers, quoted replies and disclaimers. */
  readonly lines: readonly LetterLine[];
};

const names: readonly { readonly header: MailHeader | null; readonly pattern: RegExp }[] = [
  { header: 'from', pattern: /^(?:de|from|expéditeur)\s?: ?(?=\S)/iu },
  { header: 'to', pattern: /^(?:à|to|destinataires?|pour)\s?: ?(?=\S)/iu },
  { header: 'date', pattern: /^(?:date|envoyé|sent|le)\s?: ?(?=\S)/iu },
  { header: 'subject', pattern: /^(?:objet|sujet|subject)\s?: ?(?=\S)/iu },
  {
    header: null,
    pattern:
      /^(?:cc|cci|bcc|copie|importance|pièces? jointes?|répondre à|reply-to|message-id|received|sender|return-path|(?:mime|content|x|dkim|arc|authentication|list)-[\w-]+)\s?: ?/iu,
  },
];

const isHeader = (line: string): boolean => names.some(({ pattern }) => pattern.test(line));

/** Separates a message from what mail programs put around it. A message that only forwards another is read as that other. */
export function cutMail(all: readonly LetterLine[]): CutMail {
  const lines = fromForwarded(all);
  const { headers, rest } = readHeaders(lines);
  const kept: LetterLine[] = [];
  for (const [index, line] of rest.entries()) {
    const plain = normaliseSpaces(line.text);
    if (quotedFrom.test(plain) || startsQuotedHeaders(rest, index)) break;
    if (disclaimer.test(plain)) break;
    if (!plain.startsWith('>')) kept.push(line);
  }
  return { headers, lines: kept };
}

/** What stands after the mark of a forwarded message, when little stands before it. */
function fromForwarded(lines: readonly LetterLine[]): readonly LetterLine[] {
  const mark = lines.findIndex(({ text }) => forwarded.test(normaliseSpaces(text)));
  return mark === -1 ? lines : lines.slice(mark + 1);
}

/** Two headers in a row inside a message begin the one it answers. */
function startsQuotedHeaders(lines: readonly LetterLine[], index: number): boolean {
  const [first, second] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? ''].map(
    normaliseSpaces,
  );
  return index > 0 && /^(?:de|from)\s?: ?\S/iu.test(first ?? '') && isHeader(second ?? '');
}

function readHeaders(lines: readonly LetterLine[]): {
  readonly headers: CutMail['headers'];
  readonly rest: readonly LetterLine[];
} {
  const first = lines.findIndex(({ text }) => text !== '');
  let end = first === -1 ? 0 : first;
  while (end < lines.length && isHeader(normaliseSpaces(lines[end]?.text ?? ''))) end += 1;
  const block = lines.slice(Math.max(first, 0), end);
  // One line alone, « Objet : … », belongs to a letter on paper.
  if (block.length < 2) return { headers: {}, rest: lines };
  const headers: Partial<Record<MailHeader, LetterSpan>> = {};
  for (const line of block) {
    const plain = normaliseSpaces(line.text);
    const named = names.find(({ pattern }) => pattern.test(plain));
    if (named === undefined || named.header === null) continue;
    const length = named.pattern.exec(plain)?.[0].length ?? 0;
    headers[named.header] ??= {
      start: line.start + length,
      end: line.end,
      text: line.text.slice(length),
    };
  }
  return { headers, rest: lines.slice(end) };
}
