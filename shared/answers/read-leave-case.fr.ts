import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { findFigures } from '../french/numbers.ts';

/** What a question states of the leave of its writer; null = not stated. */
export type LeaveCase = {
  readonly asksAnnualLeave: boolean;
  /** Days worked a week, halves allowed. */
  readonly weeklyDays: number | null;
  /** Part of full time, in per cent. */
  readonly share: number | null;
  /** Months of service in the year, 1 to 12. */
  readonly months: number | null;
  readonly asksSplitting: boolean;
  /** Days taken outside 1 May to 31 October. */
  readonly outsideDays: number | null;
};

const months =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const otherLeave =
  /conges? (?:de (?!l'annee)|d'|pour (?!une? agente?|moi|l'annee|cette annee|20\d\d)|sans |bonifie|parental|paternite|maternite|maladie|longue|formation|syndical|proche)/;
/** Their leave follows other rules: the labour code, or none. */
const otherRules =
  /(?<![a-z])(?:apprenti[a-z]*|vacataires?|service civique|contrats? aides?|droit prive|assistante?s? maternel[a-z]*|(?:college|lycee|ecole|etudiante?)[^.!?]{0,20}stage)(?![a-z])/;
const weekly =
  /(?<figure>\d+(?:[.,]\d+)?|[a-z]+) ?(?:jours?|j|journees?)(?<half> et demie?)? ?(?:de travail )?(?:par semaine|\/ ?semaine|\/ ?sem|la semaine|hebdomadaires?|sur (?:5|cinq))/;
/** « À 80 % sur 4 jours » says how the share is worked. */
const spread =
  /(?:%|pour ?cent|mi[- ]temps)(?: de temps)?,? (?:(?:reparti[a-z]*|travaille[a-z]*|etale[a-z]*) )?(?:sur|en) (?<figure>\d+(?:[.,]\d+)?|[a-z]+) (?:jours?|j)(?<half> et demie?)?(?![a-z])/;
const arrival =
  /(?:arriv[a-z]*|commenc[a-z]*|debut[a-z]*|pris(?:e)? (?:mes|de) fonctions|recrut[a-z]*|embauch[a-z]*|nomm[a-z]*|travaille depuis|depuis)[^.!?]{0,25}(?:le )?(?:1er|premier|01|1) (?<month>[a-z]+)(?: (?<year>\d{4}))?/;
const presence =
  /(?:j'ai travaille|travaillera?i|presente?|contrat|cdd|je reste[a-z]*|effectue[a-z]*)(?![^.!?]{0,12}depuis)[^.!?]{0,12}?(?<figure>\d+|[a-z]+) mois(?! de preavis)/;
const winter = /janvier|fevrier|mars|avril|novembre|decembre|(?<![a-z])(?:hiver|noel)(?![a-z])/;
const outOfSeason = /hors (?:de la )?(?:periode|saison)|en dehors (?:de la )?periode/;
const summer = /(?<![a-z])(?:mai|juin|juillet|aout|septembre|octobre|ete|printemps)(?![a-z])/;
const daysTaken = /(?<![a-z0-9])(?<figure>\d+|[a-z]+) (?:(?:jours?|j)(?![a-z])|en (?=[a-z]{3}))/;

/** What the words of a question state; nothing is supposed. `today`: a year of arrival that is over counts whole. */
export function readLeaveCase(question: string, today: string): LeaveCase {
  const text = foldText(normaliseSpaces(question)).replaceAll('’', "'");
  const isOfRule = !otherRules.test(text);
  const telework = /tele ?travail/.test(text);
  return {
    asksAnnualLeave:
      isOfRule &&
      /conges?/.test(text) &&
      !otherLeave.test(text.replace('conges annuels', 'conges')) &&
      !telework,
    weeklyDays: telework ? null : between(figureOf(spread, text) ?? figureOf(weekly, text), 0.5, 7),
    share: shareIn(text),
    months: monthsIn(text, today),
    asksSplitting:
      isOfRule && /fractionnement|jours? (?:de plus|supplementaires?|bonus|en plus)/.test(text),
    outsideDays: between(outsideIn(text), 0, 60),
  };
}

function shareIn(text: string): number | null {
  if (/(?<![a-z])mi[- ]temps(?! therapeutique)/.test(text)) return 50;
  const stated = /(?<![\d,.])(\d{2,3}) ?(?:%|pour ?cent)/.exec(text)?.[1];
  return stated === undefined ? null : between(Number(stated), 50, 100);
}

function monthsIn(text: string, today: string): number | null {
  const { month = '', year } = arrival.exec(text)?.groups ?? {};
  const first = months.indexOf(month);
  if (first < 0) return between(figureOf(presence, text), 1, 11);
  return year === undefined || year === today.slice(0, 4) ? 12 - first : null;
}

/** The days taken out of season, clause by clause: « 3 jours en janvier et 5 en mars » are 8, « 10 en août » are none. */
function outsideIn(text: string): number | null {
  const clauses = text.split(/[,;.!?]| (?:et|puis|plus) (?!demi)/);
  const taken = clauses.flatMap((clause) => {
    const isOutside = winter.test(clause) || outOfSeason.test(clause);
    if (!isOutside || summer.test(clause.replace(/entre [^,]*/, ''))) return [];
    return figureOf(daysTaken, clause) ?? [];
  });
  return taken.length === 0 ? null : taken.reduce((sum, days) => sum + days, 0);
}

/** The figure that a pattern names, in digits or in words. */
function figureOf(pattern: RegExp, text: string): number | null {
  const { figure: written, half } = pattern.exec(text)?.groups ?? {};
  const [figure] = findFigures(written ?? '');
  return figure === undefined ? null : figure.value + (half === undefined ? 0 : 0.5);
}

function between(value: number | null, least: number, most: number): number | null {
  return value !== null && value >= least && value <= most ? value : null;
}
