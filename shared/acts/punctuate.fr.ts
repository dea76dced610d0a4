import type { ActBlock } from './act.ts';
import { withQue } from './contractions.fr.ts';

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
  if (/^considérant/iu.test(text)) return text;
  if (/^qu(?:e |[’'])/iu.test(text)) return `Considérant ${lowerFirst(text)}`;
  const clause = startsWithLittleWord.test(text) ? lowerFirst(text) : text;
  return `Considérant ${withQue(clause)}`;
}

/** A name keeps its capital; « La commune » loses it. */
const startsWithLittleWord =
  /^(?:les?|la|l[’']|une?|des|du|ces?|cette|cet|ils?|elles?|on|au|aux|en|par|pour|son|sa|ses|leurs?)(?![\p{L}-])/iu;

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
