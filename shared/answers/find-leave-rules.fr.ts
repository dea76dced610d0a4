import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';

/** The rules of annual leave that a passage states (décret n° 85-1250 of 26 November 1985, articles 1 and 2). */
export type LeaveRules = {
  /** Five times the weekly obligations of service. */
  readonly fiveTimes: boolean;
  /** In proportion to the service done. */
  readonly inProportion: boolean;
  /** Rounded up to the half day; a local rule. */
  readonly halfDayUp: boolean;
  /** One more day for 5, 6 or 7 outside the season, two for 8. */
  readonly splitting: boolean;
};

const fiveTimes =
  /(?:cinq|5) fois (?:(?:ses|vos|les|leurs|tes|mes) )?(?:obligations hebdomadaires|(?:le )?nombre (?:de |moyen de )?jours)/;

/** Days of RTT are in proportion too, by another rule. */
const ofRest = /(?<![a-z])(?:a?rtt|reduction du temps de travail)(?![a-z])/;
const none: LeaveRules = {
  fiveTimes: false,
  inProportion: false,
  halfDayUp: false,
  splitting: false,
};

/** The rows of a table: days taken, days granted. */
const inTable = /(?<!\d)5[ |]+1\s[ |]*6[ |]+1\s[ |]*7[ |]+1\s[ |]*8 et plus[ |]+2(?!\d)/;

/** Read in the passage's own words; a rule that it does not state is not applied. */
export function findLeaveRules(passage: string): LeaveRules {
  const text = foldText(normaliseSpaces(passage)).replaceAll('*', '');
  if (ofRest.test(text) && !/conges? annuels?/.test(text)) return none;
  return {
    fiveTimes: fiveTimes.test(text),
    inProportion:
      /au prorata|proportionnel/.test(text) &&
      /toute l'annee|totalite de la periode|duree des services|annee (?:complete|entiere)|arrivee/.test(
        text,
      ),
    halfDayUp: /demi-journee superieure/.test(text),
    splitting:
      /(?:fractionnement|jours? (?:de conge )?supplementaires?)/.test(text) &&
      (inTable.test(text) ||
        (/(?:5, 6 ou 7|cinq, six ou sept|5 a 7|entre 5 et 7|cinq a sept)/.test(text) &&
          /(?<!\d)(?:8|huit)(?!\d)/.test(text))),
  };
}
