import type { Catalogue } from './language.ts';

/** Names of the kinds of act, for lists, for titles of files and for findings. */
const fr = {
  deliberation: 'Délibération',
  rapport: 'Rapport',
  'note-de-synthese': 'Note explicative de synthèse',
  decision: 'Décision',
  'arrete-reglementaire': 'Arrêté réglementaire',
  'arrete-individuel': 'Arrêté individuel',
  convocation: 'Convocation',
  'proces-verbal': 'Procès-verbal',
  'compte-rendu': 'Compte rendu',
  courrier: 'Courrier',
  note: 'Note',
  convention: 'Convention',
  avenant: 'Avenant',
  'certificat-administratif': 'Certificat administratif',
  'offre-emploi': 'Offre d’emploi',
  'element-de-langage': 'Élément de langage',
};

const en = {
  deliberation: 'Council resolution',
  rapport: 'Report to the council',
  'note-de-synthese': 'Explanatory note',
  decision: 'Decision',
  'arrete-reglementaire': 'Regulatory order',
  'arrete-individuel': 'Individual order',
  convocation: 'Notice of meeting',
  'proces-verbal': 'Minutes',
  'compte-rendu': 'Summary record',
  courrier: 'Letter',
  note: 'Memo',
  convention: 'Agreement',
  avenant: 'Amendment',
  'certificat-administratif': 'Administrative certificate',
  'offre-emploi': 'Job offer',
  'element-de-langage': 'Talking points',
} satisfies typeof fr;

export const actKindTexts: Catalogue<typeof fr> = { fr, en };
