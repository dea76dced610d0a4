import type { Catalogue } from './language.ts';

const fr = {
  modelFailed: (unanswered: number): string =>
    `Le modèle n’a pas répondu à ${unanswered} ${unanswered > 1 ? 'questions' : 'question'} : les champs concernés sont remplis sans IA. « Réessayer » les reprend.`,
  needsCharter:
    'La charte en vigueur reste à accepter : lisez-la et acceptez-la, puis reprenez ce travail.',
  overQuota:
    'Le budget prévu pour les modèles est atteint : ce qui est fait est gardé. Reprenez ce travail quand le budget s’ouvre de nouveau.',
  personGone:
    'La personne qui a lancé ce travail n’est plus connue de la politique : rien n’est envoyé.',
  stopped: 'Arrêté à votre demande. Ce qui est fait est gardé : la même commande le reprend.',
  nothingRead: 'Aucun document n’a pu être lu.',
};

const en = {
  modelFailed: (unanswered) =>
    `The model did not answer ${unanswered} ${unanswered > 1 ? 'questions' : 'question'}: those fields are filled without AI. “Retry” asks them again.`,
  needsCharter:
    'The charter in force is still to be accepted: read and accept it, then resume this work.',
  overQuota:
    'The budget set for models is used up: what is done is kept. Resume this work once the budget opens again.',
  personGone: 'Whoever launched this work is no longer known to the policy: nothing is sent.',
  stopped: 'Stopped as you asked. What is done is kept: the same command goes on from there.',
  nothingRead: 'No document could be read.',
} satisfies typeof fr;

/** Why a job, or a document of it, stands still. */
export const jobTexts: Catalogue<typeof fr> = { fr, en };
