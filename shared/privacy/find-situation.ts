import type { Situation } from '../policy/situation.ts';
import type { SituationWords } from './group-situations.ts';
import { tagPeople } from './people-words.fr.ts';
import { plainWords } from './plain-words.fr.ts';
import { withoutFrames } from './situation-frames.fr.ts';
import { spokenSituations as spoken } from './situation-words.fr.ts';
import { toldHarassment, toldViolence } from './told-conduct.fr.ts';
import { toldDanger, toldDistress } from './told-distress.fr.ts';
import {
  toldDiscrimination,
  toldHealth,
  toldInterests,
  toldQuarrel,
  toldWrongdoing,
} from './told-injustice.fr.ts';

/** The gravest first: whoever may be hurt now is told so before anything else. */
const gravestFirst: readonly Situation[] = [
  'danger',
  'distress',
  'violence',
  'discrimination',
  'harassment',
  'whistleblowing',
  'conflict-of-interest',
  'conflict',
  'health',
  'belief',
];

/** Read on words in which people are signs. */
const tagged: readonly SituationWords[] = [
  toldDanger,
  toldDistress,
  toldViolence,
  toldHarassment,
  toldDiscrimination,
  toldWrongdoing,
  toldInterests,
  toldQuarrel,
  toldHealth,
];

/**
 * The sensitive situation that the writer tells of, theirs or somebody else's; the gravest when several. A question about
 * the rules ("Comment signaler un harcèlement ?") is none: it gets an answer. What is denied or only supposed is not told.
 */
export const findSituation = (text: string): Situation | null => {
  const told = withoutFrames(plainWords(text));
  const signed = tagPeople(told);
  const isTold = (situation: Situation): boolean =>
    spoken.some(([subject, words]) => subject === situation && words.test(told)) ||
    tagged.some(([subject, words]) => subject === situation && words.test(signed));
  return gravestFirst.find(isTold) ?? null;
};
