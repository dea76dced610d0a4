import { retentionTexts } from '#shared/language/retention-texts.ts';
import type { JournalLine } from '#shared/registers/journal-line.ts';
import { expireNow } from '../run-retention.ts';
import { systemClock } from '../system-ports.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { requireSubject } from './require-options.ts';

/** `retention run`: deletes now what the server deletes every day, and tells the oldest of what stays. */
export async function retention(cli: Cli): Promise<ExitStatus> {
  requireSubject(cli, 'retention', { run: 0 });
  const [store, policy] = await Promise.all([cli.house.store(), cli.house.policy()]);
  const deleted = await expireNow({ store, policy, clock: systemClock });
  const left = { ...(await store.oldest()), journal: await firstAt(store.journal.lines()) };
  const names = Object.keys(deleted) as (keyof typeof deleted)[];
  const stores = names.map((name) => ({ name, deleted: deleted[name], oldest: left[name] }));
  if (cli.json) cli.printJson({ stores });
  else {
    const texts = retentionTexts[cli.language];
    for (const { name, deleted: count, oldest } of stores) {
      const day = oldest === null ? null : new Date(oldest).toISOString().slice(0, 10);
      cli.print(texts.line(texts.names[name], count, day));
    }
  }
  return exitStatus.done;
}

async function firstAt(lines: AsyncIterable<JournalLine>): Promise<number | null> {
  for await (const { entry } of lines) if (entry !== null) return entry.at;
  return null;
}
