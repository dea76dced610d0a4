import { Fault } from '#shared/fault.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import { sourceOf } from '#shared/policy/space-source.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import type { Clock, Timers } from '#shared/ports.ts';
import type { SourceStatus } from '#shared/quality/source-pass.ts';
import type { Desk } from '../desk.ts';
import { countsOf, notePass } from './note-pass.ts';
import type { SourceRoom } from './open-sources.ts';
import type { SourceStates } from './ports.ts';

/** Longest time before the sources are looked at again, in milliseconds: the policy may name others. */
const look = 60_000;
const shortest = 1_000;

export type SourceWatch = {
  /** Resolves once no pass is under way; one that was is taken up at the next start. */
  readonly stop: () => Promise<void>;
};

/** The rooms of the house that a watch goes through, each opened at its first use. */
export type WatchedHouse = {
  readonly policy: () => Promise<Pick<PolicySource, 'current'>>;
  readonly store: () => Promise<{ readonly sources: Pick<SourceStates, 'spaces'> }>;
  readonly desk: () => Promise<Pick<Desk, 'note'>>;
  readonly sources: () => Promise<SourceRoom>;
};

type Watching = {
  readonly house: WatchedHouse;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** Goes through each source at its interval, one at a time. */
export function watchSources(watching: Watching): SourceWatch {
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepOn = async (): Promise<void> => {
    while (!signal.aborted) {
      const wait = await goRound(watching, signal).catch((error: unknown) => {
        if (!signal.aborted)
          watching.log(`sources: failed (${codeOf(error)}), next try in 1 minute`);
        return look;
      });
      await watching.timers.sleep(wait, signal).catch(() => undefined);
    }
  };
  const running = keepOn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Fault ? error.code : 'internal';
}

/** One pass over each source that is due; gives the milliseconds until the next is. */
async function goRound(watching: Watching, signal: AbortSignal): Promise<number> {
  const { house, clock } = watching;
  const [policy, store] = await Promise.all([house.policy(), house.store()]);
  const named = policy.current().policy.knowledge.spaces.some((one) => sourceOf(one) !== null);
  // Where no space has a source, nothing of it is loaded.
  if (!named && (await store.sources.spaces()).length === 0) return look;
  const room = await house.sources();
  await tidyUp(watching, room);
  let busy = false;
  for (const { space } of (await room.status()).filter((status) => isDue(status, clock.now()))) {
    if (!(await syncOne(watching, room, space, signal))) busy = true;
  }
  if (busy) return look;
  const next = (await room.status()).map(({ nextAt }) => (nextAt ?? 0) - clock.now());
  return Math.max(shortest, Math.min(look, ...next));
}

function isDue({ nextAt }: SourceStatus, now: number): boolean {
  return nextAt === null || nextAt <= now;
}

async function syncOne(
  { house, log }: Watching,
  room: SourceRoom,
  space: string,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted();
  const pass = await room.sync(space, { confirmed: false, signal });
  if (pass === null) return false;
  await notePass(await house.desk(), 'system', space, pass);
  const { fault, failed, added, updated, removed, restamped, held } = pass;
  const quiet = fault === null && added + updated + removed + restamped + held === 0;
  if (!quiet || failed.length > 0) log(`sources: ${space}: ${countsOf(pass)}`);
  return true;
}

async function tidyUp({ house, log }: Watching, room: SourceRoom): Promise<void> {
  for (const { space, removed } of await room.tidy()) {
    log(`sources: ${space}: no longer in the policy, removed=${removed}`);
    const reason = `space=${space} removed=${removed}`;
    const line = { kind: 'index', channel: 'system', outcome: 'done' } as const;
    await (await house.desk()).note({ ...line, reason, person: systemPerson });
  }
}
