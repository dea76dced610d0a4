import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type RewritingTexts = {
  /** Names of the modes, as buttons and commands show them. */
  readonly modes: Readonly<
    Record<
      'corriger' | 'clarifier' | 'raccourcir' | 'formel' | 'langage-clair' | 'traduire' | 'falc',
      string
    >
  >;
  readonly reasons: Readonly<
    Record<
      | 'typography'
      | 'punctuation'
      | 'capital'
      | 'spelling'
      | 'agreement'
      | 'repetition'
      | 'plain-word'
      | 'formula'
      | 'formal-word'
      | 'acronym'
      | 'number-in-digits'
      | 'active-voice'
      | 'split-sentence'
      | 'shortened'
      | 'word-order'
      | 'fact'
      | 'negation'
      | 'obligation'
      | 'added'
      | 'removed'
      | 'reworded',
      string
    >
  >;
  readonly factKinds: Readonly<
    Record<
      | 'date'
      | 'figure'
      | 'name'
      | 'reference'
      | 'contact'
      | 'placeholder'
      | 'negation'
      | 'obligation'
      | 'restriction',
      string
    >
  >;
  readonly lost: (kind: string, text: string) => string;
  readonly invented: (kind: string, text: string) => string;
  readonly problems: Readonly<
    Record<
      | 'long-sentence'
      | 'long-word'
      | 'passive'
      | 'nominalisation'
      | 'jargon'
      | 'double-negation'
      | 'acronym'
      | 'nested'
      | 'interruption',
      string
    >
  >;
  readonly score: (score: number) => string;
  /** How the score is made. */
  readonly method: string;
  /** What was done, and not done, without a model. */
  readonly without: Readonly<
    Record<
      'corriger' | 'clarifier' | 'raccourcir' | 'formel' | 'langage-clair' | 'traduire' | 'falc',
      string
    >
  >;
  /** The same where no rule changed anything. */
  readonly unchanged: Readonly<
    Record<'corriger' | 'clarifier' | 'raccourcir' | 'formel' | 'langage-clair' | 'falc', string>
  >;
  readonly toLookAt: (count: number) => string;
};

const fr: RewritingTexts = {
  modes: {
    corriger: 'Corriger',
    clarifier: 'Clarifier',
    raccourcir: 'Raccourcir',
    formel: 'Plus formel',
    'langage-clair': 'Langage clair',
    traduire: 'Traduire',
    falc: 'Projet FALC',
  },
  reasons: {
    typography: 'Typographie française',
    punctuation: 'Ponctuation',
    capital: 'Majuscule ou minuscule',
    spelling: 'Orthographe',
    agreement: 'Accord probable',
    repetition: 'Répétition supprimée',
    'plain-word': 'Mot administratif remplacé par un mot courant',
    formula: 'Formule d’usage dans un courrier',
    'formal-word': 'Mot familier remplacé',
    acronym: 'Sigle écrit en entier',
    'number-in-digits': 'Nombre écrit en chiffres',
    'active-voice': 'Voix passive remplacée',
    'split-sentence': 'Phrase coupée en deux',
    shortened: 'Phrase raccourcie',
    'word-order': 'Ordre des mots changé',
    fact: 'Un fait change : nom, date, nombre ou référence. À vérifier',
    negation: 'Une négation change. À vérifier',
    obligation: 'Une obligation ou une possibilité change. À vérifier',
    added: 'Mots ajoutés',
    removed: 'Mots supprimés',
    reworded: 'Autre formulation, sans règle connue',
  },
  factKinds: {
    date: 'Date',
    figure: 'Nombre',
    name: 'Nom',
    reference: 'Référence',
    contact: 'Adresse ou téléphone',
    placeholder: 'Élément à compléter',
    negation: 'Négation',
    obligation: 'Obligation ou possibilité',
    restriction: 'Limite ou exception',
  },
  lost: (kind, text) => `${kind} absent de la proposition : « ${text} »`,
  invented: (kind, text) => `${kind} absent du texte de départ : « ${text} »`,
  problems: {
    'long-sentence': 'Phrase longue (plus de 20 mots)',
    'long-word': 'Mot très long',
    passive: 'Voix passive',
    nominalisation: 'Nom d’action, un verbe serait plus clair',
    jargon: 'Mot administratif',
    'double-negation': 'Double négation',
    acronym: 'Sigle sans explication',
    nested: 'Trop de propositions dans la phrase',
    interruption: 'Parenthèse ou incise dans la phrase',
  },
  score: (score) => `Clarté : ${score} sur 100`,
  method:
    'Chaque phrase perd des points : 1 par mot au-delà de 12, 2 de plus par mot au-delà de 25, 3 par mot de 14 lettres ou plus, 6 par nom d’action et par parenthèse, 8 par voix passive, mot administratif, sigle sans explication ou proposition au-delà de la deuxième, 12 par double négation. Le score est 100 moins la moyenne des phrases. C’est une mesure propre à Calame : elle compte des formes, elle ne juge pas le sens.',
  without: {
    corriger:
      'Sans IA : la typographie, les mots doublés et des fautes connues sont corrigés. Les accords et la syntaxe ne sont pas vérifiés.',
    clarifier:
      'Sans IA : des mots administratifs sont remplacés par des mots courants. Les phrases difficiles sont indiquées, à vous de les réécrire.',
    raccourcir:
      'Sans IA : les répétitions et les formules inutiles sont retirées. Le reste du texte ne change pas.',
    formel: 'Sans IA : des mots familiers et les formules d’appel et de politesse sont remplacés.',
    'langage-clair':
      'Sans IA : des mots administratifs sont remplacés par des mots courants. Les phrases difficiles sont indiquées, à vous de les réécrire.',
    traduire: 'Sans IA, Calame ne traduit pas. Le texte n’a pas changé.',
    falc: 'Sans IA : des mots sont remplacés et les nombres sont écrits en chiffres. C’est un projet FALC, à faire relire par des personnes concernées.',
  },
  unchanged: {
    corriger:
      'Sans IA : rien n’a été corrigé. Calame n’a trouvé ni faute de typographie, ni mot doublé, ni faute connue ; les accords et la syntaxe ne sont pas vérifiés.',
    clarifier:
      'Sans IA : rien n’a changé, aucun mot administratif connu n’a été trouvé. Les phrases difficiles sont indiquées, à vous de les réécrire.',
    raccourcir:
      'Sans IA : rien à raccourcir, aucune répétition ni formule inutile n’a été trouvée. Le texte n’a pas changé.',
    formel: 'Sans IA : rien n’a changé, aucun mot familier ni formule à remplacer n’a été trouvé.',
    'langage-clair':
      'Sans IA : rien n’a changé, aucun mot administratif connu n’a été trouvé. Les phrases difficiles sont indiquées, à vous de les réécrire.',
    falc: 'Sans IA : rien n’a changé. C’est un projet FALC, à réécrire et à faire relire par des personnes concernées.',
  },
  toLookAt: (count) => countFr(count, 'phrase difficile à revoir', 'phrases difficiles à revoir'),
};

