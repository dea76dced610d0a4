import { foldText } from '../french/fold-text.ts';
import type { WordEdit } from './change.ts';

const elided = /(?<![\p{L}\p{N}])(?<word>[dlnsjmt]|qu)['’ʼ]$/iu;
const whole = /(?<![\p{L}\p{N}'’-])(?<word>de|le|la|ne|se|je|me|te|que)[ \u00A0]$/iu;
/** `h` is left as it is: « le haut », but « l’homme ». */
const startsWithVowel = (text: string): boolean => /^[aeiouy]/u.test(foldText(text));

/**
 * The same edit, with the small word before it as French writes it there: « d’effectuer » gives « de faire », « de mettre
 * en œuvre » gives « d’appliquer ». Null when nobody can tell: « l’assujetti » may become « le » or « la ».
 */
export function fitElision<Edit extends WordEdit>(
  text: string,
  edit: Edit,
  reached: number,
): Edit | null {
  const before = text.slice(Math.max(reached, edit.start - 8), edit.start);
  const cut = elided.exec(before)?.groups?.['word'];
  if (cut !== undefined && !startsWithVowel(edit.after)) {
    return cut.toLowerCase() === 'l' ? null : widen(text, edit, cut.length + 1, `${cut}e `);
  }
  const full = whole.exec(before)?.groups?.['word'];
  if (full !== undefined && startsWithVowel(edit.after)) {
    return widen(text, edit, full.length + 1, `${full.slice(0, -1)}’`);
  }
  return edit;
}

function widen<Edit extends WordEdit>(
  text: string,
  edit: Edit,
  length: number,
  written: string,
): Edit {
  const start = edit.start - length;
  return { ...edit, start, before: text.slice(start, edit.end), after: written + edit.after };
}
