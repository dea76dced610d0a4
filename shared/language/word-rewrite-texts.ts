import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

/** What may be done to a selection, as the server names it. */
type ModeTold =
  | 'corriger'
  | 'clarifier'
  | 'raccourcir'
  | 'formel'
  | 'langage-clair'
  | 'falc'
  | 'traduire';

type LanguageTold = 'fr' | 'en' | 'es' | 'de' | 'it' | 'pt' | 'ar' | 'uk';

export type WordRewriteTexts = {
  readonly title: string;
  readonly modes: Readonly<Record<ModeTold, string>>;
  readonly modePurposes: Readonly<Record<ModeTold, string>>;
  /** A ready request brought the person here. */
  readonly wanted: (words: string) => string;
  readonly apart: string;
  readonly falcNote: string;
  readonly to: string;
  readonly languages: Readonly<Record<LanguageTold, string>>;
  readonly selection: (paragraphs: number, words: number) => string;
  readonly readAgain: string;
  readonly paste: string;
  readonly tooLong: string;
  readonly sent: string;
  readonly running: string;
  readonly nothing: string;
  readonly changes: (count: number) => string;
  readonly score: (before: number, after: number) => string;
  readonly scoreNote: string;
  readonly rules: (met: number, all: number) => string;
  readonly met: string;
  readonly unmet: string;
  readonly change: (n: number) => string;
  readonly before: string;
  readonly after: string;
  readonly refused: Readonly<Record<'facts-changed' | 'not-written', string>>;
  readonly setAside: string;
  readonly takeBack: string;
  readonly isAside: string;
  readonly place: string;
  readonly placing: string;
  readonly placed: (count: number) => string;
  readonly settleInWord: string;
  readonly accept: string;
  readonly refuse: string;
  readonly acceptAll: string;
  readonly accepted: string;
  readonly declined: string;
  readonly copyResult: string;
  readonly again: string;
  readonly withoutModel: string;
};

const fr: WordRewriteTexts = {
  title: 'Que faire de ce texte ?',
  modes: {
    corriger: 'Corriger',
    clarifier: 'Clarifier',
    raccourcir: 'Raccourcir',
    formel: 'Rendre plus formel',
    'langage-clair': 'Langage clair',
    falc: 'Projet FALC',
    traduire: 'Traduire',
  },
  modePurposes: {
    corriger: 'Orthographe, grammaire, typographie',
    clarifier: 'Phrases plus directes, même sens',
    raccourcir: 'L’essentiel, sans perdre un fait',
    formel: 'Le ton d’un courrier officiel',
    'langage-clair': 'Avec un score avant et après',
    falc: 'Facile à lire et à comprendre',
    traduire: 'Vers une autre langue',
  },
  wanted: (words) => `Votre demande : ${words}`,
  apart: 'À part',
  falcNote:
    'Ce texte n’est qu’un projet : il est à faire relire par des personnes concernées avant de porter le nom de FALC.',
  to: 'Langue',
  languages: {
    fr: 'français',
    en: 'anglais',
    es: 'espagnol',
    de: 'allemand',
    it: 'italien',
    pt: 'portugais',
    ar: 'arabe',
    uk: 'ukrainien',
  },
  selection: (paragraphs, words) =>
    `Sélection : ${countFr(words, 'mot', 'mots')}, ${countFr(paragraphs, 'paragraphe', 'paragraphes')}.`,
  readAgain: 'Relire la sélection',
  paste: 'Collez ici le texte à reprendre',
  tooLong: 'Ce passage est trop long pour une fois : reprenez-le en plusieurs.',
  sent: 'Texte sélectionné',
  running: 'Réécriture en cours…',
  nothing: 'Rien à changer dans ce passage.',
  changes: (count) => countFr(count, 'changement proposé', 'changements proposés'),
  score: (before, after) => `Clarté : ${before} avant, ${after} après, sur 100.`,
  scoreNote: 'Mesurée par règles : longueur des phrases, mots rares, voix passive.',
  rules: (met, all) => `${met} règles sur ${all} respectées`,
  met: 'respectée',
  unmet: 'non respectée',
  change: (n) => `Changement ${n}`,
  before: 'Avant',
  after: 'Après',
  refused: {
    'facts-changed':
      'Laissé tel quel : la réécriture changeait une date, un montant, un nom ou une référence.',
    'not-written': 'Laissé tel quel : rien n’a été proposé.',
  },
  setAside: 'Écarter',
  takeBack: 'Reprendre',
  isAside: 'Écarté',
  place: 'Placer dans Word en suivi',
  placing: 'Mise en place…',
  placed: (count) =>
    `${countFr(count, 'changement est placé', 'changements sont placés')} en suivi.`,
  settleInWord: 'Acceptez-les ou refusez-les dans Word, onglet Révision.',
  accept: 'Accepter',
  refuse: 'Refuser',
  acceptAll: 'Tout accepter',
  accepted: 'Accepté',
  declined: 'Refusé',
  copyResult: 'Copier le texte repris',
  again: 'Autre passage',
  withoutModel: 'Sans IA : par règles seulement (typographie, fautes connues, mots simples).',
};

