import { keptZones, replaceOutside } from './kept-zones.ts';

/** Words that are cut by a full stop in the middle of a sentence. */
const cut =
  '(?:alin|anc|appt|arrdt|chap|circ|coll|comm|délib|dépt|édit|environ|exempl|fasc|hebd|janv|juill|sept|intr|max|maxi|mini|paragr|préc|préf|prés|resp|secr|serv|suiv)';
const behindStop = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}.])(?!${cut}\\.)\\p{Ll}{4,30}\\. )\\p{Ll}`,
  'gu',
);
const upper = ([letter]: RegExpExecArray): string => letter.toUpperCase();
/** A sentence that opens on whoever does it, or one that is ended: an item of a list is neither. */
const opensSentence =
  /^(?:(?:je|nous|vous|il|elle|ils|elles|on) |j[’']|(?=\S+ \S+ \S+[^\n]*[.!?]$))/u;

/** A capital where a sentence begins; links, codes and what is to be completed stay as they are. */
export function mendCapitals(text: string): string {
  const inside = replaceOutside(text, keptZones(text), behindStop, upper);
  if (!opensSentence.test(inside)) return inside;
  return replaceOutside(inside, keptZones(inside), /^\p{Ll}(?!\p{Lu})/gu, upper);
}
