import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type FicheTexts = {
  readonly headings: Readonly<Record<'overview' | 'passages' | 'origin' | 'formulas', string>>;
  readonly columns: Readonly<
    Record<
      | 'contradictory'
      | 'notFound'
      | 'failing'
      | 'keyFigure'
      | 'change'
      | 'part'
      | 'passage'
      | 'before'
      | 'now',
      string
    >
  >;
  /** What leads to a passage of a document without pages. */
  readonly seePassage: string;
  /** Of a document that says one year and the year before. */
  readonly reckoned: string;
  readonly notFound: (names: string) => string;
  readonly notReckoned: (names: string) => string;
  readonly notGiven: (names: string) => string;
  readonly required: (count: number) => string;
  /** State of a row whose year before is to be checked while the year is not. */
  readonly beforeDoubtful: (status: string, before: string) => string;
  /** Above the findings that show one document saying two things. */
  readonly certain: string;
  /** Above figures that differ by so little that one may be cut or rounded. */
  readonly small: string;
  /** Above sums that their lines do not make. */
  readonly sums: string;
  /** What the contract wants beside what the document gives. */
  readonly contract: string;
  /** Of values that a draft to a body rests on. */
  readonly leftToCheck: (count: number) => string;
  /** What a sheet that holds nothing says. */
  readonly nothing: string;
};

const fr: FicheTexts = {
  headings: {
    overview: 'Vue d’ensemble',
    passages: 'Passages cités',
    origin: 'Origine de la fiche',
    formulas: 'Calculs',
  },
  columns: {
    contradictory: 'Contradictoires',
    notFound: 'Non trouvés',
    failing: 'Écarts de calcul',
    keyFigure: 'Chiffre clé',
    change: 'Évolution',
    part: 'Partie',
    passage: 'Passage',
    before: 'N-1',
    now: 'N',
  },
  seePassage: 'voir',
  reckoned:
    'Les évolutions sont recalculées d’une année sur l’autre : (N − N-1) ÷ N-1. Aucune n’est donnée quand l’exercice précédent est nul ou négatif.',
  notFound: (names) => `Non trouvés dans le document : ${names}.`,
  notReckoned: (names) => `Non calculés, faute d’un élément : ${names}.`,
  notGiven: (names) => `Non donnés avec le contrat : ${names}.`,
  required: (count) => countFr(count, 'obligatoire', 'obligatoires'),
  beforeDoubtful: (status, before) => `${status} ; N-1 : ${before}`,
  certain: 'Le document donne deux chiffres différents pour la même chose :',
  small: 'Écarts faibles, qui peuvent venir d’un arrondi :',
  sums: 'Totaux que leurs lignes ne font pas (une ligne non reprise dans le tableau peut l’expliquer) :',
  contract: 'Objectifs et tarifs du contrat, et ce que donne le rapport :',
  leftToCheck: (count) =>
    `${countFr(count, 'élément de ce projet reste', 'éléments de ce projet restent')} à vérifier dans le rapport du délégataire.`,
  nothing: 'Rien de ce que demande la fiche n’a été trouvé dans ce document.',
};

const en: FicheTexts = {
  headings: {
    overview: 'Overview',
    passages: 'Passages quoted',
    origin: 'Where this sheet comes from',
    formulas: 'Reckonings',
  },
  columns: {
    contradictory: 'Contradictory',
    notFound: 'Not found',
    failing: 'Gaps',
    keyFigure: 'Key figure',
    change: 'Change',
    part: 'Part',
    passage: 'Passage',
    before: 'N-1',
    now: 'N',
  },
  seePassage: 'see',
  reckoned:
    'Changes are reckoned from one year to the next: (N − N-1) ÷ N-1. None is given when the year before is zero or negative.',
  notFound: (names) => `Not found in the document: ${names}.`,
  notReckoned: (names) => `Not reckoned, as an item lacks: ${names}.`,
  notGiven: (names) => `Not given with the contract: ${names}.`,
  required: (count) => countEn(count, 'required', 'required'),
  beforeDoubtful: (status, before) => `${status}; N-1: ${before}`,
  certain: 'The document gives two different figures for the same thing:',
  small: 'Small gaps, which rounding may explain:',
  sums: 'Totals that their lines do not make (a line left out of the table may explain it):',
  contract: 'Objectives and tariffs of the contract, and what the report gives:',
  leftToCheck: (count) =>
    `${countEn(count, 'item of this draft is', 'items of this draft are')} still to be checked in the delegate’s report.`,
  nothing: 'Nothing that the sheet asks for was found in this document.',
};

/** Words of a filled sheet laid out as a document. */
export const ficheTexts: Catalogue<FicheTexts> = { fr, en };
