import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

export type ConsoleEvaluationTexts = {
  readonly lead: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly start: string;
  readonly running: string;
  readonly progress: (done: number, total: number) => string;
  readonly underWay: (progress: string) => string;
  readonly meanwhile: string;
  readonly ended: (thresholds: string) => string;
  readonly ranOn: (moment: string) => string;
  readonly questions: (count: number) => string;
  readonly measures: string;
  readonly measure: Words<
    | 'correctSource'
    | 'saidRight'
    | 'absentRight'
    | 'refusedRight'
    | 'detailRight'
    | 'wrongVersant'
    | 'staleUsed'
  >;
  readonly allReached: string;
  readonly below: (count: number) => string;
  readonly belowMark: string;
  readonly perClass: string;
  readonly difficulty: string;
  readonly difficulties: Words<'simple' | 'intermediaire' | 'complexe'>;
  readonly asked: string;
  readonly right: string;
  readonly failures: (count: number) => string;
  readonly noFailure: string;
  readonly why: Readonly<Record<string, string>>;
  readonly figure: string;
  readonly result: string;
};

const fr: ConsoleEvaluationTexts = {
  lead: 'Des questions de référence, écrites par vos services, sont posées à Calame ; ses réponses sont comparées à ce qui était attendu.',
  empty: 'Aucune évaluation enregistrée.',
  emptyHint: 'Lancez-la ici, ou avec la commande « calame evaluate answers ».',
  start: 'Lancer l’évaluation',
  running: 'Évaluation en cours',
  progress: (done, total) => `${countFr(done, 'question posée', 'questions posées')} sur ${total}`,
  underWay: (progress) => `Évaluation en cours\u00a0: ${progress}.`,
  meanwhile:
    'Vous pouvez continuer à travailler, ou fermer cette page : l’évaluation se poursuit, et son résultat sera affiché ici.',
  ended: (thresholds) => `Évaluation terminée. ${thresholds}`,
  ranOn: (moment) => `Le ${moment}`,
  questions: (count) => countFr(count, 'question', 'questions'),
  measures: 'Mesures',
  measure: {
    correctSource: 'La bonne source en premier',
    saidRight: 'L’essentiel est dit',
    absentRight: 'Réponse absente : Calame dit qu’il ne sait pas',
    refusedRight: 'Demande à refuser ou à renvoyer : c’est fait',
    detailRight: 'Précision manquante : Calame la demande',
    wrongVersant: 'Réponses pour une autre fonction publique',
    staleUsed: 'Textes dépassés cités sans avertissement',
  },
  allReached: 'Tous les seuils sont atteints.',
  below: (count) => countFr(count, 'seuil n’est pas atteint', 'seuils ne sont pas atteints'),
  belowMark: 'seuil non atteint',
  perClass: 'Selon la difficulté',
  difficulty: 'Difficulté',
  difficulties: { simple: 'Simple', intermediaire: 'Intermédiaire', complexe: 'Complexe' },
  asked: 'Questions',
  right: 'Bonne source en premier',
  failures: (count) => countFr(count, 'question à revoir', 'questions à revoir'),
  noFailure: 'Chaque question a reçu la réponse attendue.',
  why: {
    'not-answered': 'n’a pas reçu de réponse',
    'wrong-source': 'la première source n’est pas la bonne',
    'not-said': 'l’essentiel n’est pas dit',
    'said-wrongly': 'dit ce qu’il ne fallait pas dire',
    'answered-though-absent': 'a reçu une réponse alors que la base n’en contient pas',
    'not-refused': 'aurait dû être refusée',
    'not-handed-over': 'aurait dû être renvoyée vers une personne',
    'not-asked-back': 'aurait dû demander une précision',
    'wrong-versant': 'répond pour une autre fonction publique',
    'forbidden-source': 'cite une source écartée',
    'stale-used': 'cite un texte dépassé sans avertir',
  },
  figure: 'Mesure',
  result: 'Résultat',
};

const en: ConsoleEvaluationTexts = {
  lead: 'Reference questions, written by your services, are put to Calame; its answers are compared with what was expected.',
  empty: 'No evaluation recorded.',
  emptyHint: 'Run it here, or with the command "calame evaluate answers".',
  start: 'Run the evaluation',
  running: 'Evaluation under way',
  progress: (done, total) => `${countEn(done, 'question', 'questions')} asked out of ${total}`,
  underWay: (progress) => `Evaluation under way: ${progress}.`,
  meanwhile:
    'You may go on working, or close this page: the evaluation goes on, and its result will be shown here.',
  ended: (thresholds) => `Evaluation finished. ${thresholds}`,
  ranOn: (moment) => `On ${moment}`,
  questions: (count) => countEn(count, 'question', 'questions'),
  measures: 'Measures',
  measure: {
    correctSource: 'The right source first',
    saidRight: 'The essential is said',
    absentRight: 'Absent answer: Calame says that it does not know',
    refusedRight: 'To refuse or hand over: done so',
    detailRight: 'Missing detail: Calame asks for it',
    wrongVersant: 'Answers for another civil service',
    staleUsed: 'Overtaken texts quoted without a warning',
  },
  allReached: 'Every threshold is reached.',
  below: (count) => countEn(count, 'threshold is not reached', 'thresholds are not reached'),
  belowMark: 'below its threshold',
  perClass: 'By difficulty',
  difficulty: 'Difficulty',
  difficulties: { simple: 'Simple', intermediaire: 'Intermediate', complexe: 'Complex' },
  asked: 'Questions',
  right: 'Right source first',
  failures: (count) => countEn(count, 'question to look at', 'questions to look at'),
  noFailure: 'Every question got the expected answer.',
  why: {
    'not-answered': 'got no answer',
    'wrong-source': 'the first source is not the right one',
    'not-said': 'the essential is not said',
    'said-wrongly': 'says what must not be said',
    'answered-though-absent': 'got an answer although the base has none',
    'not-refused': 'should have been refused',
    'not-handed-over': 'should have been handed over to a person',
    'not-asked-back': 'should have asked for a detail',
    'wrong-versant': 'answers for another civil service',
    'forbidden-source': 'quotes a source that is ruled out',
    'stale-used': 'quotes an overtaken text without a warning',
  },
  figure: 'Measure',
  result: 'Result',
};

/** What the console says of the runs of golden questions. */
export const consoleEvaluationTexts: Catalogue<ConsoleEvaluationTexts> = { fr, en };
