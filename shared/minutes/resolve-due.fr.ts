import { findDates } from '../french/dates.ts';
import type { Action } from './minutes.ts';

type Due = NonNullable<Action['due']>;

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const month = `(?:${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const articles = `(?:le |la |l |les |au |du |ce |cette |${weekday} )*`;
const day = '(?:\\d{1,2}|1er|premier)';
const period = '(?:mois|semaine|annee|trimestre)';
const dated = `${day} ${month}(?: \\d{4})?`;
const ends = `fin (?:de |du |d )?(?:la |l )?(?:${month}|${period})(?: prochaine?)?`;
const meetingNext =
  '(?:prochaine?s? (?:conseil|reunion|seance|comite|bureau|commission|semaine|mois|fois)|(?:conseil|reunion|seance|comite|bureau|commission|semaine|mois) prochaine?|rentree|vacances|soir)';
const notCounted =
  '(?! (?:euros?|pourcents?|h|heures?|jours?|semaines?|mois|ans|agents?|personnes?|communes?|rapports?|points?|voix|pour|contre|fois|minutes?|dossiers?|collegues?|departements?|eme|premiers?|derniers?))';
/** « avant », « d’ici », « pour le » set a limit with nearly anything; a day alone needs them. */
const limit = new RegExp(
  ` (?:avant|d ici(?: a)?|au plus tard|jusqu a?u?|a rendre|a faire(?: pour| avant)?|pour|des|sous|echeance|delai|dans)(?: avant| pour)? ${articles}` +
    `(${dated}|${weekday}(?: prochaine?)?|(?:la )?${ends}|(?:debut|mi|courant) ${month}|\\d{1,3} (?:jours?|semaines?|mois)|(?:une? )?(?:semaine|mois|quinzaine|huitaine)|demain|apres demain|${month}(?: \\d{4})?|${meetingNext}|(?<= (?:le|du|au) )${day}${notCounted})(?= )`,
);
const bare = new RegExp(
  ` (demain|apres demain|(?:la )?${ends}|(?:la )?semaine prochaine|(?:le )?mois prochain|${weekday} prochain|(?:le |${weekday} )${dated}) `,
);
/** Said of a while, not of a limit: « pour la semaine », « dans les 2 mois qui viennent de passer ». */
const noLimit = /^ (?:pour|dans|des) (?:le |la |les )*(?:semaine|mois|soir|quinzaine|huitaine) $/;

/** The limit that a sentence (`plain`) sets, with its date from the day of the meeting (ISO); null = it sets none. */
export function resolveDue(plain: string, meetingDate: string | null): Due | null {
  const near = limit.exec(plain);
  const match = near === null || noLimit.test(`${near[0]} `) ? bare.exec(plain) : near;
  if (match === null) return null;
  const words = (match[1] ?? '').replace(new RegExp(`^(?:la |le |${weekday} (?=\\d))+`), '');
  const start = meetingDate === null ? null : dayOf(meetingDate);
  return {
    said: match[0].trim(),
    date: start === null ? dateAlone(words) : dateFrom(words, start),
  };
}

/** A date told with its year needs no meeting to count from. */
function dateAlone(words: string): string | null {
  const found = findDates(words.replace(/^premier /, '1er '))[0]?.normal ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(found) ? found : null;
}

function dateFrom(words: string, start: Date): string | null {
  const year = start.getUTCFullYear();
  const dayMonth = new RegExp(`^(\\d{1,2}|1er|premier) (${month})(?: (\\d{4}))?$`).exec(words);
  if (dayMonth !== null) {
    const day = Number.parseInt(dayMonth[1] === 'premier' ? '1' : (dayMonth[1] ?? ''), 10);
    const at = months.indexOf(dayMonth[2] ?? '');
    const isTold = dayMonth[3] !== undefined;
    return nextDay(isTold ? Number(dayMonth[3]) : year, at, day, isTold ? null : start);
  }
  const end = new RegExp(`^fin (?:de |du |d )?(?:la )?(${month})$`).exec(words);
  if (end !== null) {
    const at = months.indexOf(end[1] ?? '');
    const last = lastOf(year, at);
    return isoOf(last < start ? lastOf(year + 1, at) : last);
  }
  return nearDate(words, start);
}

function nearDate(words: string, start: Date): string | null {
  if (words === 'demain') return isoOf(after(start, 1));
  if (words === 'apres demain') return isoOf(after(start, 2));
  const named = weekdays.findIndex((name) => words.startsWith(name));
  if (named >= 0) return isoOf(after(start, ((named - start.getUTCDay() + 6) % 7) + 1));
  if (/fin .*mois$/.test(words)) return isoOf(lastOf(start.getUTCFullYear(), start.getUTCMonth()));
  if (/fin .*semaine$/.test(words)) return isoOf(after(start, (5 - start.getUTCDay() + 7) % 7));
  if (/fin .*annee$/.test(words)) return isoOf(lastOf(start.getUTCFullYear(), 11));
  const span = /^(\d{1,3}|une?|) ?(jour|semaine|mois|quinzaine|huitaine)/.exec(words);
  if (span !== null && !/prochain/.test(words))
    return spanFrom(start, span[1] ?? '', span[2] ?? '');
  if (!/^(?:\d{1,2}|1er|premier)$/.test(words)) return null;
  const wanted = Number.parseInt(words === 'premier' ? '1' : words, 10);
  const isPast = wanted <= start.getUTCDate();
  return nextDay(start.getUTCFullYear(), start.getUTCMonth() + (isPast ? 1 : 0), wanted, null);
}

function spanFrom(start: Date, count: string, unit: string): string {
  const number = /^\d/.test(count) ? Number(count) : 1;
  if (unit === 'mois') {
    const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + number, 1));
    const last = lastOf(target.getUTCFullYear(), target.getUTCMonth()).getUTCDate();
    target.setUTCDate(Math.min(start.getUTCDate(), last));
    return isoOf(target);
  }
  const days = { jour: 1, semaine: 7, quinzaine: 15, huitaine: 8 }[unit] ?? 1;
  return isoOf(after(start, number * days));
}

/** A day that does not exist, such as 31 June, gives no date; with `after`, the first such day from then on. */
function nextDay(year: number, at: number, day: number, from: Date | null): string | null {
  const date = new Date(Date.UTC(year, at, day));
  if (date.getUTCDate() !== day) return null;
  if (from !== null && date < from) return nextDay(year + 1, at, day, null);
  return isoOf(date);
}

function dayOf(iso: string): Date | null {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function after(start: Date, days: number): Date {
  return new Date(start.getTime() + days * 86_400_000);
}

function lastOf(year: number, at: number): Date {
  return new Date(Date.UTC(year, at + 1, 0));
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
