import type { Told } from './act-check-told.ts';
import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

export type DateCheckTexts = {
  readonly impossible: (written: string) => Told;
  /** `named` and `right` from 0 = Monday. */
  readonly weekday: (iso: string, named: number, right: number) => Told;
  readonly signedBefore: (signed: string, meeting: string) => Told;
  readonly convenedAfter: (convened: string, meeting: string) => Told;
  /** `threshold` = days asked for, `assumed` = the population was not told. */
  readonly shortNotice: (clearDays: number, threshold: number, assumed: boolean) => Told;
  readonly transmittedBefore: (transmitted: string, signed: string) => Told;
  readonly retroactive: (effect: string, from: string) => Told;
};

const daysFr = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const daysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dateFr = (iso: string): string => readableDate(iso, 'fr-FR');
const dateEn = (iso: string): string => readableDate(iso, 'en-GB');

const fr: DateCheckTexts = {
  impossible: (written) => ({
    message: `« ${written} » : ce jour n’existe pas.`,
    why: 'Une date impossible rend l’acte difficile à appliquer et à dater. Corrigez-la.',
  }),
  weekday: (iso, named, right) => ({
    message: `Le ${dateFr(iso)} est un ${daysFr[right] ?? ''}, non un ${daysFr[named] ?? ''}.`,
    why: 'Le jour ou la date est faux : vérifiez lequel des deux.',
  }),
  signedBefore: (signed, meeting) => ({
    message: `L’acte est daté du ${dateFr(signed)}, avant la séance du ${dateFr(meeting)}.`,
    why: 'Une délibération ne peut être signée avant la séance qui l’adopte. Vérifiez les deux dates.',
  }),
  convenedAfter: (convened, meeting) => ({
    message: `La convocation est du ${dateFr(convened)}, la séance du ${dateFr(meeting)}.`,
    why: 'La convocation précède la séance. Vérifiez les deux dates.',
  }),
  shortNotice: (clearDays, threshold, assumed) => ({
    message: `${clearDays} ${clearDays > 1 ? 'jours francs' : 'jour franc'} entre la convocation et la séance : il en faut ${threshold}${assumed ? ' dans une commune de 3 500 habitants et plus (population non renseignée, c’est le cas supposé ici ; 3 en dessous)' : ''}.`,
    why: 'Ni le jour de la convocation ni celui de la séance ne comptent. En cas d’urgence le délai peut être abrégé, sans être inférieur à un jour franc : dites-le alors dans l’acte. Sinon vérifiez les dates.',
  }),
  transmittedBefore: (transmitted, signed) => ({
    message: `La transmission est du ${dateFr(transmitted)}, avant l’acte, du ${dateFr(signed)}.`,
    why: 'Un acte ne peut être transmis avant d’être pris. Vérifiez les deux dates.',
  }),
  retroactive: (effect, from) => ({
    message: `L’acte prend effet le ${dateFr(effect)}, avant le ${dateFr(from)}.`,
    why: 'Un acte ne s’applique en principe qu’à partir de sa publication ou de sa notification et, pour ceux qui y sont soumis, de sa transmission. Une date d’effet antérieure n’est admise que si un texte le permet : vérifiez-le, ou changez la date.',
  }),
};

const en: DateCheckTexts = {
  impossible: (written) => ({
    message: `“${written}”: there is no such day.`,
    why: 'An impossible date makes the act hard to apply. Correct it.',
  }),
  weekday: (iso, named, right) => ({
    message: `${dateEn(iso)} is a ${daysEn[right] ?? ''}, not a ${daysEn[named] ?? ''}.`,
    why: 'The day or the date is wrong: check which.',
  }),
  signedBefore: (signed, meeting) => ({
    message: `The act is dated ${dateEn(signed)}, before the meeting of ${dateEn(meeting)}.`,
    why: 'A délibération cannot be signed before the meeting that adopts it. Check both dates.',
  }),
  convenedAfter: (convened, meeting) => ({
    message: `The meeting was convened on ${dateEn(convened)} and held on ${dateEn(meeting)}.`,
    why: 'A meeting is convened before it is held. Check both dates.',
  }),
  shortNotice: (clearDays, threshold, assumed) => ({
    message: `${clearDays} clear ${clearDays > 1 ? 'days' : 'day'} between convocation and meeting: ${threshold} are needed${assumed ? ' in a commune of 3,500 inhabitants and more (population not told, so this is assumed; 3 below)' : ''}.`,
    why: 'Neither the day of the convocation nor that of the meeting counts. In an emergency the time may be shortened, to no less than one clear day: the act then says so. Otherwise check the dates.',
  }),
  transmittedBefore: (transmitted, signed) => ({
    message: `It was transmitted on ${dateEn(transmitted)}, before the act, dated ${dateEn(signed)}.`,
    why: 'An act cannot be transmitted before it is made. Check both dates.',
  }),
  retroactive: (effect, from) => ({
    message: `The act takes effect on ${dateEn(effect)}, before ${dateEn(from)}.`,
    why: 'An act as a rule applies only from its publication or notification and, where it must be transmitted, its transmission. An earlier date is allowed only where a text says so: check it, or change the date.',
  }),
};

export const dateCheckTexts: Catalogue<DateCheckTexts> = { fr, en };
