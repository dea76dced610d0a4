import { resolve } from 'node:path';
import { type FoundFile, planIndexing } from '#shared/knowledge/index-plan.ts';
import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { StoredOrigin } from '#shared/knowledge/ports.ts';
import { embedBatch } from './embed-batch.ts';
import { embedKept } from './embed-kept.ts';
import { fingerprintFiles } from './fingerprint-files.ts';
import type { Failure, IndexReport } from './index-report.ts';
import type { IndexPorts, IndexRequest } from './index-request.ts';
import { listFiles } from './list-files.ts';
import { openTaken, type Taken } from './open-taken.ts';
import { partIntoGroups } from './part-into-groups.ts';
import { type ReadFile, type ReadOutcome, readBatch } from './read-batch.ts';

type Counting = { -readonly [Member in keyof IndexReport]: IndexReport[Member] } & {
  skipped: { file: string; kind: string }[];
  failed: Failure[];
  warnings: IndexReport['warnings'][number][];
};

/**
 * Brings a space up to date with the files under paths: new ones added, changed ones replaced, those gone removed,
 * unchanged ones not even read: those without vectors of the model that serves get them from the texts kept. Each file has its outcome; one that cannot be read leaves its earlier version in place.
 */
export async function indexPaths(request: IndexRequest, ports: IndexPorts): Promise<IndexReport> {
  const started = ports.clock.now();
  const report = emptyReport();
  const { files, skipped, closed } = await listFiles(request.paths);
  for (const file of skipped) report.skipped.push({ file, kind: kindNamed(file) });
  for (const file of closed) {
    report.failed.push({ file, code: 'folder-closed', details: {}, keptEarlier: true });
  }
  const stored = await ports.store.origins(request.space);
  const { found, failed } = await fingerprintFiles(files, stored, request.signal);
  report.failed.push(...failed);
  const roots = request.paths.map((path) => resolve(path));
  const plan = planIndexing(stored, found, roots, ports.embedder?.model ?? null);
  const gone = plan.remove.filter(({ origin }) => !isUnknown(origin, report.failed));
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    report.removed = await ports.store.remove(request.space, ids);
  }
  report.unchanged = plan.unchanged.length;
  const goneIds = new Set(gone.map(({ id }) => id));
  const left = stored.filter(({ id }) => !goneIds.has(id));
  await indexFound([...plan.add, ...plan.update], left, request, ports, report);
  if (!gaveWay(report)) {
    const { embedded, embeddings } = await embedKept(plan.embed, request, ports);
    report.embedded = embedded;
    if (embeddings !== 'none') report.embeddings = embeddings;
  }
  const { added, updated, removed, embedded } = report;
  if (added + updated + removed + embedded > 0) await ports.store.settle();
  report.seconds = (ports.clock.now() - started) / 1000;
  return report;
}

function emptyReport(): Counting {
  return {
    added: 0,
    updated: 0,
    unchanged: 0,
    embedded: 0,
    removed: 0,
    skipped: [],
    failed: [],
    warnings: [],
    passages: 0,
    embeddings: 'none',
    seconds: 0,
  };
}

/** Whether no more vectors are to be asked for in this indexing. */
function gaveWay({ embeddings }: Pick<Counting, 'embeddings'>): boolean {
  return embeddings === 'failed' || embeddings === 'over-quota';
}

function kindNamed(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** Whether nothing is known of an origin because its file or a folder above it could not be opened. */
function isUnknown(origin: string, failed: readonly Failure[]): boolean {
  return failed.some(({ file }) => liesUnder(origin, file));
}

async function indexFound(
  found: readonly FoundFile[],
  stored: readonly StoredOrigin[],
  request: IndexRequest,
  ports: IndexPorts,
  report: Counting,
): Promise<void> {
  const taken = openTaken(stored, request.mayReplace ?? null);
  const known = new Map(stored.map((origin) => [origin.origin, origin.id]));
  let pending = found.length;
  await request.onProgress?.(pending, found.length);
  for (const files of partIntoGroups(found)) {
    request.signal?.throwIfAborted();
    const outcomes = await readBatch(files, request, ports);
    const read = await sortOut(outcomes, known, taken, report);
    await putGroup(read, known, request, ports, report);
    pending -= files.length;
    await request.onProgress?.(pending, found.length);
  }
}

/** Notes what was not read, and gives back what can be put. */
async function sortOut(
  outcomes: readonly ReadOutcome[],
  known: ReadonlyMap<string, string>,
  taken: Taken,
  report: Counting,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const outcome of outcomes) {
    const { file } = outcome;
    const keptEarlier = known.has(file);
    if (outcome.kind === 'unsupported') report.skipped.push({ file, kind: outcome.named });
    else if (outcome.kind === 'failed') {
      report.failed.push({ file, code: outcome.code, details: outcome.details, keptEarlier });
    } else {
      const { id } = outcome.item.document;
      const other = await taken.claim(id, file);
      if (other === null) read.push(outcome);
      else report.failed.push({ file, code: 'duplicate-id', details: { id, other }, keptEarlier });
    }
  }
  return read;
}

async function putGroup(
  group: readonly ReadFile[],
  known: ReadonlyMap<string, string>,
  { space, signal }: IndexRequest,
  { store, embedder }: IndexPorts,
  report: Counting,
): Promise<void> {
  if (group.length === 0) return;
  const items = group.map(({ item }) => item);
  const embedding = gaveWay(report) ? undefined : embedder;
  const { batch, embeddings } = await embedBatch(items, embedding, signal);
  if (!gaveWay(report)) report.embeddings = embeddings;
  // A file whose head now gives another id: its earlier document would stay beside it. First, so that a kill
  // between the two leaves a file to add and not a document too many.
  const renamed = group.flatMap(({ file, item }) => {
    const before = known.get(file);
    return before === undefined || before === item.document.id ? [] : [before];
  });
  if (renamed.length > 0) await store.remove(space, renamed);
  await store.put(batch);
  for (const { file, item, warnings } of group) {
    if (known.has(file)) report.updated += 1;
    else report.added += 1;
    report.passages += item.passages.length;
    for (const warning of warnings) report.warnings.push({ file, warning });
  }
}
