import { systemPerson } from '#shared/policy/system-person.ts';
import type { Desk } from '../desk.ts';
import type { ToldReport } from './tell-report.ts';

/** The journal's line of one indexing: how many documents changed, by whom it was asked, no name of a file. */
export async function noteIndexing(
  desk: Pick<Desk, 'note'>,
  channel: 'cli' | 'system',
  report: ToldReport,
): Promise<void> {
  const { added, updated, unchanged, removed, failed } = report;
  const counts = { added, updated, unchanged, removed, failed: failed.length };
  await desk.note({
    kind: 'index',
    channel,
    person: systemPerson,
    outcome: failed.length === 0 ? 'done' : 'partial',
    reason: Object.entries(counts)
      .map(([name, count]) => `${name}=${count}`)
      .join(' '),
  });
}
