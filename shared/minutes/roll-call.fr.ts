import type { Utterance } from './cut-utterances.ts';

/** What goes before the first item of an assembly, which is no subject of it. */
export const openingTitle = 'Ouverture de la séance';

const formulas =
  / (?:(?:proceder|procede|procedons|passer) a l appel|(?:fais|faire|fait) l appel|appel nominal|(?:declare|ouvre)(?: \w+){0,3} seance|seance est ouverte|quorum est atteint|secretaires? de (?:la )?seance|(?:est|sont) excusee?s?|(?:donne|a donne) (?:pouvoir|procuration)) /;
/** Sentences of the longest one. */
const longest = 120;

/** At least two of its formulas, within what one roll call takes. */
export const isRollCall = (said: readonly Utterance[]): boolean =>
  said.length <= longest && said.filter(({ plain }) => formulas.test(plain)).length >= 2;
