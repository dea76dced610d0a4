import { liesUnder } from './lies-under.ts';
import type { StoredOrigin } from './ports.ts';

/** A file found under the paths being added, with the SHA-256 of its bytes. */
export type FoundFile = { readonly path: string; readonly contentHash: string };

/** What an indexing has to do. Removals are applied first: a file that moved keeps its document's id. */
export type IndexPlan = {
  readonly add: readonly FoundFile[];
  readonly update: readonly FoundFile[];
  readonly unchanged: readonly FoundFile[];
  /** Of the unchanged: those without vectors of the model that serves now; their files need not be read. */
  readonly embed: readonly StoredOrigin[];
  /** Added earlier from under these same roots, and now gone. */
  readonly remove: readonly StoredOrigin[];
};

/**
 * Compares what a space holds with the files found under `roots` (absolute paths, as origins are).
 * A document whose origin lies elsewhere is never touched; a path found twice counts once. Without an embedding model
 * (null) the vectors are left as they are.
 */
export function planIndexing(
  stored: readonly StoredOrigin[],
  found: readonly FoundFile[],
  roots: readonly string[],
  embeddingModel: string | null,
): IndexPlan {
  const byOrigin = new Map(stored.map((origin) => [origin.origin, origin]));
  const byPath = new Map(found.map((file) => [file.path, file]));
  const plan: Record<'add' | 'update' | 'unchanged', FoundFile[]> = {
    add: [],
    update: [],
    unchanged: [],
  };
  for (const file of byPath.values()) {
    const known = byOrigin.get(file.path);
    if (known === undefined) plan.add.push(file);
    else if (known.contentHash === file.contentHash) plan.unchanged.push(file);
    else plan.update.push(file);
  }
  const embed = plan.unchanged.flatMap(({ path }) => {
    const known = byOrigin.get(path);
    const lacks = embeddingModel !== null && known?.embeddingModel !== embeddingModel;
    return known !== undefined && lacks ? [known] : [];
  });
  const remove = stored.filter(
    ({ origin }) => !byPath.has(origin) && roots.some((root) => liesUnder(origin, root)),
  );
  return { ...plan, embed, remove };
}
