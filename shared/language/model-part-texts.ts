import type { Catalogue } from './language.ts';

/** What an endpoint did with a question, or would do with one asked now. */
export type ModelPart =
  | 'answered'
  | 'broken'
  | 'failed'
  | 'misplaced'
  | 'unreached'
  | 'vector'
  | 'vector-failed'
  | 'vector-misplaced'
  | 'vector-unreached'
  | 'search'
  | 'first'
  | 'fallback';

type ModelPartTexts = Readonly<Record<ModelPart, string>>;

const fr: ModelPartTexts = {
  answered: 'Modèle d’IA qui a répondu',
  broken: 'Modèle d’IA qui s’est interrompu en cours de réponse',
  failed: 'Modèle d’IA appelé sans réponse : il a pu recevoir la question',
  vector: 'Modèle d’IA qui a aidé à chercher les documents',
  misplaced:
    'Modèle d’IA qui a répondu depuis un lieu non admis : la question y est partie, sa réponse a été écartée',
  unreached: 'Modèle d’IA qui n’a pas pu être joint : rien ne lui est parvenu',
  'vector-misplaced':
    'Modèle d’IA appelé pour la recherche, qui a répondu depuis un lieu non admis : la question y est partie, sa réponse a été écartée',
  'vector-unreached':
    'Modèle d’IA appelé pour la recherche, qui n’a pas pu être joint : rien ne lui est parvenu',
  'vector-failed':
    'Modèle d’IA appelé pour la recherche, sans réponse : il a pu recevoir la question',
  search: 'Modèle d’IA qui aide à chercher les documents',
  first: 'Modèle d’IA appelé en premier',
  fallback: 'Modèle d’IA de secours, si les précédents ne répondent pas',
};

const en: ModelPartTexts = {
  answered: 'AI model that answered',
  broken: 'AI model that stopped in the middle of its answer',
  failed: 'AI model called without an answer: it may have received the question',
  vector: 'AI model that helped to search the documents',
  misplaced:
    'AI model that answered from a place that is not allowed: the question went there, its answer was thrown away',
  unreached: 'AI model that could not be reached: nothing got to it',
  'vector-misplaced':
    'AI model called for the search, that answered from a place that is not allowed: the question went there, its answer was thrown away',
  'vector-unreached':
    'AI model called for the search, that could not be reached: nothing got to it',
  'vector-failed':
    'AI model called for the search, without an answer: it may have received the question',
  search: 'AI model that helps to search the documents',
  first: 'AI model called first',
  fallback: 'AI model that stands in when those before do not answer',
};

/** What each model of a way did, as the title of its leg. */
export const modelPartTexts: Catalogue<ModelPartTexts> = { fr, en };