const en = {
  title: 'What shall be done with this text?',
  modes: {
    corriger: 'Correct',
    clarifier: 'Clarify',
    raccourcir: 'Shorten',
    formel: 'More formal',
    'langage-clair': 'Plain language',
    falc: 'Easy-to-read draft (FALC)',
    traduire: 'Translate',
  },
  modePurposes: {
    corriger: 'Spelling, grammar, typography',
    clarifier: 'More direct sentences, same meaning',
    raccourcir: 'What matters, no fact lost',
    formel: 'The tone of an official letter',
    'langage-clair': 'With a score before and after',
    falc: 'Easy to read and understand',
    traduire: 'To another language',
  },
  wanted: (words) => `Your request: ${words}`,
  apart: 'Apart',
  falcNote:
    'This text is a draft only: people concerned must read it before it bears the name FALC.',
  to: 'Language',
  languages: {
    fr: 'French',
    en: 'English',
    es: 'Spanish',
    de: 'German',
    it: 'Italian',
    pt: 'Portuguese',
    ar: 'Arabic',
    uk: 'Ukrainian',
  },
  selection: (paragraphs, words) =>
    `Selection: ${countEn(words, 'word', 'words')}, ${countEn(paragraphs, 'paragraph', 'paragraphs')}.`,
  readAgain: 'Read the selection again',
  paste: 'Paste the text to rework here',
  tooLong: 'This passage is too long for one time: rework it in several.',
  sent: 'Selected text',
  running: 'Rewriting…',
  nothing: 'Nothing to change in this passage.',
  changes: (count) => countEn(count, 'change proposed', 'changes proposed'),
  score: (before, after) => `Clarity: ${before} before, ${after} after, out of 100.`,
  scoreNote: 'Measured by rules: length of sentences, rare words, passive voice.',
  rules: (met, all) => `${met} rules of ${all} met`,
  met: 'met',
  unmet: 'not met',
  change: (n) => `Change ${n}`,
  before: 'Before',
  after: 'After',
  refused: {
    'facts-changed':
      'Left as it was: the rewriting changed a date, an amount, a name or a reference.',
    'not-written': 'Left as it was: nothing was proposed.',
  },
  setAside: 'Set aside',
  takeBack: 'Take back',
  isAside: 'Set aside',
  place: 'Place in Word as tracked changes',
  placing: 'Placing…',
  placed: (count) => `${countEn(count, 'change is', 'changes are')} placed as tracked.`,
  settleInWord: 'Accept or reject them in Word, Review tab.',
  accept: 'Accept',
  refuse: 'Reject',
  acceptAll: 'Accept all',
  accepted: 'Accepted',
  declined: 'Rejected',
  copyResult: 'Copy the reworked text',
  again: 'Another passage',
  withoutModel: 'Without AI: by rules only (typography, known mistakes, plain words).',
} satisfies WordRewriteTexts;

export const wordRewriteTexts: Catalogue<WordRewriteTexts> = { fr, en };
