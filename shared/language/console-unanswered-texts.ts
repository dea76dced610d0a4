import { countEn, countFr } from './count-words.ts';
import { formatCount } from './format-amounts.ts';
import type { Catalogue } from './language.ts';

export type ConsoleUnansweredTexts = {
  readonly lead: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly asked: (count: number) => string;
  readonly lastOn: (day: string) => string;
  readonly wordings: (count: number) => string;
  readonly write: string;
  readonly dismiss: string;
  readonly dismissed: (question: string) => string;
  readonly restored: string;
  readonly undo: string;
  readonly noSpace: string;
};

const fr: ConsoleUnansweredTexts = {
  lead: 'Ces questions n’ont pas trouvé de réponse dans les documents, ou leur réponse a déplu. Celles qui disent la même chose sont réunies.',
  empty: 'Aucune question sans réponse.',
  emptyHint: 'Chaque question a trouvé une réponse dans les documents ou les réponses validées.',
  asked: (count) => `posée ${formatCount(count, 'fr')} fois`,
  lastOn: (day) => `la dernière fois le ${day}`,
  wordings: (count) => `Voir ${countFr(count, 'formulation', 'formulations')}`,
  write: 'Rédiger la réponse validée',
  dismiss: 'Écarter',
  dismissed: (question) => `Question écartée : « ${question} »`,
  restored: 'La question est de nouveau dans la liste.',
  undo: 'Annuler',
  noSpace: 'Vous ne tenez aucun espace de documents : la réponse est rédigée par qui en tient un.',
};

const en: ConsoleUnansweredTexts = {
  lead: 'These questions found no answer in the documents, or their answer was disliked. Those that say the same are grouped.',
  empty: 'No unanswered question.',
  emptyHint: 'Every question found an answer in the documents or the validated answers.',
  asked: (count) => (count === 1 ? 'asked once' : `asked ${formatCount(count, 'en')} times`),
  lastOn: (day) => `last on ${day}`,
  wordings: (count) => `See ${countEn(count, 'wording', 'wordings')}`,
  write: 'Write the validated answer',
  dismiss: 'Set aside',
  dismissed: (question) => `Question set aside: "${question}"`,
  restored: 'The question is in the list again.',
  undo: 'Undo',
  noSpace: 'You keep no space of documents: the answer is written by whoever keeps one.',
};

/** What the console says of the questions that nothing answered. */
export const consoleUnansweredTexts: Catalogue<ConsoleUnansweredTexts> = { fr, en };
