import type { OpinionReason } from '../opinion-reasons.ts';
import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';
import { opinionTexts } from './opinion-texts.ts';

type ChartWords = { readonly title: string; readonly table: string };

export type ConsoleQualityTexts = {
  readonly period: string;
  readonly periods: Readonly<Record<'7' | '30' | '90' | '365', string>>;
  readonly empty: string;
  readonly emptyHint: string;
  readonly figures: string;
  readonly asked: (count: number) => string;
  readonly answeredShare: (share: string) => string;
  readonly validatedShare: (share: string) => string;
  readonly notFoundCount: (count: number) => string;
  readonly delay: (hours: string) => string;
  readonly noDelay: string;
  readonly liked: (likes: number, all: number) => string;
  readonly noOpinion: string;
  readonly becameOf: ChartWords;
  readonly opinions: ChartWords;
  readonly reasons: ChartWords & {
    readonly per: string;
    readonly count: string;
    readonly names: Readonly<Record<OpinionReason, string>>;
  };
  readonly ticketFlow: ChartWords;
  readonly delays: ChartWords;
  readonly series: Words<
    | 'answered'
    | 'validated'
    | 'notFound'
    | 'aside'
    | 'likes'
    | 'dislikes'
    | 'tickets'
    | 'ticketsAnswered'
    | 'medianHours'
  >;
  readonly per: Words<'day' | 'week' | 'month'>;
  readonly weekOf: (day: string) => string;
  readonly showTable: string;
  readonly none: string;
  readonly hours: (hours: string) => string;
  /** What a screen reader says of a chart before its table. */
  readonly chartSummary: (title: string, totals: string, highest: string) => string;
  readonly highest: (series: string, value: string, when: string) => string;
  readonly total: (series: string, value: string) => string;
};

const fr: ConsoleQualityTexts = {
  period: 'Période',
  periods: { '7': '7 jours', '30': '30 jours', '90': '90 jours', '365': '1 an' },
  empty: 'Aucune question sur cette période.',
  emptyHint:
    'Choisissez une période plus longue, ou revenez quand des agents auront posé des questions.',
  figures: 'En bref',
  asked: (count) => countFr(count, 'question posée', 'questions posées'),
  answeredShare: (share) => `${share} ont reçu une réponse`,
  validatedShare: (share) => `${share} ont reçu une réponse validée par vous`,
  notFoundCount: (count) => countFr(count, 'sans réponse', 'sans réponse'),
  delay: (hours) => `${hours} ouvrées pour répondre à une demande, une fois sur deux`,
  noDelay: 'aucune demande répondue',
  liked: (likes, all) => `${countFr(likes, 'avis favorable', 'avis favorables')} sur ${all}`,
  noOpinion: 'aucun avis donné',
  becameOf: { title: 'Ce que sont devenues les questions', table: 'Questions selon leur issue' },
  opinions: { title: 'Avis des agents', table: 'Avis favorables et défavorables' },
  reasons: {
    title: 'Raisons des signalements',
    table: 'Signalements selon leur raison',
    per: 'Raison',
    count: 'Signalements',
    names: opinionTexts.fr.reasons,
  },
  ticketFlow: { title: 'Demandes aux RH', table: 'Demandes reçues et répondues' },
  delays: {
    title: 'Délai de réponse aux demandes',
    table: 'Délai médian en heures ouvrées',
  },
  series: {
    answered: 'Réponse tirée des documents',
    validated: 'Réponse validée',
    notFound: 'Sans réponse',
    aside: 'Refus ou renvoi vers une personne',
    likes: 'Favorables',
    dislikes: 'Défavorables',
    tickets: 'Reçues',
    ticketsAnswered: 'Répondues',
    medianHours: 'Délai médian',
  },
  per: { day: 'Jour', week: 'Semaine', month: 'Mois' },
  weekOf: (day) => `semaine du ${day}`,
  showTable: 'Lire les chiffres en tableau',
  none: 'aucune',
  hours: (hours) => `${hours} h`,
  chartSummary: (title, totals, highest) => `${title}. ${totals}. ${highest}.`,
  highest: (series, value, when) => `Le plus haut : ${series}, ${value}, ${when}`,
  total: (series, value) => `${series} : ${value}`,
};

const en: ConsoleQualityTexts = {
  period: 'Period',
  periods: { '7': '7 days', '30': '30 days', '90': '90 days', '365': '1 year' },
  empty: 'No question over this period.',
  emptyHint: 'Choose a longer period, or come back once agents have asked questions.',
  figures: 'In short',
  asked: (count) => countEn(count, 'question asked', 'questions asked'),
  answeredShare: (share) => `${share} got an answer`,
  validatedShare: (share) => `${share} got an answer that you validated`,
  notFoundCount: (count) => `${count} without an answer`,
  delay: (hours) => `${hours} of work to answer a request, one time in two`,
  noDelay: 'no request answered',
  liked: (likes, all) => `${countEn(likes, 'like', 'likes')} out of ${all}`,
  noOpinion: 'no opinion given',
  becameOf: { title: 'What became of the questions', table: 'Questions by outcome' },
  opinions: { title: 'Opinions of agents', table: 'Likes and dislikes' },
  reasons: {
    title: 'Reasons of reports',
    table: 'Reports by reason',
    per: 'Reason',
    count: 'Reports',
    names: opinionTexts.en.reasons,
  },
  ticketFlow: { title: 'Requests to HR', table: 'Requests received and answered' },
  delays: { title: 'Time to answer requests', table: 'Median time in working hours' },
  series: {
    answered: 'Answer from the documents',
    validated: 'Validated answer',
    notFound: 'Without an answer',
    aside: 'Refused or handed over to a person',
    likes: 'Likes',
    dislikes: 'Dislikes',
    tickets: 'Received',
    ticketsAnswered: 'Answered',
    medianHours: 'Median time',
  },
  per: { day: 'Day', week: 'Week', month: 'Month' },
  weekOf: (day) => `week of ${day}`,
  showTable: 'Read the figures as a table',
  none: 'none',
  hours: (hours) => `${hours} h`,
  chartSummary: (title, totals, highest) => `${title}. ${totals}. ${highest}.`,
  highest: (series, value, when) => `Highest: ${series}, ${value}, ${when}`,
  total: (series, value) => `${series}: ${value}`,
};

/** What the console says of its figures and charts. */
export const consoleQualityTexts: Catalogue<ConsoleQualityTexts> = { fr, en };
