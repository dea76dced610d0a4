import type { Timers } from '#shared/ports.ts';
import { SourceFault } from '../sources/ports.ts';
import type { GraphClient } from './graph-client.ts';
import { type BatchReply, batchSchema } from './graph-schema.ts';

/** Requests of one batch (learn.microsoft.com, "JSON batching"). */
const most = 20;
const tries = 4;
/** A longer wait than this is left to the next pass, in seconds. */
const longestWait = 30;

/**
 * The replies to many readings, in order. Those that are refused for now are asked again after the wait that Graph
 * tells; `SourceFault('throttled')` when they still are.
 */
export async function sendBatch(
  graph: Pick<GraphClient, 'post'>,
  timers: Pick<Timers, 'sleep'>,
  urls: readonly string[],
  signal: AbortSignal,
): Promise<readonly BatchReply[]> {
  const replies = new Map<number, BatchReply>();
  for (let at = 0; at < urls.length; at += most) {
    let open = urls.slice(at, at + most).map((url, place) => ({ url, place: at + place }));
    for (let tried = 1; open.length > 0; tried += 1) {
      const answered = await sendOnce(graph, open, signal);
      for (const [place, reply] of answered) if (!isBusy(reply)) replies.set(place, reply);
      open = open.filter(({ place }) => !replies.has(place));
      if (open.length > 0) await waitOut([...answered.values()], tried, timers, signal);
    }
  }
  return urls.map((_, place) => {
    const reply = replies.get(place);
    if (reply === undefined) throw new SourceFault('garbage');
    return reply;
  });
}

async function sendOnce(
  graph: Pick<GraphClient, 'post'>,
  open: readonly { readonly url: string; readonly place: number }[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, BatchReply>> {
  const requests = open.map(({ url, place }) => ({ id: String(place), method: 'GET', url }));
  const found = batchSchema.safeParse(await graph.post('/$batch', { requests }, signal));
  if (!found.success) throw new SourceFault('garbage');
  const asked = new Set(open.map(({ place }) => place));
  const answered = new Map(
    found.data.responses
      .map((reply) => [Number(reply.id), reply] as const)
      .filter(([place]) => asked.has(place)),
  );
  // Each has its reply, or which one is meant is anybody's guess.
  if (answered.size !== asked.size) throw new SourceFault('garbage');
  return answered;
}

async function waitOut(
  answered: readonly BatchReply[],
  tried: number,
  timers: Pick<Timers, 'sleep'>,
  signal: AbortSignal,
): Promise<void> {
  const told = answered.filter(isBusy).map(({ headers }) => secondsIn(headers));
  const wait = Math.max(1, ...told);
  if (tried === tries || wait > longestWait) throw new SourceFault('throttled', wait * 1_000);
  await timers.sleep(wait * 1_000, signal);
}

function isBusy({ status }: BatchReply): boolean {
  return status === 429 || status >= 500;
}

function secondsIn(headers: Readonly<Record<string, string>>): number {
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const seconds = Number(named?.[1] ?? 0);
  return Number.isFinite(seconds) ? seconds : 0;
}
