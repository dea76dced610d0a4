import type { LetterNature } from './letter-nature.ts';
import type { LetterReading } from './letter-reading.ts';

/** Ids of the models of `shared/acts/templates` that answer a letter, likeliest first. */
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
    'courrier-manifestation-accord',
    'courrier-manifestation-refus',
    'courrier-demande-pieces',
  ],
  autorisation: [
    'courrier-accord',
    'courrier-refus-motive',
    'courrier-demande-pieces',
    'courrier-accuse-reception',
  ],
  urbanisme: ['courrier-accuse-reception', 'courrier-demande-pieces', 'courrier-refus-motive'],
  reclamation: [
    'courrier-reponse-reclamation',
    'courrier-reponse-attente',
    'courrier-rectification',
  ],
  signalement: ['courrier-reponse-usager', 'courrier-reponse-attente', 'courrier-reorientation'],
  conge: ['courrier-rh-conges-accord', 'courrier-rh-conges-refus'],
  'ressources-humaines': ['courrier-reponse-attente', 'courrier-accord', 'courrier-refus-motive'],
  candidature: [
    'courrier-rh-candidature-reception',
    'courrier-rh-candidature-rejet',
    'courrier-rh-entretien',
  ],
  inscription: [
    'courrier-scolaire-inscription',
    'courrier-scolaire-derogation-refus',
    'courrier-demande-pieces',
  ],
  subvention: [
    'courrier-subvention-accord',
    'courrier-subvention-refus',
    'courrier-demande-pieces',
  ],
  'aide-sociale': [
    'courrier-accuse-reception',
    'courrier-demande-pieces',
    'courrier-rendez-vous',
    'courrier-reorientation',
  ],
  'etat-civil': ['courrier-reponse-usager', 'courrier-demande-pieces'],
  'marche-public': ['courrier-marche-offre-rejetee', 'courrier-reponse-attente'],
  'rendez-vous': ['courrier-rendez-vous', 'courrier-reorientation'],
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

/** Models of answer for a letter of this nature; `text` is its subject and what it asks. */
export function answerModels(nature: LetterNature, text: string): LetterReading['answers'] {
  const narrowed =
    nature === 'ressources-humaines'
      ? staff.filter(({ pattern }) => pattern.test(text)).flatMap(({ ids }) => ids)
      : [];
  return [...narrowed, ...models[nature]];
}
