import { extname } from 'node:path';
import { announcedSource } from '../documents/detect-kind.ts';
import { type FoundItem, SourceFault, type SourceRow } from './ports.ts';

export type PassPlan = {
  /** Files that may be documents. */
  readonly files: readonly SourceRow[];
  /** Files of kinds that are not read. */
  readonly skipped: number;
  /** Files and folders that are gone, lie elsewhere or are no document: theirs are to be removed. */
  readonly out: readonly SourceRow[];
};

/** Parts what a source shows. Throws `SourceFault('absent')` when the folder that it is read within is not there. */
export function planPass(rows: readonly SourceRow[], within: readonly string[]): PassPlan {
  const live = new Map(rows.filter(({ gone }) => !gone).map((row) => [row.item.id, row.item]));
  const top = within.length === 0 ? null : folderAt([...live.values()], within);
  const isIn = ({ item, gone }: SourceRow): boolean => !gone && leadsTo(item, top, live);
  const files = rows.filter((row) => !row.item.isFolder && isIn(row));
  const documents = files.filter(({ item }) => isCandidate(item.name));
  const kept = new Set(documents);
  return {
    files: documents,
    skipped: files.filter(({ item }) => !isCandidate(item.name) && !isHidden(item.name)).length,
    out: rows.filter((row) => !kept.has(row) && (row.gone || row.done !== null)),
  };
}

/** A file without extension may be any document: its content tells. */
function isCandidate(name: string): boolean {
  return !isHidden(name) && (announcedSource(name) !== null || extname(name) === '');
}

/** Hidden files, and the lock files that Office leaves beside an open document. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function folderAt(items: readonly FoundItem[], within: readonly string[]): string {
  let at = items.find(({ isFolder, parent }) => isFolder && parent === null)?.id ?? null;
  for (const name of within) {
    const sought = name.toLowerCase();
    const next = items.find(
      (item) => item.isFolder && item.parent === at && item.name.toLowerCase() === sought,
    );
    if (at === null || next === undefined) throw new SourceFault('absent');
    at = next.id;
  }
  if (at === null) throw new SourceFault('absent');
  return at;
}

/** Whether an item lies below the folder, or anywhere when it is null, by folders that are all there. */
function leadsTo(
  item: FoundItem,
  top: string | null,
  live: ReadonlyMap<string, FoundItem>,
): boolean {
  const seen = new Set<string>();
  let { parent } = item;
  while (parent !== null && !seen.has(parent)) {
    if (parent === top) return true;
    seen.add(parent);
    const folder = live.get(parent);
    if (folder === undefined) return false;
    parent = folder.parent;
  }
  return parent === null && top === null;
}
