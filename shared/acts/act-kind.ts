/** The kinds of text that Calame knows the structure of; French where English has no equivalent. */
export const actKinds = [
  'deliberation',
  'rapport',
  'note-de-synthese',
  'decision',
  'arrete-reglementaire',
  'arrete-individuel',
  'convocation',
  'proces-verbal',
  'compte-rendu',
  'courrier',
  'note',
  'convention',
  'avenant',
  'certificat-administratif',
  'offre-emploi',
  'element-de-langage',
] as const;

export type ActKind = (typeof actKinds)[number];
