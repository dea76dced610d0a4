import type { OrganisationKind } from '../policy/policy.ts';
import type { ActKind } from './act-kind.ts';

/** What a block is in its act. One block is one tagged content control in Word. */
export const blockRoles = [
  'en-tete',
  'reference',
  'lieu-date',
  'destinataire',
  'objet',
  'titre',
  'seance',
  'presences',
  'quorum',
  'secretaire',
  'rapporteur',
  'ordre-du-jour',
  'expose',
  'visa',
  'considerant',
  'formule',
  'article',
  'vote',
  'intertitre',
  'appel',
  'corps',
  'politesse',
  'execution',
  'recours',
  'pieces-jointes',
  'ampliation',
  'signature',
  'mention',
] as const;

export type BlockRole = (typeof blockRoles)[number];

/** Where the words of a block come from. */
export type BlockOrigin =
  | { readonly by: 'template' }
  | { readonly by: 'person' }
  /** Of the base of validated references. */
  | { readonly by: 'reference'; readonly referenceId: string }
  /** Quoted from a source of the internal bases. */
  | { readonly by: 'source'; readonly sourceId: string }
  /** Written by a model, in the turn whose journal line has this id. */
  | { readonly by: 'model'; readonly traceId: string };

export type ActTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type ActBlock = {
  readonly role: BlockRole;
  /** From 1 among the blocks of its role: the third visa, article 3. */
  readonly number: number;
  /** Of an article: `Objet`; null = none. */
  readonly title: string | null;
  /** Text with French typography; what is missing stands as `[à compléter : …]`. */
  readonly paragraphs: readonly string[];
  /** Stands after the paragraphs. */
  readonly table: ActTable | null;
  readonly origin: BlockOrigin;
};

/** An act as structure, before Word: what is composed, streamed, inserted and written to a .docx. */
export type Act = {
  readonly kind: ActKind;
  /** Template it was composed from; null = none. */
  readonly templateId: string | null;
  /** Of the file and its properties: `Délibération – Règlement intérieur de la cantine`. */
  readonly title: string;
  readonly organisation: { readonly name: string; readonly kind: OrganisationKind };
  readonly language: 'fr' | 'en';
  readonly blocks: readonly ActBlock[];
};
