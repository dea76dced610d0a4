import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { stripInvisible } from './strip-invisible.ts';

/** Short forms and faults of hurried writing, folded, and what they stand for. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z\d])(?:chuis?|jsuis?|shuis?|je sui)(?![a-z])/gu, 'je suis'],
  [/(?<![a-z\d])(?:jpeux?|jpeut|je peut?)(?![a-z])/gu, 'je peux'],
  [/(?<![a-z\d])jen(?![a-z])/gu, "j'en"],
  [/(?<![a-z\d] ?)(?:g|jai|ge)(?= )/gu, "j'ai"],
  [/(?<![a-z\d])jme(?![a-z])/gu, 'je me'],
  [/(?<=je me )fai(?![a-z])/gu, 'fais'],
  [/(?<![a-z\d])jvais?(?![a-z])/gu, 'je vais'],
  [/(?<![a-z\d])jveux?(?![a-z])/gu, 'je veux'],
  [/(?<=en )(?:peut?|peux) (?:plu|pu)s?(?![a-z])/gu, 'peux plus'],
  [/(?<=en )(?:peut?) plus(?![a-z])/gu, 'peux plus'],
  [/(?<![a-z\d])narret/gu, "n'arret"],
  [/(?<![a-z\d])(?:tt|tout) le tps(?![a-z])/gu, 'tout le temps'],
  [/(?<![a-z\d])tt(?![a-z])/gu, 'tout'],
  [/(?<![a-z\d])ds(?![a-z])/gu, 'dans'],
  [/(?<![a-z\d])(?:qqn|qqun|kelkun|quelqun)(?![a-z])/gu, "quelqu'un"],
  [/(?<![a-z\d])(?:pcq|psk|parceque)(?![a-z])/gu, 'parce que'],
  [/(?<![a-z\d])bcp(?![a-z])/gu, 'beaucoup'],
  [/(?<![a-z\d'])(j|m|n|s|l|d|qu) (?=[aeiouyh])/gu, "$1'"],
  [/(?<![a-z])(m|j|n)(?=(?:harcel|arcel|humili|insult|agress)[a-z])/gu, "$1'"],
  [/(?<![a-z])h?ar[cs]el+(?=[aeit])/gu, 'harcel'],
];

/** A text as the rules read it: folded, apostrophes put back, short forms written out, faults in the gravest words mended. */
export const plainWords = (text: string): string =>
  shortForms.reduce(
    (read, [form, word]) => read.replace(form, word),
    foldText(normaliseSpaces(stripInvisible(text))),
  );
