import { readBlockTag } from '#shared/acts/block-tag.ts';
import { parseXml } from '../documents/parse-xml.ts';

const kinds = ['sdt', 'p', 'tr', 'tbl'] as const;
type Kind = (typeof kinds)[number];

/**
 * What a clean copy is without, by local name, each by its place among its kind in the part: controls of ours (their
 * content stays), paragraphs deleted whole with their mark, deleted rows, tables without a row left (which would not open).
 */
export type Gone = Readonly<Record<Kind, ReadonlySet<number>>>;

type Element = { readonly kind: Kind; readonly at: number; deleted: boolean; holds: boolean };

type Walk = {
  readonly gone: Readonly<Record<Kind, Set<number>>>;
  readonly counts: Record<Kind, number>;
  /** Elements of these kinds that are open, innermost last. */
  readonly open: Element[];
  /** Names of all that is open. */
  readonly path: string[];
};

/** Reads a part once for what revisions and controls take away, before it is copied. */
export function findGone(part: Buffer): Gone {
  const walk: Walk = {
    gone: { sdt: new Set(), p: new Set(), tr: new Set(), tbl: new Set() },
    counts: { sdt: 0, p: 0, tr: 0, tbl: 0 },
    open: [],
    path: [],
  };
  parseXml(part, {
    open: (name, attributes) => openElement(walk, name, attributes['val'] ?? ''),
    close: (name) => {
      walk.path.pop();
      if (kindOf(name) !== undefined) closeElement(walk);
    },
  });
  return walk.gone;
}

const kindOf = (name: string): Kind | undefined => kinds.find((kind) => kind === name);

function openElement({ gone, counts, open, path }: Walk, name: string, value: string): void {
  path.push(name);
  const kind = kindOf(name);
  const innermost = (wanted: Kind): Element | undefined =>
    open.findLast((element) => element.kind === wanted);
  if (kind !== undefined) {
    open.push({ kind, at: counts[kind], deleted: false, holds: false });
    counts[kind] += 1;
  } else if (name === 'tag' && readBlockTag(value) !== null) {
    gone.sdt.add(innermost('sdt')?.at ?? -1);
  } else if (name === 'del' && path.includes('pPr')) {
    markDeleted(innermost('p'));
  } else if (name === 'del' && path.includes('trPr')) {
    markDeleted(innermost('tr'));
  } else if (isSeen(name) && !path.includes('del') && !path.includes('moveFrom')) {
    for (const element of open) if (element.kind === 'p') element.holds = true;
  }
}

function markDeleted(element: Element | undefined): void {
  if (element !== undefined) element.deleted = true;
}

function closeElement({ gone, open }: Walk): void {
  const closed = open.pop();
  if (closed === undefined) return;
  const { kind, at, deleted, holds } = closed;
  // A cell always ends with a paragraph.
  const isInCell = open.some((element) => element.kind === 'tr');
  if (kind === 'p' && deleted && !holds && !isInCell) gone.p.add(at);
  if (kind === 'tbl' && !holds) gone.tbl.add(at);
  if (kind !== 'tr') return;
  if (deleted) gone.tr.add(at);
  const table = open.findLast((element) => element.kind === 'tbl');
  if (!deleted && table !== undefined) table.holds = true;
}

/** Words, pictures and breaks. */
const isSeen = (name: string): boolean =>
  name === 't' || name === 'drawing' || name === 'pict' || name === 'object' || name === 'br';
