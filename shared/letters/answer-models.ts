import type { LetterNature } from './letter-nature.ts';
import type { LetterReading } from './letter-reading.ts';

/** Ids of the models of `shared/acts/templates` that answer a letter: those that decide nothing first, then the likeliest. */
const models: Readonly<Record<LetterNature, readonly string[]>> = {
  'recours-gracieux': [
    'courrier-recours-gracieux-reception',
    'courrier-recours-gracieux-rejet',
    'courrier-recours-gracieux-accueil',
  ],
  'demande-de-document': [
    'courrier-reponse-usager',
    'courrier-accuse-reception',
    'courrier-refus-motive',
    'courrier-reorientation',
  ],
  'donnees-personnelles': [
    'courrier-accuse-reception',
    'courrier-reponse-usager',
    'courrier-refus-motive',
  ],
  manifestation: [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-manifestation-accord',
    'courrier-manifestation-refus',
  ],
  'mise-a-disposition': [
    'courrier-accuse-reception',
    'courrier-reponse-usager',
    'courrier-mise-a-disposition-salle',
    'courrier-refus-motive',
  ],
  autorisation: [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-accord',
    'courrier-refus-motive',
  ],
  urbanisme: ['courrier-accuse-reception', 'courrier-demande-pieces', 'courrier-refus-motive'],
  reclamation: [
    'courrier-reponse-reclamation',
    'courrier-reponse-attente',
    'courrier-rectification',
  ],
  signalement: ['courrier-reponse-usager', 'courrier-reponse-attente', 'courrier-reorientation'],
  conge: ['courrier-reponse-attente', 'courrier-rh-conges-accord', 'courrier-rh-conges-refus'],
  'ressources-humaines': ['courrier-reponse-attente', 'courrier-accord', 'courrier-refus-motive'],
  candidature: [
    'courrier-rh-candidature-reception',
    'courrier-rh-candidature-rejet',
    'courrier-rh-entretien',
  ],
  inscription: [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-scolaire-inscription',
    'courrier-scolaire-derogation-refus',
  ],
  subvention: [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-subvention-accord',
    'courrier-subvention-refus',
  ],
  'aide-sociale': [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-rendez-vous',
    'courrier-reorientation',
  ],
  'etat-civil': ['courrier-reponse-usager', 'courrier-demande-pieces'],
  'marche-public': ['courrier-reponse-attente', 'courrier-marche-offre-rejetee'],
  'rendez-vous': ['courrier-reponse-usager', 'courrier-rendez-vous', 'courrier-reorientation'],
  information: ['courrier-reponse-usager', 'courrier-reorientation'],
  remerciement: ['courrier-reponse-usager'],
  autre: ['courrier-reponse-usager', 'courrier-accuse-reception', 'courrier-reorientation'],
};

/** Words of a letter of staff that narrow its models. */
const staff: readonly { readonly pattern: RegExp; readonly ids: readonly string[] }[] = [
  {
    pattern: /temps partiel/iu,
    ids: ['courrier-rh-temps-partiel-accord', 'courrier-rh-temps-partiel-refus'],
  },
  { pattern: /cumul|activité accessoire/iu, ids: ['courrier-rh-cumul-accord'] },
  { pattern: /formation/iu, ids: ['courrier-rh-formation-refus'] },
  { pattern: /retraite/iu, ids: ['courrier-rh-retraite'] },
];

/** Models that neither decide nor presume anything. Only the drafter chooses another one: no letter makes it the answer. */
const neutral: ReadonlySet<string> = new Set([
  'courrier-reponse-usager',
  'courrier-accuse-reception',
  'courrier-reponse-attente',
  'courrier-reponse-reclamation',
  'courrier-recours-gracieux-reception',
  'courrier-rh-candidature-reception',
]);
const usual = 'courrier-reponse-usager';

/** Models of answer for a letter of this nature, neutral ones first; `text` is its subject and what it asks. */
export function answerModels(nature: LetterNature, text: string): LetterReading['answers'] {
  const narrowed =
    nature === 'ressources-humaines'
      ? staff.filter(({ pattern }) => pattern.test(text)).flatMap(({ ids }) => ids)
      : [];
  const fitting = [...narrowed, ...models[nature]];
  return [...fitting.filter((id) => neutral.has(id)), ...fitting.filter((id) => !neutral.has(id))];
}

/** The model that a reply begins with: the first of those that fit and decide nothing; null when none of them exists. */
export function firstAnswer(
  answers: LetterReading['answers'],
  exists: (id: string) => boolean,
): string | null {
  return [...answers.filter((id) => neutral.has(id)), usual].find(exists) ?? null;
}
