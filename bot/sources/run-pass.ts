import type { SourceFailure, SourcePass } from '#shared/quality/source-pass.ts';
import { describeFiles, restampFiles } from './describe-files.ts';
import { dropVanished } from './drop-vanished.ts';
import { listChanges, newState } from './list-changes.ts';
import type { Counts, DescribedRow, Pass, PassPorts } from './pass-ports.ts';
import { planPass } from './plan-pass.ts';
import { type DoneItem, type Library, SourceFault } from './ports.ts';
import { readFiles } from './read-files.ts';

/** How long a turn is kept without a sign of life, in milliseconds. */
const turn = 900_000;
/** Longest wait after failures, in milliseconds, unless the source is gone through more seldom anyway. */
const longestWait = 3_600_000;
/** Files told of one pass. */
const mostTold = 500;

export type PassRequest = {
  readonly space: string;
  /** Opened within the pass: a library that does not open is a pass that failed. */
  readonly open: (signal: AbortSignal) => Promise<Library>;
  /** Milliseconds to the next pass. */
  readonly every: number;
  /** Whether what vanished all at once is really gone. */
  readonly confirmed: boolean;
  readonly signal: AbortSignal;
};

/** A pass that was run, or null when another process is at it. */
export async function runPass(ports: PassPorts, request: PassRequest): Promise<SourcePass | null> {
  const { sources, clock, ids } = ports;
  const { space } = request;
  const holder = ids.next('pass');
  const beat = async (): Promise<void> => {
    request.signal.throwIfAborted();
    const now = clock.now();
    // Another process took the turn while this one slept: two at once would undo each other.
    if (!(await sources.claim(space, holder, now, now + turn))) throw new TurnLost();
  };
  const now = clock.now();
  if (!(await sources.claim(space, holder, now, now + turn))) return null;
  try {
    return await passAndKeep(ports, request, beat);
  } catch (error) {
    if (error instanceof TurnLost) return null;
    throw error;
  } finally {
    await sources.release(space, holder);
  }
}

class TurnLost extends Error {}

async function passAndKeep(
  ports: PassPorts,
  request: PassRequest,
  beat: () => Promise<void>,
): Promise<SourcePass> {
  const { space, signal } = request;
  const started = ports.clock.now();
  const counts = emptyCounts();
  // A pass that does not reach its end says nothing new of the files.
  const before = (await ports.sources.state(space))?.last ?? null;
  let told: Told = { failed: before?.failed ?? [], odd: before?.odd ?? [], skipped: 0 };
  let fault: SourceFault | null = null;
  let library: Library | null = null;
  try {
    library = await request.open(signal);
    const known = await ports.knowledge.origins(space);
    const origins = new Map(known.map(({ id, origin }) => [id, origin]));
    const pass: Pass = { ports, space, library, signal, beat, origins, counts };
    told = await goThrough(pass, request.confirmed);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SourceFault)) throw error;
    fault = error;
  } finally {
    await library?.close();
  }
  if (counts.added + counts.updated + counts.removed + counts.restamped > 0) {
    await ports.knowledge.settle();
  }
  const ended = ports.clock.now();
  const pass = { at: ended, seconds: (ended - started) / 1000, fault: fault?.kind ?? null };
  const last: SourcePass = { ...pass, ...counts, ...told };
  await keepPass(ports, request, last, fault);
  return last;
}

async function goThrough(pass: Pass, confirmed: boolean): Promise<Told> {
  const { space, library, signal, ports, beat } = pass;
  const { sources } = ports;
  await listChanges({ space, library, sources, beat, signal });
  const before = await sources.state(space);
  const plan = planPass(await sources.rows(space), library.within);
  const described = await restampFiles(pass, await describeFiles(pass, plan.files));
  const read = await readFiles(pass, described);
  const live = read.map(({ done }) => done);
  // Another place was named: what lay in the former one is meant to go.
  await dropVanished(pass, plan.out, live, confirmed || before?.isMoved === true);
  const told = tellFiles(read, plan.skipped);
  await noteUnread(pass, read);
  return told;
}

type Told = Pick<SourcePass, 'failed' | 'odd' | 'skipped'>;

function tellFiles(
  read: readonly { readonly row: DescribedRow; readonly done: DoneItem | null }[],
  skipped: number,
): Told {
  const failed = read.flatMap(({ row, done }): readonly SourceFailure[] => {
    const code = row.closed ?? done?.code ?? null;
    if (code === null) return [];
    return [{ file: row.item.name, code, keptEarlier: (done?.document ?? null) !== null }];
  });
  const odd = read.flatMap(({ row: { item, odd: columns } }) =>
    columns.map((column) => ({ file: item.name, column })),
  );
  return { failed: failed.slice(0, mostTold), odd: odd.slice(0, mostTold), skipped };
}

/** For the health of the documents; who may open a file is told with the source itself. */
async function noteUnread(
  { ports: { unreadFiles, clock }, space, library }: Pass,
  read: readonly { readonly row: DescribedRow; readonly done: DoneItem | null }[],
): Promise<void> {
  const unread = read.flatMap(({ row, done }) => {
    const code = done?.code ?? null;
    if (code === null || code === row.closed) return [];
    return [{ origin: library.originOf(row.item), code }];
  });
  await unreadFiles.note(space, [library.root], unread, clock.now());
}

async function keepPass(
  { sources }: PassPorts,
  { space, every }: PassRequest,
  last: SourcePass,
  fault: SourceFault | null,
): Promise<void> {
  const kept = await sources.state(space);
  const state = kept ?? newState('');
  const failures = fault === null ? 0 : state.failures + 1;
  const backOff = Math.min(every * 2 ** Math.min(failures, 10), Math.max(every, longestWait));
  const wait = fault === null ? every : Math.max(backOff, fault.retryAfter ?? 0);
  const isMoved = fault !== null && state.isMoved;
  await sources.keep(space, { ...state, isMoved, last, failures, nextAt: last.at + wait });
}

function emptyCounts(): Counts {
  return { added: 0, updated: 0, unchanged: 0, removed: 0, restamped: 0, left: 0, held: 0 };
}
