import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

/** What the reading of minutes says. */
export type ReviewMinutesTexts = {
  readonly decisions: (count: number) => string;
  readonly actions: (count: number) => string;
  readonly topics: (count: number) => string;
  readonly attendance: (present: number) => string;
  readonly quorum: (present: number, needed: number) => string;
  readonly quorumMissed: (present: number, needed: number) => string;
  readonly number: (number: string) => string;
  readonly amended: string;
  readonly toCheck: string;
  readonly outcomes: Words<'adopted' | 'rejected' | 'unknown'>;
  readonly unanimity: string;
  readonly majority: string;
  readonly secret: string;
  readonly figures: (inFavour: string, against: string, abstentions: string) => string;
  readonly unknown: string;
  readonly doesNotAddUp: string;
  readonly withdrawn: (names: string) => string;
  readonly againstNames: (names: string) => string;
  readonly abstentionNames: (names: string) => string;
  readonly nobody: string;
  readonly due: (due: string) => string;
  readonly said: (speaker: string, moment: string) => string;
  readonly someone: string;
  readonly quotes: (count: number) => string;
  readonly states: Words<'present' | 'represented' | 'excused' | 'absent'>;
  readonly representedBy: (name: string) => string;
  readonly none: string;
  readonly coverage: (percent: number) => string;
  readonly warnings: Words<
    'no-speakers' | 'one-speaker' | 'times-overlap' | 'times-absent' | 'holes' | 'very-long'
  >;
  readonly natures: Words<'acknowledged' | 'withdrawn' | 'agreed'>;
  readonly candidate: (name: string, votes: number) => string;
  readonly lead: string;
  readonly vote: string;
  readonly voteOf: (title: string) => string;
  /** Opens what can be said of it. */
  readonly review: string;
  readonly progress: (done: number, of: number) => string;
  readonly allDone: string;
  readonly noneToCheck: string;
  readonly reasons: Words<'wrong-value' | 'wrong-place' | 'not-in-document' | 'misread' | 'other'>;
  readonly fields: Words<
    'title' | 'text' | 'inFavour' | 'against' | 'abstentions' | 'what' | 'who' | 'due'
  >;
  readonly missing: Words<'title' | 'figures' | 'what'>;
  readonly keywords: (words: string) => string;
  readonly noDecision: string;
  readonly noAction: string;
};

const fr: ReviewMinutesTexts = {
  decisions: (count) => countFr(count, 'décision', 'décisions'),
  actions: (count) => countFr(count, 'action', 'actions'),
  topics: (count) => countFr(count, 'sujet', 'sujets'),
  attendance: (present) => countFr(present, 'présent', 'présents'),
  quorum: (present, needed) => `Quorum atteint : ${present} présents, ${needed} nécessaires`,
  quorumMissed: (present, needed) =>
    `Quorum non atteint : ${present} présents, ${needed} nécessaires`,
  number: (number) => `n° ${number}`,
  amended: 'Texte modifié en séance',
  toCheck: 'À vérifier',
  outcomes: { adopted: 'Adopté', rejected: 'Rejeté', unknown: 'Issue non dite' },
  unanimity: 'à l’unanimité',
  majority: 'à la majorité',
  secret: 'au scrutin secret',
  figures: (inFavour, against, abstentions) =>
    `Pour : ${inFavour}, contre : ${against}, abstentions : ${abstentions}`,
  unknown: 'non dit',
  doesNotAddUp: 'Ces voix ne s’accordent pas avec les présents et représentés : à vérifier.',
  withdrawn: (names) => `N’a pas pris part au vote : ${names}`,
  againstNames: (names) => `Contre : ${names}`,
  abstentionNames: (names) => `Abstention : ${names}`,
  nobody: 'Personne n’a été nommé',
  due: (due) => `Échéance : ${due}`,
  said: (speaker, moment) => `${speaker}, à ${moment}`,
  someone: 'Orateur non nommé',
  quotes: (count) => countFr(count, 'extrait de la transcription', 'extraits de la transcription'),
  states: { present: 'présent', represented: 'représenté', excused: 'excusé', absent: 'absent' },
  representedBy: (name) => `pouvoir à ${name}`,
  none: 'Rien de tel dans la transcription.',
  coverage: (percent) => `${percent} % de la transcription rattachés à un sujet`,
  warnings: {
    'no-speakers': 'La transcription ne dit pas qui parle.',
    'one-speaker': 'La transcription n’a qu’un orateur.',
    'times-overlap': 'Des horaires de la transcription se chevauchent.',
    'times-absent': 'La transcription n’a pas d’horaires.',
    holes: 'La transcription a des trous.',
    'very-long': 'La transcription est très longue.',
  },
  natures: {
    acknowledged: 'Prise d’acte',
    withdrawn: 'Retiré ou reporté',
    agreed: 'Accord sans vote',
  },
  candidate: (name, votes) => `${name} : ${countFr(votes, 'voix', 'voix')}`,
  lead: 'Comparez chaque décision et chaque vote avec la transcription avant de diffuser.',
  vote: 'Vote',
  voteOf: (title) => `Vote : ${title}`,
  review: 'Relire',
  progress: (done, of) => `${done} sur ${of} éléments relus`,
  allDone: 'Ce compte rendu est relu.',
  noneToCheck: 'Plus rien à vérifier dans ce compte rendu.',
  reasons: {
    'wrong-value': 'Faux',
    'wrong-place': 'Dit dans un autre point',
    'not-in-document': 'N’a pas été dit',
    misread: 'Mal transcrit',
    other: 'Autre raison',
  },
  fields: {
    title: 'Intitulé',
    text: 'Texte',
    inFavour: 'Pour',
    against: 'Contre',
    abstentions: 'Abstentions',
    what: 'Action',
    who: 'Qui',
    due: 'Échéance',
  },
  missing: {
    title: 'Écrivez l’intitulé.',
    figures: 'Écrivez des nombres entiers, au moins un ; laissez vide ce qui n’a pas été dit.',
    what: 'Écrivez l’action.',
  },
  keywords: (words) => `Mots qui reviennent : ${words}`,
  noDecision: 'Aucune décision n’a été relevée.',
  noAction: 'Aucune action n’a été relevée.',
};

