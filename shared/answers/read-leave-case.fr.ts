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
  /conges? (?:de |d'|pour |sans |bonifie|parental|paternite|maternite|maladie|longue|formation|syndical|proche)/;
const weekly =
  /(?<figure>\d+(?:[.,]\d+)?|[a-z]+) ?(?:jours?|j|journees?)(?<half> et demie?)? ?(?:de travail )?(?:par semaine|\/ ?semaine|\/ ?sem|la semaine|hebdomadaires?|sur (?:5|cinq))/;
const arrival =
  /(?:arriv[a-z]*|commenc[a-z]*|debut[a-z]*|pris(?:e)? (?:mes|de) fonctions|recrut[a-z]*|embauch[a-z]*|nomm[a-z]*|travaille depuis|depuis)[^.!?]{0,25}(?:le )?(?:1er|premier|01|1) (?<month>[a-z]+)/;
const presence =
  /(?:travaill[a-z]*|presente?|present|contrat|reste[a-z]*|effectue[a-z]*|service)[^.!?]{0,12}?(?<figure>\d+|[a-z]+) mois(?! de preavis)/;
const outside =
  /(?<figure>\d+|[a-z]+) (?:jours?|j)(?: de conges?)?[^.!?]{0,40}(?:en hiver|hors (?:de la )?(?:periode|saison)|en dehors (?:de la )?periode|entre novembre et avril|(?:en|pendant|au mois de|l'hiver|cet hiver)[^.!?]{0,12}(?:janvier|fevrier|mars|avril|novembre|decembre|hiver|noel))/;

/** What the words of a question state; nothing is supposed. */
export function readLeaveCase(question: string): LeaveCase {
  const text = foldText(normaliseSpaces(question));
  const asksSplitting = /fractionnement|jours? (?:de plus|supplementaires?|bonus|en plus)/.test(
    text,
  );
  const share = shareIn(text);
  const telework = /tele ?travail/.test(text);
  return {
    asksAnnualLeave:
      /conges?/.test(text) &&
      !otherLeave.test(text.replace('conges annuels', 'conges')) &&
      !telework,
    weeklyDays: telework ? null : between(figureOf(weekly, text), 0.5, 7),
    share,
    months: monthsIn(text),
    asksSplitting: asksSplitting || (/conges?/.test(text) && outside.test(text)),
    outsideDays: between(figureOf(outside, text), 0, 60),
  };
}

function shareIn(text: string): number | null {
  if (/(?<![a-z])mi[- ]temps(?! therapeutique)/.test(text)) return 50;
  const stated = /(?<![\d,.])(\d{2,3}) ?(?:%|pour ?cent)/.exec(text)?.[1];
  return stated === undefined ? null : between(Number(stated), 50, 100);
}

function monthsIn(text: string): number | null {
  const first = months.indexOf(arrival.exec(text)?.groups?.['month'] ?? '');
  return first >= 0 ? 12 - first : between(figureOf(presence, text), 1, 11);
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
