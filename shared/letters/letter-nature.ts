/** What a letter is, for whoever answers it; French where the trade has no English word. */
export const letterNatures = [
  'recours-gracieux',
  'demande-de-document',
  'donnees-personnelles',
  'manifestation',
  'mise-a-disposition',
  'autorisation',
  'urbanisme',
  'reclamation',
  'signalement',
  'conge',
  'ressources-humaines',
  'candidature',
  'inscription',
  'subvention',
  'aide-sociale',
  'etat-civil',
  'marche-public',
  'rendez-vous',
  'information',
  'remerciement',
  'autre',
] as const;

export type LetterNature = (typeof letterNatures)[number];
