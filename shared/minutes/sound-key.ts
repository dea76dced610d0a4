import { foldText } from '../french/fold-text.ts';

/** How French letters sound, in order of trial: a machine that hears a name writes any spelling of it. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/(?:qu|ck|ch(?=[lr])|k|c(?=[aoulrt]|$)|q)/g, 'k'],
  [/(?:sc(?=[eiy])|ss|ç|c(?=[eiy]))/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/(?:ill|ll(?=i)|lh)/g, 'i'],
  [/(?:eaux?|aux?|hau|oh?)(?![iuy])/g, 'o'],
  [/(?:ain|ein|ym|yn|im(?=[bp]|$)|in(?![aeiouy])|un(?![aeiouy]))/g, '1'],
  [/(?:an|en|am(?=[bp])|em(?=[bp]))(?![aeiouyn])/g, '2'],
  [/(?:ai|ei|ay|ey|et$|er$|ez$|es$|e$)/g, 'e'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/[tdsxpe]+$/g, ''],
];

/** A name as it sounds: `AUZOU` and `Ozouf` are near, `BOIDÉ` and `Boidet` are one. Empty for what has no letter. */
export function soundKey(name: string): string {
  return sounds.reduce((key, [pattern, by]) => key.replace(pattern, by), foldText(name));
}
