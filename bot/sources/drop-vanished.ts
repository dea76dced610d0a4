import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { Pass } from './pass-ports.ts';
import type { DoneItem, SourceRow } from './ports.ts';

/** What vanishes at once beyond this share of a guarded source is kept until somebody confirms. */
const mostAtOnce = 0.5;

/** Removes the documents of what is gone, or holds them when too much of a guarded source went at once. */
export async function dropVanished(
  pass: Pass,
  out: readonly SourceRow[],
  live: readonly (DoneItem | null)[],
  confirmed: boolean,
): Promise<void> {
  const { space, library, counts } = pass;
  const { knowledge, sources } = pass.ports;
  const kept = new Set(live.map((done) => done?.document ?? null));
  const contents = new Set(live.map((done) => done?.contentHash ?? null));
  const vanished = out.flatMap(({ done }) =>
    done === null || done.document === null || kept.has(done.document)
      ? []
      : [{ document: done.document, isMoved: contents.has(done.contentHash) }],
  );
  const known = new Set([...kept, ...vanished.map(({ document }) => document)]);
  const strays = straysOf(pass, known);
  // A file that moved is there under another name.
  const lost = vanished.filter(({ isMoved }) => !isMoved).length + strays.length;
  const all = live.filter((done) => (done?.document ?? null) !== null).length + lost;
  if (library.isGuarded && !confirmed && lost > all * mostAtOnce) {
    counts.held = vanished.length + strays.length;
    return;
  }
  const documents = [...vanished.map(({ document }) => document), ...strays];
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

/** Documents found in this place that no file answers for: a pass was killed before it noted them, and the file went. */
function straysOf(
  { origins, library }: Pass,
  known: ReadonlySet<string | null>,
): readonly string[] {
  return [...origins].flatMap(([id, origin]) =>
    !known.has(id) && liesUnder(origin, library.root) ? [id] : [],
  );
}
