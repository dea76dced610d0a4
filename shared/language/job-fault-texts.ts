import type { FaultTexts } from './fault-text.ts';
import type { Catalogue } from './language.ts';
import { tellMinutesRefusal } from './minutes-texts.ts';
import { tellRanking } from './ranking-texts.ts';

type JobFault =
  | 'minutes-refused'
  | 'job-unknown'
  | 'sheet-unknown'
  | 'sheet-unfit'
  | 'ranking-refused'
  | 'output-not-offered'
  | 'question-missing'
  | 'job-empty'
  | 'job-started'
  | 'transcript-for-minutes'
  | 'job-full'
  | 'page-without-image';

const fr: Pick<FaultTexts, JobFault> = {
  'minutes-refused': (details) => tellMinutesRefusal(details, 'fr'),
  'job-unknown': () => ({
    what: 'Ce travail n’existe pas ou n’existe plus.',
    next: 'Revenez à la liste de vos synthèses : un travail y reste le temps que dit la politique de votre collectivité, ou jusqu’à ce que vous le supprimiez.',
  }),
  'sheet-unknown': ({ id = '', known = '' }) => ({
    what: `Aucune fiche ne porte l’identifiant « ${id} ».`,
    next: `Choisissez parmi : ${known}. « calame sheet add FICHIER » en ajoute une.`,
  }),
  'sheet-unfit': ({ file = '', path = '', message = '' }) => ({
    what: `La fiche ${file} n’est pas utilisable. À l’endroit ${path} : ${message}`,
    next: 'Corrigez ce point ; « calame sheet check FICHIER » montre tout ce qui reste.',
  }),
  'ranking-refused': (details) => tellRanking(details, 'fr'),
  'output-not-offered': ({ output = '', known = '' }) => ({
    what: `Cette fiche ne donne pas de document « ${output} ».`,
    next: `Documents qu’elle donne : ${known}.`,
  }),
  'question-missing': () => ({
    what: 'Une synthèse libre part d’une question, et aucune n’est posée.',
    next: 'Écrivez la question, ou choisissez une fiche.',
  }),
  'job-empty': () => ({
    what: 'Ce travail n’a encore aucun document.',
    next: 'Ajoutez au moins un document, puis lancez-le.',
  }),
  'job-started': () => ({
    what: 'Ce travail est déjà lancé : il ne prend plus de document.',
    next: 'Ouvrez-en un autre pour les documents qui restent.',
  }),
  'transcript-for-minutes': () => ({
    what: 'Ce fichier est la transcription d’une réunion : il n’a pas été lu.',
    next: 'Une transcription ne sert qu’à un compte rendu : demandez-en un, puis déclarez ce que la réunion est et que ses participants sont informés.',
  }),
  'job-full': ({ most = '' }) => ({
    what: `Ce travail a déjà ${most} documents, le plus que permet la politique de votre collectivité.`,
    next: 'Lancez-le ainsi, puis ouvrez-en un autre pour les documents qui restent.',
  }),
  'page-without-image': () => ({
    what: 'Cette page n’a pas d’image.',
    next: 'Lisez son texte à la place.',
  }),
};

const en: Pick<FaultTexts, JobFault> = {
  'minutes-refused': (details) => tellMinutesRefusal(details, 'en'),
  'job-unknown': () => ({
    what: 'This job does not exist, or no longer.',
    next: 'Go back to the list of your syntheses: a job stays there as long as the policy of your organisation says, or until you delete it.',
  }),
  'sheet-unknown': ({ id = '', known = '' }) => ({
    what: `No sheet has the id “${id}”.`,
    next: `Choose among: ${known}. “calame sheet add FILE” adds one.`,
  }),
  'sheet-unfit': ({ file = '', path = '', message = '' }) => ({
    what: `The sheet ${file} cannot be used. At ${path}: ${message}`,
    next: 'Mend this; “calame sheet check FILE” shows all that is left.',
  }),
  'ranking-refused': (details) => tellRanking(details, 'en'),
  'output-not-offered': ({ output = '', known = '' }) => ({
    what: `This sheet gives no document “${output}”.`,
    next: `Documents that it gives: ${known}.`,
  }),
  'question-missing': () => ({
    what: 'A free synthesis starts from a question, and none is asked.',
    next: 'Write the question, or choose a sheet.',
  }),
  'job-empty': () => ({
    what: 'This work has no document yet.',
    next: 'Add at least one document, then start it.',
  }),
  'job-started': () => ({
    what: 'This work has started: it takes no more documents.',
    next: 'Open another one for the documents that are left.',
  }),
  'transcript-for-minutes': () => ({
    what: 'This file is the transcript of a meeting: it was not read.',
    next: 'A transcript serves for minutes alone: ask for minutes, then state what the meeting is and that its participants were informed.',
  }),
  'job-full': ({ most = '' }) => ({
    what: `This job already has ${most} documents, the most that the policy of your organisation allows.`,
    next: 'Start it as it is, then open another one for the documents that remain.',
  }),
  'page-without-image': () => ({
    what: 'This page has no picture.',
    next: 'Read its text instead.',
  }),
};

/** Faults of syntheses and minutes in words. */
export const jobFaultTexts: Catalogue<Pick<FaultTexts, JobFault>> = { fr, en };
