import type { FaultTexts } from './fault-text.ts';
import { faultTextsEn } from './fault-texts.en.ts';
import { faultTextsFr } from './fault-texts.fr.ts';
import type { Catalogue } from './language.ts';

/** Every fault in words: cause, then next action. */
export const faultTexts: Catalogue<FaultTexts> = { fr: faultTextsFr, en: faultTextsEn };
