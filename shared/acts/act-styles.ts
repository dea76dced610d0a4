import { type BlockRole, blockRoles } from './act.ts';

export type ActStyleId =
  | 'ActeEnTete'
  | 'ActeReference'
  | 'ActeLieuDate'
  | 'ActeDestinataire'
  | 'ActeObjet'
  | 'ActeTitre'
  | 'ActeSeance'
  | 'ActePresences'
  | 'ActeQuorum'
  | 'ActeSecretaire'
  | 'ActeRapporteur'
  | 'ActeOrdreDuJour'
  | 'ActeExpose'
  | 'ActeVisa'
  | 'ActeConsiderant'
  | 'ActeFormule'
  | 'ActeArticle'
  | 'ActeArticleTexte'
  | 'ActeVote'
  | 'ActeIntertitre'
  | 'ActeAppel'
  | 'ActeCorps'
  | 'ActePolitesse'
  | 'ActeExecution'
  | 'ActeRecours'
  | 'ActePiecesJointes'
  | 'ActeAmpliation'
  | 'ActeSignature'
  | 'ActeSignataire'
  | 'ActeMention'
  | 'ActeListe';

/** A built-in style of Word, by its styleId in an English file; what a document without our styles is given. */
type BuiltInStyle = 'Normal' | 'Title' | 'Heading1' | 'Heading2' | 'ListBullet';

/** A paragraph style of Word, for one role of block. Lengths are in points. */
export type ActStyle = {
  /** `w:styleId`, the same in every file. */
  readonly id: ActStyleId;
  /** As Word lists it: `Acte Visa`. */
  readonly name: string;
  readonly basedOn: BuiltInStyle;
  /** Outline level from 1, for navigation and screen readers; null = body text. */
  readonly level: number | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** A true list of Word; numbers of articles and of points of an agenda are text, since they are cited. */
  readonly numbering: 'none' | 'bullet';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indentLeft: number;
  /** Of the first line, relative to `indentLeft`; negative = hanging. */
  readonly indentFirst: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keepWithNext: boolean;
};

const plain = {
  basedOn: 'Normal',
  level: null,
  alignment: 'justify',
  numbering: 'none',
  bold: false,
  italic: false,
  indentLeft: 0,
  indentFirst: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  keepWithNext: false,
} as const;

const left = { ...plain, alignment: 'left' } as const;

/** Half the width of the text of an A4 page, where the addressee and the signature of a French letter stand. */
const half = 240;

/** Points between the office and the name, where a hand signs or a stamp stands. */
const roomToSign = 54;

