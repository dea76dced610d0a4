import { narrowReaders } from '#shared/knowledge/narrow-readers.ts';
import { type DescribedRow, isToRead, nothingSaid, type Pass } from './pass-ports.ts';
import {
  type DoneItem,
  type FoundItem,
  type Restamp,
  SourceFault,
  type SourceRow,
} from './ports.ts';

/** Files between two signs of life. */
const atOnce = 200;

/** Asks who may open each file, and what is said of those that changed. Rejects with `SourceFault`. */
export async function describeFiles(
  { library, beat, signal }: Pass,
  rows: readonly SourceRow[],
): Promise<readonly DescribedRow[]> {
  const told: DescribedRow[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    await beat();
    const some = rows.slice(at, at + atOnce);
    const tagOf = ({ tag }: FoundItem): string => `${tag} ${library.asks}`;
    const asked = some.map(({ item, done }) => ({ item, fresh: done?.tag !== tagOf(item) }));
    const described = await library.describe(asked, signal);
    some.forEach(({ item, done }, place) => {
      const one = described[place];
      if (one === undefined) throw new SourceFault('garbage');
      told.push({
        ...{ item, done, tag: tagOf(item) },
        said: one.said ?? done?.said ?? nothingSaid,
        odd: one.said === null ? (done?.odd ?? []) : one.odd,
        readers: one.closed === null ? one.readers : [],
        closed: one.closed,
      });
    });
  }
  return told;
}

/**
 * Gives documents whose texts stay the readers, address and name of their files. Before anything is read: a right
 * that was withdrawn ends first.
 */
export async function restampFiles(
  pass: Pass,
  rows: readonly DescribedRow[],
): Promise<readonly DescribedRow[]> {
  const { library, origins, counts } = pass;
  const changed = rows.flatMap((row) => {
    const stamp = stampOf(row, library.originOf(row.item), origins);
    return stamp === null ? [] : [{ row, stamp }];
  });
  const anew = new Map<string, DoneItem>();
  for (let at = 0; at < changed.length; at += atOnce) {
    await pass.beat();
    for (const [id, done] of await restampSome(pass, changed.slice(at, at + atOnce))) {
      anew.set(id, done);
    }
  }
  counts.restamped = changed.length;
  return rows.map((row) => ({ ...row, done: anew.get(row.item.id) ?? row.done }));
}

type Changed = { readonly row: DescribedRow; readonly stamp: Restamp };

/** What was done of each, by the file's id. */
async function restampSome(
  { ports: { sources }, space, origins }: Pass,
  changed: readonly Changed[],
): Promise<readonly (readonly [string, DoneItem])[]> {
  await sources.restamp(
    space,
    changed.map(({ stamp }) => stamp),
  );
  const anew = changed.flatMap(({ row: { item, done }, stamp }) => {
    const { readers, url, origin, document } = stamp;
    origins.set(document, origin);
    return done === null ? [] : [[item.id, { ...done, readers, url }] as const];
  });
  await sources.finish(
    space,
    anew.map(([id, done]) => ({ id, done })),
  );
  return anew;
}

function stampOf(
  row: DescribedRow,
  origin: string,
  origins: ReadonlyMap<string, string>,
): Restamp | null {
  const { item, done, readers: allowed } = row;
  const document = done?.document ?? null;
  if (done === null || document === null || !origins.has(document)) return null;
  const readers = narrowReaders(done.ownReaders, allowed);
  const sameReaders = JSON.stringify(readers) === JSON.stringify(done.readers);
  const samePlace = item.url === done.url && origins.get(document) === origin;
  return sameReaders && (samePlace || isToRead(row, origins))
    ? null
    : { document, readers, url: item.url, origin };
}
