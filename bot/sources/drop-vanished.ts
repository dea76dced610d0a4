import type { Pass } from './pass-ports.ts';
import type { DoneItem, SourceRow } from './ports.ts';

/** What vanishes at once beyond this share of a guarded source is kept until somebody confirms. */
const mostAtOnce = 0.5;

/** Removes the documents of what is gone, or holds them when too much of a guarded source went at once. */
export async function dropVanished(
  { ports: { knowledge, sources }, space, library, counts }: Pass,
  out: readonly SourceRow[],
  live: readonly (DoneItem | null)[],
  confirmed: boolean,
): Promise<void> {
  const kept = new Set(live.map((done) => done?.document ?? null));
  const vanished = out.filter(
    ({ done }) => done !== null && done.document !== null && !kept.has(done.document),
  );
  const contents = new Set(live.map((done) => done?.contentHash ?? null));
  // A file that moved is there under another name.
  const lost = vanished.filter(({ done }) => !contents.has(done?.contentHash ?? null)).length;
  const all = live.filter((done) => (done?.document ?? null) !== null).length + lost;
  if (library.isGuarded && !confirmed && lost > all * mostAtOnce) {
    counts.held = vanished.length;
    return;
  }
  const documents = vanished.flatMap(({ done }) => done?.document ?? []);
  if (documents.length > 0) counts.removed = await knowledge.remove(space, documents);
  await sources.finish(
    space,
    out.filter(({ gone }) => !gone).map(({ item }) => ({ id: item.id, done: null })),
  );
  await sources.forget(
    space,
    out.filter(({ gone }) => gone).map(({ item }) => item.id),
  );
}
