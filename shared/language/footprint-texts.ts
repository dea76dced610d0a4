import type { Catalogue } from './language.ts';

/** Why the footprint of a call is not known, as the footprint room tells it. */
type Unknown =
  | 'no-parameters'
  | 'no-zone'
  | 'zone-not-listed'
  | 'no-pue'
  | 'other-model'
  | 'no-output'
  | 'embedding';

type FootprintTexts = {
  /** Between several reasons, and before what is not counted. */
  readonly between: string;
  readonly known: (gases: string, energy: string, basis: string) => string;
  readonly method: (name: string) => string;
  readonly assumed: (zones: string) => string;
  readonly countries: (count: number) => string;
  readonly estimated: string;
  readonly unknown: (reasons: string) => string;
  readonly notCounted: (calls: number, reasons: string) => string;
  readonly why: Readonly<Record<Unknown, string>>;
  /** What the method leaves out: said wherever its figures are explained. */
  readonly limits: readonly string[];
};

const fr: FootprintTexts = {
  between: ' ; ',
  known: (gases, energy, basis) => `${gases}, ${energy} (${basis})`,
  method: (name) => `méthode ${name}`,
  assumed: (zones) => `${zones} par hypothèse`,
  countries: (count) => `un lieu parmi ${count} pays d’Europe`,
  estimated: 'longueur estimée',
  unknown: (reasons) => `empreinte inconnue : ${reasons}`,
  notCounted: (calls, reasons) =>
    calls > 1 ? `${calls} appels non comptés : ${reasons}` : `un appel non compté : ${reasons}`,
  why: {
    'no-parameters': 'la taille du modèle n’est pas connue',
    'no-zone': 'le pays du centre de données n’est pas indiqué',
    'zone-not-listed': 'la méthode ne connaît pas l’électricité de ce pays',
    'no-pue': 'l’efficacité du centre de données n’est pas indiquée',
    'other-model': 'un autre modèle, de taille inconnue, a répondu',
    'no-output': 'le modèle n’a rien écrit, et la méthode ne compte que ce qui est écrit',
    embedding: 'la méthode ne compte pas la recherche par le sens',
  },
  limits: [
    'La lecture de la question et des documents par le modèle n’est pas comptée : seuls les mots écrits le sont.',
    'L’entraînement des modèles n’est pas compté.',
    'La recherche par le sens (vecteurs) n’est pas comptée : la méthode ne la modélise pas.',
    'Le réseau, votre ordinateur et le serveur de Calame ne sont pas comptés.',
  ],
};

const en: FootprintTexts = {
  between: '; ',
  known: (gases, energy, basis) => `${gases}, ${energy} (${basis})`,
  method: (name) => `method ${name}`,
  assumed: (zones) => `${zones}, assumed`,
  countries: (count) => `somewhere in ${count} European countries`,
  estimated: 'length estimated',
  unknown: (reasons) => `footprint unknown: ${reasons}`,
  notCounted: (calls, reasons) =>
    calls > 1 ? `${calls} calls not counted: ${reasons}` : `one call not counted: ${reasons}`,
  why: {
    'no-parameters': 'the size of the model is not known',
    'no-zone': 'the country of the data centre is not given',
    'zone-not-listed': 'the method does not know the electricity of that country',
    'no-pue': 'the efficiency of the data centre is not given',
    'other-model': 'another model, of unknown size, answered',
    'no-output': 'the model wrote nothing, and the method counts only what is written',
    embedding: 'the method does not count search by meaning',
  },
  limits: [
    'Reading the question and the documents is not counted: only the words that the model writes are.',
    'The training of models is not counted.',
    'Search by meaning (vectors) is not counted: the method does not model it.',
    'The network, your computer and Calame’s own server are not counted.',
  ],
};

/** What is said of the footprint of an answer. */
export const footprintTexts: Catalogue<FootprintTexts> = { fr, en };
