import type { OpinionReason } from '../opinion-reasons.ts';
import type { Catalogue } from './language.ts';

type OpinionTexts = {
  /** Of the button that opens the form. */
  readonly report: string;
  readonly title: string;
  readonly reasons: Readonly<Record<OpinionReason, string>>;
  readonly reasonMissing: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly send: string;
  readonly cancel: string;
  readonly kept: string;
  readonly keptAlready: string;
  readonly unknownAnswer: string;
  readonly askHr: string;
  /** In the place of a form of the client's own, which Calame does not use. */
  readonly formElsewhere: string;
};

const fr: OpinionTexts = {
  report: 'Signaler une erreur',
  title: 'Qu’est-ce qui ne va pas dans cette réponse ?',
  reasons: {
    wrong: 'Elle est fausse',
    'no-sources': 'Il manque des sources',
    'not-my-case': 'Ce n’est pas mon cas',
    outdated: 'Elle est périmée',
    'too-long': 'Elle est trop longue',
    spelling: 'Elle contient des fautes d’orthographe',
    other: 'Autre chose',
  },
  reasonMissing: 'Choisissez au moins une raison.',
  words: 'Précisions (facultatif)',
  wordsHint:
    'Les numéros et adresses reconnus sont masqués. Votre nom n’est pas montré aux personnes qui lisent ces avis.',
  send: 'Envoyer',
  cancel: 'Annuler',
  kept: 'Votre signalement est enregistré. Il servira à corriger les documents et les réponses.',
  keptAlready: 'Ce signalement est déjà enregistré.',
  unknownAnswer:
    'Cette réponse n’est pas connue, ou elle n’est plus conservée. Rien n’est enregistré.',
  askHr: 'Si vous avez besoin d’une réponse, vous pouvez poser la question aux RH.',
  formElsewhere: 'Utilisez le bouton « Signaler une erreur » sous la réponse.',
};

const en: OpinionTexts = {
  report: 'Report an error',
  title: 'What is wrong with this answer?',
  reasons: {
    wrong: 'It is wrong',
    'no-sources': 'Sources are missing',
    'not-my-case': 'It is not my case',
    outdated: 'It is out of date',
    'too-long': 'It is too long',
    spelling: 'It has spelling mistakes',
    other: 'Something else',
  },
  reasonMissing: 'Choose one reason at least.',
  words: 'Details (optional)',
  wordsHint:
    'Recognised numbers and addresses are masked. Your name is not shown to those who read these opinions.',
  send: 'Send',
  cancel: 'Cancel',
  kept: 'Your report is recorded. It will serve to correct documents and answers.',
  keptAlready: 'This report is recorded already.',
  unknownAnswer: 'This answer is not known, or no longer kept. Nothing is recorded.',
  askHr: 'If you need an answer, you may ask HR the question.',
  formElsewhere: 'Use the button “Report an error” under the answer.',
};

/** The form under an answer that is wrong, in Teams and in the tab. */
export const opinionTexts: Catalogue<OpinionTexts> = { fr, en };
