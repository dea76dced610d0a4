import type { Versant } from '../policy/policy.ts';

/** Titulaires and stagiaires are both « fonctionnaires ». */
export type Statut = 'titulaire' | 'stagiaire' | 'contractuel' | 'vacataire' | 'apprenti';
export type Contrat = 'cdd' | 'cdi' | 'remplacement' | 'accroissement' | 'projet' | 'cabinet';
export type Categorie = 'A' | 'B' | 'C';
/** Three different things: `temps partiel` is asked for on a full-time post, `temps non complet` is what the post is. */
export type Quotite = 'temps-complet' | 'temps-non-complet' | 'temps-partiel';
export type Regime = 'cnracl' | 'general';
export type Filiere =
  | 'administrative'
  | 'technique'
  | 'animation'
  | 'culturelle'
  | 'sportive'
  | 'medico-sociale'
  | 'police'
  | 'incendie';

/** What each fact of an agent's case may be. */
type FactValues = {
  readonly versant: Versant;
  readonly statut: Statut;
  readonly contrat: Contrat;
  readonly categorie: Categorie;
  readonly quotite: Quotite;
  readonly regime: Regime;
  readonly filiere: Filiere;
};

export type Fact = keyof FactValues;

/**
 * What is possible for each fact: of a person, what she said of herself; of a passage, whom it is for. Empty = nothing
 * said, so everything is possible. « Fonctionnaire » is `['titulaire', 'stagiaire']`.
 */
export type Facts = { readonly [F in Fact]: readonly FactValues[F][] };

/** In the order in which they are told. */
export const factNames: readonly Fact[] = [
  'statut',
  'contrat',
  'categorie',
  'filiere',
  'quotite',
  'regime',
  'versant',
];

/** All that each fact may be, in the order in which choices are offered. */
export const allValues: Facts = {
  versant: ['FPE', 'FPT', 'FPH'],
  statut: ['titulaire', 'stagiaire', 'contractuel', 'vacataire', 'apprenti'],
  contrat: ['cdd', 'cdi', 'remplacement', 'accroissement', 'projet', 'cabinet'],
  categorie: ['A', 'B', 'C'],
  quotite: ['temps-complet', 'temps-non-complet', 'temps-partiel'],
  regime: ['cnracl', 'general'],
  filiere: [
    'administrative',
    'technique',
    'animation',
    'culturelle',
    'sportive',
    'medico-sociale',
    'police',
    'incendie',
  ],
};

export const noFacts: Facts = {
  versant: [],
  statut: [],
  contrat: [],
  categorie: [],
  quotite: [],
  regime: [],
  filiere: [],
};

/** The same facts as plain words, for code that treats all alike. */
export function valuesOf(facts: Facts, fact: Fact): readonly string[] {
  return facts[fact];
}

/** Whether somebody of this case may be one of those that a scope is for, fact by fact. */
export function mayFit(known: Facts, scope: Facts, fact: Fact): boolean {
  const own = valuesOf(known, fact);
  const meant = valuesOf(scope, fact);
  return own.length === 0 || meant.length === 0 || meant.some((value) => own.includes(value));
}

/** Two sets of facts as one, each fact by the same rule. */
export function joinFacts(
  one: Facts,
  other: Facts,
  join: <Value>(left: readonly Value[], right: readonly Value[]) => readonly Value[],
): Facts {
  return {
    versant: join(one.versant, other.versant),
    statut: join(one.statut, other.statut),
    contrat: join(one.contrat, other.contrat),
    categorie: join(one.categorie, other.categorie),
    quotite: join(one.quotite, other.quotite),
    regime: join(one.regime, other.regime),
    filiere: join(one.filiere, other.filiere),
  };
}

/** Facts that hold these values, in the order of the lists. */
export function pickFacts(valuesOfFact: (fact: Fact) => readonly string[]): Facts {
  const pick = <Value extends string>(fact: Fact, all: readonly Value[]): readonly Value[] => {
    const values = valuesOfFact(fact);
    return all.filter((value) => values.includes(value));
  };
  return {
    versant: pick('versant', allValues.versant),
    statut: pick('statut', allValues.statut),
    contrat: pick('contrat', allValues.contrat),
    categorie: pick('categorie', allValues.categorie),
    quotite: pick('quotite', allValues.quotite),
    regime: pick('regime', allValues.regime),
    filiere: pick('filiere', allValues.filiere),
  };
}
