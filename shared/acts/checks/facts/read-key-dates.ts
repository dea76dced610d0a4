import type { WrittenDate } from './read-act-dates.ts';

/** The days that matter in the life of an act; null = not told. */
export type KeyDates = {
  readonly meeting: WrittenDate | null;
  readonly convened: WrittenDate | null;
  readonly signed: WrittenDate | null;
  readonly transmitted: WrittenDate | null;
  readonly published: WrittenDate | null;
  readonly effects: readonly WrittenDate[];
};

/** « Réuni sur seconde convocation le 20 mars » tells the meeting. */
const convening =
  /(?<!(?:premi[eè]re|seconde|deuxi[eè]me|nouvelle) )convo(?:cation|qu[ée])[^.;]{0,50}$/iu;
const signing =
  /(?:fait|d[ée]lib[ée]r[ée])(?: et (?:d[ée]lib[ée]r[ée]|sign[ée]))?(?: en s[ée]ance)?[^.;]{0,40},? +(?:le|en date du) *$|sign[ée]e?(?: [ée]lectroniquement)? (?:le|par[^.;]{0,30} le) *$/iu;
const transmitting =
  /(?:transmi(?:s|se|ssion)|t[ée]l[ée]transmi\p{L}*|re[çc]ue? en pr[ée]fecture|d[ée]pos[ée]e? en pr[ée]fecture)[^.;]{0,50}$/iu;
const publishing =
  /(?:publi[ée]e?|publication|affich[ée]e?|affichage|mise? en ligne)[^.;]{0,40}$/iu;
const taking =
  /(?:à compter|à partir|prend(?:ra)? effet|prendra effet|entre(?:ra)? en vigueur|applicable|effet)(?: à compter)?(?: (?:du|le|au|rétroactivement|dès le))* *$/iu;
const meeting = /(?:s[ée]ance|r[ée]union|r[ée]uni[es]*|conseil|assembl[ée]e)[^.;]{0,50}$/iu;
const meetingRoles: ReadonlySet<string> = new Set([
  'seance',
  'en-tete',
  'titre',
  'presences',
  'ordre-du-jour',
]);
const ignored: ReadonlySet<string> = new Set([
  'visa',
  'considerant',
  'expose',
  'article',
  'corps',
  'recours',
]);

/** Which of the dates of an act is which, by the words before it. */
export function readKeyDates(dates: readonly WrittenDate[]): KeyDates {
  const whole = dates.filter(({ iso }) => iso !== null);
  const outside = whole.filter(({ role }) => role === null || !ignored.has(role));
  const convened = outside.find(({ before }) => convening.test(before)) ?? null;
  const signed =
    outside.find(({ before, role }) => role !== 'seance' && signing.test(before)) ??
    outside.find(({ role }) => role === 'lieu-date') ??
    null;
  const isOther = (date: WrittenDate): boolean =>
    date === convened || transmitting.test(date.before) || publishing.test(date.before);
  const ofMeeting = outside.filter((date) => !isOther(date) && date !== signed);
  return {
    meeting:
      ofMeeting.find(({ role }) => role === 'seance') ??
      ofMeeting.find(
        ({ role, before, text }) =>
          /^l'an/iu.test(text) ||
          ((role === null || meetingRoles.has(role)) && meeting.test(before)),
      ) ??
      null,
    convened,
    signed,
    transmitted: outside.find(({ before }) => transmitting.test(before)) ?? null,
    published: outside.find(({ before }) => publishing.test(before)) ?? null,
    effects: whole.filter(
      ({ before, role }) => role !== 'visa' && role !== 'considerant' && taking.test(before),
    ),
  };
}
