import { liesUnder } from '#shared/knowledge/lies-under.ts';
import { narrowReaders } from '#shared/knowledge/narrow-readers.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { embedBatch } from '../indexing/embed-batch.ts';
import { hashBytes } from '../indexing/fingerprint-files.ts';
import { readItem } from '../indexing/read-item.ts';
import { type DescribedRow, isToRead, nothingSaid, type Pass, wordsOf } from './pass-ports.ts';
import type { DoneItem } from './ports.ts';

/** Files of one transaction: a kill loses the work of so many at most. */
const atOnce = 25;
/** As many as there are reading processes. */
const side = 2;

type Outcome = {
  readonly row: DescribedRow;
  readonly done: DoneItem;
  readonly item?: DocumentToStore;
};

/** What is known of each file once all that changed was read. */
export async function readFiles(
  pass: Pass,
  rows: readonly DescribedRow[],
): Promise<readonly { readonly row: DescribedRow; readonly done: DoneItem | null }[]> {
  const { counts, ports, origins } = pass;
  const wanted = rows.filter((row) => isToRead(row, origins));
  const documents = rows.filter(({ done }) => (done?.document ?? null) !== null);
  counts.unchanged += documents.filter((row) => !isToRead(row, origins)).length;
  const owners = new Map(
    documents.map(({ item, done }) => [done?.document ?? '', item.id] as const),
  );
  const outcomes = new Map<string, DoneItem | null>();
  let embedder = ports.openEmbedder();
  for (let at = 0; at < wanted.length; at += atOnce) {
    await pass.beat();
    const read = await sideBySide(wanted.slice(at, at + atOnce), (row) => readOne(pass, row));
    const group = read.map((outcome) => claimId(pass, outcome, owners));
    const items = group.flatMap(({ item }) => (item === undefined ? [] : [item]));
    const { batch, embeddings } = await embedBatch(items, embedder, pass.signal);
    if (embeddings === 'failed' || embeddings === 'over-quota') embedder = undefined;
    await putGroup(pass, group, batch);
    for (const { row, done } of group) outcomes.set(row.item.id, done);
  }
  return rows.map((row) => ({ row, done: outcomes.get(row.item.id) ?? row.done }));
}

async function putGroup(
  { ports: { knowledge, sources }, space, origins, counts }: Pass,
  group: readonly Outcome[],
  batch: readonly DocumentToStore[],
): Promise<void> {
  // First, so that a kill between the two leaves a file to read and not a document too many.
  const renamed = group.flatMap(({ row, item }) => {
    const before = row.done?.document ?? null;
    return item === undefined || before === null || before === item.document.id ? [] : [before];
  });
  if (renamed.length > 0) await knowledge.remove(space, renamed);
  for (const id of renamed) origins.delete(id);
  if (batch.length > 0) await knowledge.put(batch);
  await sources.finish(
    space,
    group.map(({ row, done }) => ({ id: row.item.id, done })),
  );
  for (const { row, item } of group) {
    if (item === undefined) continue;
    origins.set(item.document.id, item.document.origin);
    if ((row.done?.document ?? null) === null) counts.added += 1;
    else counts.updated += 1;
  }
}

/** Two files must not answer to one id; a document that no file answers for has no claim on it. */
function claimId(
  { library, origins }: Pass,
  outcome: Outcome,
  owners: Map<string, string>,
): Outcome {
  const { row, item, done } = outcome;
  if (item === undefined) return outcome;
  const { id, origin } = item.document;
  const holder = origins.get(id);
  const owner = owners.get(id) ?? row.item.id;
  const isOurs = holder === undefined || liesUnder(holder, library.root);
  if (isOurs && owner === row.item.id) {
    origins.set(id, origin);
    owners.set(id, row.item.id);
    return outcome;
  }
  const { document = null, ownReaders = null, readers = null } = row.done ?? {};
  return {
    row,
    done: { ...done, document, ownReaders, readers, contentHash: null, code: 'duplicate-id' },
  };
}

async function readOne(pass: Pass, row: DescribedRow): Promise<Outcome> {
  const { library, signal, counts, space, ports } = pass;
  const { item, said } = row;
  const before = earlier(row);
  const asked = { version: item.version, words: wordsOf(row) };
  try {
    const bytes = await library.load(item, signal);
    if (bytes === 'later') counts.left += 1;
    if (bytes === 'later') return { row, done: { ...before, version: null } };
    if (bytes === 'failed') return { row, done: { ...before, version: null, code: 'not-fetched' } };
    const origin = library.originOf(item);
    if (isSame(row, hashBytes(bytes), pass)) {
      counts.unchanged += 1;
      return { row, done: { ...before, ...asked, code: row.closed } };
    }
    const given = { bytes, space, origin, key: library.keyOf(item) };
    const { item: found } = await readItem(given, ports, signal);
    const ownReaders = found.document.readers;
    const readers = narrowReaders(ownReaders, row.readers);
    const { url } = item;
    const document = {
      ...found.document,
      ...spoken(said),
      readers,
      url: url ?? found.document.url,
    };
    const { id, contentHash } = document;
    const read = { ...asked, contentHash, document: id };
    const done = { ...before, ...read, ownReaders, readers, code: row.closed };
    return { row, done, item: { ...found, document } };
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    return { row, done: { ...before, ...asked, contentHash: null, code: fault.code } };
  }
}

/** Touched and not changed: the text that is kept is the file's. */
function isSame(row: DescribedRow, hash: string, { origins, library }: Pass): boolean {
  const { done, item } = row;
  if (done === null || done.document === null || done.contentHash !== hash) return false;
  return done.words === wordsOf(row) && origins.get(done.document) === library.originOf(item);
}

/** What stays of the last pass while a file is not read: its earlier version, if there is one. */
function earlier({ item, done, tag, said, odd, readers }: DescribedRow): DoneItem {
  const kept: DoneItem = done ?? {
    ...{
      version: null,
      words: '',
      contentHash: null,
      tag: item.tag,
      said: nothingSaid,
      document: null,
    },
    ...{ url: null, ownReaders: null, readers, code: null, odd },
  };

  return { ...kept, tag, said, url: item.url, odd };
}

/** What the columns say goes before what the file's own head says. */
function spoken(said: DescribedRow['said']): Partial<DescribedRow['said']> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

/** Outcomes in order, two at a time. */
async function sideBySide<In, Out>(
  list: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const outcomes: Out[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) {
      const one = list[at];
      if (one !== undefined) outcomes[at] = await work(one);
    }
  };
  await Promise.all(Array.from({ length: side }, run));
  return outcomes;
}
