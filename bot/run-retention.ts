import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock } from '#shared/ports.ts';
import type { Store } from './store/open-store.ts';

const day = 86_400_000;

export type Retention = { readonly stop: () => void };

type RetentionPorts = {
  readonly store: Pick<Store, 'conversations' | 'journal'>;
  readonly policy: PolicySource;
  readonly clock: Clock;
  readonly log: (line: string) => void;
};

/** What people are told of how long things are kept holds only if somebody deletes them. */
export async function expireNow({ store, policy, clock }: RetentionPorts): Promise<{
  readonly conversations: number;
  readonly journal: number;
}> {
  const { retention } = policy.current().policy;
  const now = clock.now();
  return {
    conversations: await store.conversations.expire(now - retention.conversations * day),
    journal: await store.journal.expire(now - retention.journal * day),
  };
}

/** Deletes what is past its time, at start and then every day; a failure is told and tried again the next day. */
export function startRetention(ports: RetentionPorts): Retention {
  const run = (): void => {
    expireNow(ports).then(
      ({ conversations, journal }) => {
        if (conversations + journal > 0) {
          ports.log(`retention: ${conversations} exchanges, ${journal} journal files deleted`);
        }
      },
      () => ports.log('retention failed, next try in 24 hours'),
    );
  };
  run();
  const timer = setInterval(run, day);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