const en: ReviewMinutesTexts = {
  decisions: (count) => countEn(count, 'decision', 'decisions'),
  actions: (count) => countEn(count, 'action', 'actions'),
  topics: (count) => countEn(count, 'topic', 'topics'),
  attendance: (present) => `${present} present`,
  quorum: (present, needed) => `Quorum reached: ${present} present, ${needed} needed`,
  quorumMissed: (present, needed) => `Quorum not reached: ${present} present, ${needed} needed`,
  number: (number) => `no. ${number}`,
  amended: 'Text changed in session',
  toCheck: 'To check',
  outcomes: { adopted: 'Adopted', rejected: 'Rejected', unknown: 'Outcome not said' },
  unanimity: 'unanimously',
  majority: 'by majority',
  secret: 'by secret ballot',
  figures: (inFavour, against, abstentions) =>
    `For: ${inFavour}, against: ${against}, abstentions: ${abstentions}`,
  unknown: 'not said',
  doesNotAddUp: 'These votes do not agree with who was present and represented: to be checked.',
  withdrawn: (names) => `Did not take part in the vote: ${names}`,
  againstNames: (names) => `Against: ${names}`,
  abstentionNames: (names) => `Abstained: ${names}`,
  nobody: 'Nobody was named',
  due: (due) => `Due: ${due}`,
  said: (speaker, moment) => `${speaker}, at ${moment}`,
  someone: 'Unnamed speaker',
  quotes: (count) => countEn(count, 'extract of the transcript', 'extracts of the transcript'),
  states: { present: 'present', represented: 'represented', excused: 'excused', absent: 'absent' },
  representedBy: (name) => `proxy to ${name}`,
  none: 'Nothing of the kind in the transcript.',
  coverage: (percent) => `${percent}% of the transcript held by a topic`,
  warnings: {
    'no-speakers': 'The transcript does not say who speaks.',
    'one-speaker': 'The transcript has one speaker only.',
    'times-overlap': 'Times of the transcript overlap.',
    'times-absent': 'The transcript has no times.',
    holes: 'The transcript has holes.',
    'very-long': 'The transcript is very long.',
  },
  natures: {
    acknowledged: 'Taken note of',
    withdrawn: 'Withdrawn or put off',
    agreed: 'Agreed without a vote',
  },
  candidate: (name, votes) => `${name}: ${countEn(votes, 'vote', 'votes')}`,
  lead: 'Compare each decision and each vote with the transcript before you pass them on.',
  vote: 'Vote',
  voteOf: (title) => `Vote: ${title}`,
  review: 'Review',
  progress: (done, of) => `${done} of ${of} items reviewed`,
  allDone: 'These minutes are reviewed.',
  noneToCheck: 'Nothing is left to check in these minutes.',
  reasons: {
    'wrong-value': 'Wrong',
    'wrong-place': 'Said under another item',
    'not-in-document': 'Was not said',
    misread: 'Badly transcribed',
    other: 'Another reason',
  },
  fields: {
    title: 'Title',
    text: 'Text',
    inFavour: 'For',
    against: 'Against',
    abstentions: 'Abstentions',
    what: 'Action',
    who: 'Who',
    due: 'Due',
  },
  missing: {
    title: 'Write the title.',
    figures: 'Write whole numbers, one at least; leave empty what was not said.',
    what: 'Write the action.',
  },
  keywords: (words) => `Words that come back: ${words}`,
  noDecision: 'No decision was found.',
  noAction: 'No action was found.',
};

export const reviewMinutesTexts: Catalogue<ReviewMinutesTexts> = { fr, en };