/** One style for each role of block, one for the heading of articles and one for the name of who signs, one for lists inside any block. */
export const actStyles: readonly ActStyle[] = [
  { ...left, id: 'ActeEnTete', name: 'Acte En-tête', bold: true, spaceAfter: 0 },
  { ...left, id: 'ActeReference', name: 'Acte Référence', spaceAfter: 0 },
  {
    ...left,
    id: 'ActeLieuDate',
    name: 'Acte Lieu et date',
    alignment: 'right',
    spaceBefore: 12,
    keepWithNext: true,
  },
  { ...left, id: 'ActeDestinataire', name: 'Acte Destinataire', indentLeft: half, spaceAfter: 0 },
  { ...left, id: 'ActeObjet', name: 'Acte Objet', bold: true, spaceBefore: 12, spaceAfter: 12 },
  {
    ...left,
    id: 'ActeTitre',
    name: 'Acte Titre',
    basedOn: 'Heading1',
    level: 1,
    alignment: 'center',
    bold: true,
    spaceBefore: 18,
    spaceAfter: 12,
    keepWithNext: true,
  },
  { ...plain, id: 'ActeSeance', name: 'Acte Séance' },
  { ...plain, id: 'ActePresences', name: 'Acte Présences' },
  { ...left, id: 'ActeQuorum', name: 'Acte Quorum' },
  { ...left, id: 'ActeSecretaire', name: 'Acte Secrétaire' },
  { ...left, id: 'ActeRapporteur', name: 'Acte Rapporteur' },
  {
    ...left,
    id: 'ActeOrdreDuJour',
    name: 'Acte Ordre du jour',
    indentLeft: 18,
    indentFirst: -18,
  },
  { ...plain, id: 'ActeExpose', name: 'Acte Exposé' },
  { ...plain, id: 'ActeVisa', name: 'Acte Visa' },
  { ...plain, id: 'ActeConsiderant', name: 'Acte Considérant' },
  {
    ...left,
    id: 'ActeFormule',
    name: 'Acte Formule',
    alignment: 'center',
    bold: true,
    spaceBefore: 12,
    spaceAfter: 12,
    keepWithNext: true,
  },
  {
    ...left,
    id: 'ActeArticle',
    name: 'Acte Article',
    basedOn: 'Heading2',
    level: 2,
    bold: true,
    spaceBefore: 12,
    spaceAfter: 3,
    keepWithNext: true,
  },
  { ...plain, id: 'ActeArticleTexte', name: 'Acte Article texte' },
  { ...left, id: 'ActeVote', name: 'Acte Vote', spaceBefore: 6, keepWithNext: true },
  {
    ...left,
    id: 'ActeIntertitre',
    name: 'Acte Intertitre',
    basedOn: 'Heading2',
    level: 2,
    bold: true,
    spaceBefore: 12,
    keepWithNext: true,
  },
  { ...left, id: 'ActeAppel', name: 'Acte Appel', spaceBefore: 12, spaceAfter: 12 },
  { ...plain, id: 'ActeCorps', name: 'Acte Corps' },
  { ...plain, id: 'ActePolitesse', name: 'Acte Politesse', spaceBefore: 12 },
  { ...plain, id: 'ActeExecution', name: 'Acte Exécution', spaceBefore: 12 },
  { ...plain, id: 'ActeRecours', name: 'Acte Recours', spaceBefore: 12 },
  { ...left, id: 'ActePiecesJointes', name: 'Acte Annexes', spaceBefore: 12 },
  { ...left, id: 'ActeAmpliation', name: 'Acte Ampliation', spaceBefore: 12 },
  {
    ...left,
    id: 'ActeSignature',
    name: 'Acte Signature',
    indentLeft: half,
    spaceBefore: 24,
    keepWithNext: true,
  },
  {
    ...left,
    id: 'ActeSignataire',
    name: 'Acte Signataire',
    indentLeft: half,
    spaceBefore: roomToSign,
    keepWithNext: true,
  },
  { ...left, id: 'ActeMention', name: 'Acte Mention', italic: true, spaceBefore: 12 },
  {
    ...plain,
    id: 'ActeListe',
    name: 'Acte Liste',
    basedOn: 'ListBullet',
    numbering: 'bullet',
    indentLeft: 36,
    indentFirst: -18,
    spaceAfter: 3,
  },
];

const byRole: Readonly<Record<BlockRole, ActStyleId>> = {
  'en-tete': 'ActeEnTete',
  reference: 'ActeReference',
  'lieu-date': 'ActeLieuDate',
  destinataire: 'ActeDestinataire',
  objet: 'ActeObjet',
  titre: 'ActeTitre',
  seance: 'ActeSeance',
  presences: 'ActePresences',
  quorum: 'ActeQuorum',
  secretaire: 'ActeSecretaire',
  rapporteur: 'ActeRapporteur',
  'ordre-du-jour': 'ActeOrdreDuJour',
  expose: 'ActeExpose',
  visa: 'ActeVisa',
  considerant: 'ActeConsiderant',
  formule: 'ActeFormule',
  article: 'ActeArticleTexte',
  vote: 'ActeVote',
  intertitre: 'ActeIntertitre',
  appel: 'ActeAppel',
  corps: 'ActeCorps',
  politesse: 'ActePolitesse',
  execution: 'ActeExecution',
  recours: 'ActeRecours',
  'pieces-jointes': 'ActePiecesJointes',
  ampliation: 'ActeAmpliation',
  signature: 'ActeSignature',
  mention: 'ActeMention',
};

const byId: ReadonlyMap<string, ActStyle> = new Map(actStyles.map((style) => [style.id, style]));
const roles: ReadonlyMap<string, BlockRole> = new Map(
  blockRoles.map((role) => [byId.get(byRole[role])?.name.toLowerCase() ?? '', role]),
);

/** Second styles of a role: the heading of an article, the name of who signs. */
const seconds: ReadonlyMap<string, BlockRole> = new Map([
  [byId.get('ActeArticle')?.name.toLowerCase() ?? '', 'article'],
  [byId.get('ActeSignataire')?.name.toLowerCase() ?? '', 'signature'],
]);

/** Style of the text of a block; the heading of an article has `ActeArticle`. */
export const styleOf = (role: BlockRole): ActStyleId => byRole[role];

/** Title level of a style, null for body text. */
export const levelOf = (style: ActStyleId): number | null => byId.get(style)?.level ?? null;

/** The role that a style of ours tells, by the name that Word shows; null for lists and for any other style. */
export function roleOfStyle(name: string | null): BlockRole | null {
  const known = name?.toLowerCase() ?? '';
  return seconds.get(known) ?? roles.get(known) ?? null;
}