const en: RewritingTexts = {
  modes: {
    corriger: 'Correct',
    clarifier: 'Clarify',
    raccourcir: 'Shorten',
    formel: 'More formal',
    'langage-clair': 'Plain language',
    traduire: 'Translate',
    falc: 'Easy-to-read draft (projet FALC)',
  },
  reasons: {
    typography: 'French typography',
    punctuation: 'Punctuation',
    capital: 'Capital or small letter',
    spelling: 'Spelling',
    agreement: 'Probable agreement',
    repetition: 'Repetition removed',
    'plain-word': 'Word of administration replaced by an everyday word',
    formula: 'Usual formula of a letter',
    'formal-word': 'Familiar word replaced',
    acronym: 'Acronym written in full',
    'number-in-digits': 'Number written in digits',
    'active-voice': 'Passive voice replaced',
    'split-sentence': 'Sentence cut in two',
    shortened: 'Sentence shortened',
    'word-order': 'Order of words changed',
    fact: 'A fact changes: name, date, number or reference. To be checked',
    negation: 'A negation changes. To be checked',
    obligation: 'An obligation or a possibility changes. To be checked',
    added: 'Words added',
    removed: 'Words removed',
    reworded: 'Other wording, no known rule',
  },
  factKinds: {
    date: 'Date',
    figure: 'Number',
    name: 'Name',
    reference: 'Reference',
    contact: 'Address or telephone',
    placeholder: 'Item to be completed',
    negation: 'Negation',
    obligation: 'Obligation or possibility',
    restriction: 'Limit or exception',
  },
  lost: (kind, text) => `${kind} missing from the proposal: “${text}”`,
  invented: (kind, text) => `${kind} that the first text does not have: “${text}”`,
  problems: {
    'long-sentence': 'Long sentence (more than 20 words)',
    'long-word': 'Very long word',
    passive: 'Passive voice',
    nominalisation: 'Noun of action, a verb would be clearer',
    jargon: 'Word of administration',
    'double-negation': 'Double negation',
    acronym: 'Acronym without explanation',
    nested: 'Too many clauses in the sentence',
    interruption: 'Brackets or an aside inside the sentence',
  },
  score: (score) => `Clarity: ${score} out of 100`,
  method:
    'Each sentence loses points: 1 for each word past 12, 2 more for each past 25, 3 for each word of 14 letters or more, 6 for each noun of action and each bracket, 8 for each passive, word of administration, acronym without explanation or clause past the second, 12 for each double negation. The score is 100 less the mean of the sentences. It is a measure of Calame’s own: it counts forms and does not judge the sense.',
  without: {
    corriger:
      'Without AI: typography, doubled words and known faults are corrected. Agreement and syntax are not checked.',
    clarifier:
      'Without AI: words of administration are replaced by everyday ones. Hard sentences are shown, for you to rewrite.',
    raccourcir:
      'Without AI: repetitions and empty formulas are removed. The rest of the text does not change.',
    formel: 'Without AI: familiar words, the salutation and the close are replaced.',
    'langage-clair':
      'Without AI: words of administration are replaced by everyday ones. Hard sentences are shown, for you to rewrite.',
    traduire: 'Without AI, Calame does not translate. The text has not changed.',
    falc: 'Without AI: some words are replaced and numbers are written in digits. It is an easy-to-read draft (projet FALC), to be reviewed by people concerned.',
  },
  unchanged: {
    corriger:
      'Without AI: nothing was corrected. Calame found no fault of typography, no doubled word and no known fault; agreement and syntax are not checked.',
    clarifier:
      'Without AI: nothing changed, no known word of administration was found. Hard sentences are shown, for you to rewrite.',
    raccourcir:
      'Without AI: nothing to shorten, no repetition or empty formula was found. The text has not changed.',
    formel: 'Without AI: nothing changed, no familiar word or formula to replace was found.',
    'langage-clair':
      'Without AI: nothing changed, no known word of administration was found. Hard sentences are shown, for you to rewrite.',
    falc: 'Without AI: nothing changed. It is an easy-to-read draft (projet FALC), to be rewritten and reviewed by people concerned.',
  },
  toLookAt: (count) => countEn(count, 'hard sentence to look at', 'hard sentences to look at'),
};

/** What is told of a rewriting: modes, reasons of changes, measures, and what was done without a model. */
export const rewritingTexts: Catalogue<RewritingTexts> = { fr, en };
