import type { Catalogue } from './language.ts';

type CalculationTexts = {
  readonly title: string;
  /** Numbers come formatted; `n` is the citation. */
  readonly yearly: (weekly: string, days: string, n: number) => string;
  readonly shareByDays: (share: string, weekly: string, days: string, n: number) => string;
  readonly shareByHours: (share: string, n: number) => string;
  readonly inProportion: (yearly: string, months: number, days: string, n: number) => string;
  readonly fiveDaysSupposed: string;
  readonly rounded: (days: string) => string;
  readonly splitting: (outside: string, days: number, n: number) => string;
  /** Under every answer to a question of one's own case. */
  readonly informationOnly: string;
};

const fr: CalculationTexts = {
  title: '**Calcul pour le cas que vous indiquez**',
  yearly: (weekly, days, n) =>
    `Congés annuels d’une année complète : 5 × ${weekly} jours par semaine = **${days} jours** [${n}].`,
  shareByDays: (share, weekly, days, n) =>
    `À ${share} % sur ${weekly} jours par semaine : 5 × ${weekly} = **${days} jours** pour une année complète [${n}].`,
  shareByHours: (share, n) =>
    `À ${share} % sur 5 jours plus courts par semaine : 5 × 5 = **25 jours** pour une année complète [${n}].`,
  inProportion: (yearly, months, days, n) =>
    `Pour ${months} mois de service sur 12 : ${yearly} × ${months} ÷ 12 = **${days} jours** [${n}].`,
  fiveDaysSupposed: 'Pour 5 jours travaillés par semaine.',
  rounded: (days) => `Arrondi à la demi-journée supérieure : **${days} jours**.`,
  splitting: (outside, days, n) =>
    days === 0
      ? `${outside} jours pris en dehors de la période du 1er mai au 31 octobre : pas de jour de fractionnement, il en faut au moins 5 [${n}].`
      : `${outside} jours pris en dehors de la période du 1er mai au 31 octobre : **${days} jour${days > 1 ? 's' : ''} de fractionnement** [${n}].`,
  informationOnly:
    'Réponse d’information : seule l’autorité territoriale décide, après instruction par le service RH.',
};

const en: CalculationTexts = {
  title: '**Calculation for the case that you give**',
  yearly: (weekly, days, n) =>
    `Annual leave of a whole year: 5 × ${weekly} days a week = **${days} days** [${n}].`,
  shareByDays: (share, weekly, days, n) =>
    `At ${share}% over ${weekly} days a week: 5 × ${weekly} = **${days} days** for a whole year [${n}].`,
  shareByHours: (share, n) =>
    `At ${share}% over 5 shorter days a week: 5 × 5 = **25 days** for a whole year [${n}].`,
  inProportion: (yearly, months, days, n) =>
    `For ${months} months of service out of 12: ${yearly} × ${months} ÷ 12 = **${days} days** [${n}].`,
  fiveDaysSupposed: 'For 5 days worked a week.',
  rounded: (days) => `Rounded up to the half day: **${days} days**.`,
  splitting: (outside, days, n) =>
    days === 0
      ? `${outside} days taken outside 1 May to 31 October: no additional day, at least 5 are needed [${n}].`
      : `${outside} days taken outside 1 May to 31 October: **${days} additional day${days > 1 ? 's' : ''}** [${n}].`,
  informationOnly:
    'For information only: the employing authority alone decides, after examination by HR.',
};

/** The sum shown under an answer, and what it is worth. */
export const calculationTexts: Catalogue<CalculationTexts> = { fr, en };
