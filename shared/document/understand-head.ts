import { cleanLine } from './clean-text.ts';
import type { DocumentHead, DocWarning } from './doc-model.ts';
import { understandDate } from './understand-date.ts';
import { understandNature } from './understand-nature.ts';

/** The names, folded, under which a document may say each thing of itself, in French or English. */
const names = {
  id: ['id', 'identifiant'],
  title: ['titre', 'title'],
  url: ['url', 'lien', 'adresse'],
  date: ['date', 'date_du_document', 'mise_a_jour', 'date_de_mise_a_jour', 'updated'],
  validFrom: ['valide_du', 'valide_a_partir_du', 'en_vigueur_le', 'validfrom', 'valid_from'],
  validUntil: [
    'valide_jusqu_au',
    'valide_jusquau',
    'valable_jusqu_au',
    'expire_le',
    'validuntil',
    'valid_until',
  ],
  owner: ['proprietaire', 'responsable', 'owner'],
  reviewAt: ['a_revoir_le', 'date_de_revision', 'revision', 'review_date', 'reviewat'],
  nature: ['nature', 'type_d_acte', 'nature_de_l_acte'],
  source: ['source'],
  path: ['chemin', 'dossier', 'path'],
  readers: ['lecteurs', 'readers'],
  supersededBy: ['remplace_par', 'supersededby', 'superseded_by'],
} satisfies Record<keyof DocumentHead, readonly string[]>;

const asSaid = (text: string): string | null => text;
const textMembers: readonly (readonly [
  Exclude<keyof DocumentHead, 'readers' | 'path' | 'nature'>,
  (text: string) => string | null,
])[] = [
  ['id', asSaid],
  ['title', asSaid],
  ['url', understandUrl],
  ['date', understandDate],
  ['validFrom', understandDate],
  ['validUntil', understandDate],
  ['owner', asSaid],
  ['reviewAt', understandDate],
  ['source', asSaid],
  ['supersededBy', asSaid],
];

/**
 * Reads what a document says of itself from loosely typed pairs (YAML head, custom properties).
 * Unknown names are left alone. What is said but not understood is left out with a warning, except
 * the readers: readers that cannot be understood let nobody read, never everybody.
 */
export function understandHead(said: Readonly<Record<string, unknown>>): {
  readonly head: DocumentHead;
  readonly warnings: readonly DocWarning[];
} {
  const byName = new Map(Object.entries(said).map(([name, value]) => [foldName(name), value]));
  const warnings: DocWarning[] = [];
  const find = (member: keyof DocumentHead): unknown =>
    names[member].map((name) => byName.get(name)).find((value) => value !== undefined);
  const head: { -readonly [Member in keyof DocumentHead]: DocumentHead[Member] } = {};
  for (const [member, understand] of textMembers) {
    const value = cleanLine(scalar(find(member)));
    if (value === '') continue;
    const understood = understand(value);
    if (understood !== null) head[member] = understood;
    else warnings.push({ code: 'head-not-understood', details: { name: names[member][0] ?? '' } });
  }
  const nature = understandNature(cleanLine(scalar(find('nature'))));
  if (nature !== null) head.nature = nature;
  const path = understandPath(find('path'));
  if (path.length > 0) head.path = path;
  const readers = understandReaders(find('readers'));
  if (readers !== null) head.readers = readers;
  return { head, warnings };
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

// Only addresses a reader can open safely from a citation.
function understandUrl(raw: string): string | null {
  if (!URL.canParse(raw)) return null;
  const { protocol, href } = new URL(raw);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** `Livre III > Titre V`, or a list. */
function understandPath(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : scalar(value).split(' > ');
  return list.map((heading) => cleanLine(scalar(heading))).filter((heading) => heading !== '');
}

function understandReaders(value: unknown): readonly string[] | null {
  if (value === undefined) return null;
  const list: readonly unknown[] = Array.isArray(value) ? value : scalar(value).split(/[,;]/);
  const groups = list.map((group) => scalar(group).trim());
  return groups.filter((group) => group !== '');
}
