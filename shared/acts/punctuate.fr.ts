import type { ActBlock } from './act.ts';
import { openMotive } from './open-motive.fr.ts';

/** « Vu … ; », « Considérant … ; »: the word that opens and the sign that ends, where they are missing. Other blocks stay. */
export function punctuate({ role, paragraphs }: ActBlock, text: string): string {
  if (role !== 'visa' && role !== 'considerant') return text;
  const opened = paragraphs[0] === text ? open(role, text) : text;
  return paragraphs.at(-1) === text ? `${withoutEnd(opened)}\u202F;` : opened;
}

const withoutEnd = (text: string): string =>
  text
    .trimEnd()
    .replace(/[.;,:]$/u, '')
    .trimEnd();

function open(role: 'visa' | 'considerant', text: string): string {
  if (role === 'visa') return /^vus?[ \u00A0]/iu.test(text) ? text : `Vu ${text}`;
  const told = /^considérant[ \u00A0]+(?<told>[^\s:,].*)$/isu.exec(text)?.groups?.['told'];
  if (told !== undefined) return `${text.slice(0, -told.length)}${openMotive(told)}`;
  return /^considérant/iu.test(text) ? text : `Considérant ${openMotive(text)}`;
}
