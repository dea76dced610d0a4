import type { Conversations } from '#shared/conversation/ports.ts';
import { Fault } from '#shared/fault.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Timers } from '#shared/ports.ts';
import type { JournalRetention } from '#shared/registers/ports.ts';

import type { TeamsMemory } from './teams/ports.ts';

const day = 86_400_000;

export type Retention = {
  /** Resolves once nothing is being deleted. */
  readonly stop: () => Promise<void>;
};

type RetentionPorts = {
  readonly store: {
    readonly conversations: Pick<Conversations, 'expire'>;
    readonly journal: JournalRetention;
    readonly teams: Pick<TeamsMemory, 'expireOpinions'>;
  };
  readonly policy: PolicySource;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** What people are told of how long things are kept holds only if somebody deletes them. */
async function expireNow({ store, policy, clock }: RetentionPorts): Promise<{
  readonly conversations: number;
  readonly opinions: number;
  readonly journal: number;
}> {
  const { retention } = policy.current().policy;
  const now = clock.now();
  const lastKept = now - retention.conversations * day;
  return {
    conversations: await store.conversations.expire(lastKept),
    opinions: await store.teams.expireOpinions(lastKept),
    journal: await store.journal.expire(now - retention.journal * day),
  };
}

/** Deletes what is past its time, at start and then every day; a failure is told and tried again the next day. */
export function startRetention(ports: RetentionPorts): Retention {
  const stopping = new AbortController();
  const { signal } = stopping;
  const keepOn = async (): Promise<void> => {
    while (!signal.aborted) {
      await expireAndTell(ports);
      await ports.timers.sleep(day, signal).catch(() => undefined);
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

async function expireAndTell(ports: RetentionPorts): Promise<void> {
  try {
    const { conversations, opinions, journal } = await expireNow(ports);
    if (conversations + opinions + journal === 0) return;
    ports.log(
      `retention: ${conversations} exchanges, ${opinions} opinions, ${journal} journal files deleted`,
    );
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'internal';
    ports.log(`retention failed (${code}), next try in 24 hours`);
  }
}
