import type { Catalogue } from './language.ts';

/** « FALC » alone is never said of a text: people concerned decide. */
type FalcTexts = {
  readonly title: string;
  readonly review: string;
  readonly limits: string;
  readonly rules: Readonly<
    Record<
      | 'short-sentences'
      | 'one-idea'
      | 'sentence-per-line'
      | 'few-negations'
      | 'active-voice'
      | 'easy-words'
      | 'no-long-word'
      | 'no-acronym'
      | 'no-abbreviation'
      | 'no-figurative'
      | 'digits'
      | 'no-roman-numeral'
      | 'no-large-number'
      | 'dates-in-full'
      | 'no-special-sign'
      | 'no-brackets'
      | 'speaks-to-reader',
      string
    >
  >;
};

const fr: FalcTexts = {
  title: 'Projet FALC',
  review: 'À faire relire par des personnes concernées',
  limits:
    'Calame vérifie les règles qu’un programme peut compter. Il ne vérifie ni le sens, ni les images, ni la mise en page. Seules des personnes concernées peuvent dire que le texte est facile à comprendre.',
  rules: {
    'short-sentences': 'Les phrases ont 15 mots au plus',
    'one-idea': 'Chaque phrase dit une seule idée',
    'sentence-per-line': 'Chaque phrase commence à la ligne',
    'few-negations': 'Une phrase n’a pas plusieurs négations',
    'active-voice': 'Les phrases disent qui fait quoi (pas de voix passive)',
    'easy-words': 'Les mots sont courants',
    'no-long-word': 'Aucun mot n’est très long',
    'no-acronym': 'Les sigles sont écrits en entier',
    'no-abbreviation': 'Aucun mot n’est abrégé',
    'no-figurative': 'Aucune expression imagée',
    digits: 'Les nombres sont écrits en chiffres',
    'no-roman-numeral': 'Aucun chiffre romain',
    'no-large-number': 'Aucun pourcentage et aucun grand nombre',
    'dates-in-full': 'Les dates sont écrites avec le nom du mois',
    'no-special-sign': 'Aucun signe rare (&, §, /, …)',
    'no-brackets': 'Rien n’est entre parenthèses',
    'speaks-to-reader': 'Le texte parle directement au lecteur (« vous »)',
  },
};

const en: FalcTexts = {
  title: 'Draft in easy-to-read French (projet FALC)',
  review: 'To be reviewed by people concerned',
  limits:
    'Calame checks the rules that a program can count. It checks neither the sense, nor the pictures, nor the layout. Only people concerned can say that the text is easy to understand.',
  rules: {
    'short-sentences': 'Sentences have 15 words at most',
    'one-idea': 'Each sentence says one idea',
    'sentence-per-line': 'Each sentence begins on a new line',
    'few-negations': 'No sentence has several negations',
    'active-voice': 'Sentences say who does what (no passive voice)',
    'easy-words': 'Words are everyday words',
    'no-long-word': 'No word is very long',
    'no-acronym': 'Acronyms are written in full',
    'no-abbreviation': 'No word is shortened',
    'no-figurative': 'No figurative expression',
    digits: 'Numbers are written in digits',
    'no-roman-numeral': 'No Roman numeral',
    'no-large-number': 'No percentage and no large number',
    'dates-in-full': 'Dates are written with the name of the month',
    'no-special-sign': 'No rare sign (&, §, /, …)',
    'no-brackets': 'Nothing stands between brackets',
    'speaks-to-reader': 'The text speaks to the reader (« vous »)',
  },
};

/** The rules of easy-to-read French, and what is said above them. */
export const falcTexts: Catalogue<FalcTexts> = { fr, en };
