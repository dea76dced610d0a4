import { systemPerson } from '#shared/policy/system-person.ts';
import type { SourcePass } from '#shared/quality/source-pass.ts';
import type { Desk } from '../desk.ts';

/** The journal's line of a pass that changed something or failed: how many documents, no name of a file. */
export async function notePass(
  desk: Pick<Desk, 'note'>,
  channel: 'cli' | 'system',
  space: string,
  pass: SourcePass,
): Promise<void> {
  const { added, updated, removed, restamped, failed, fault } = pass;
  if (fault === null && added + updated + removed + restamped === 0) return;
  await desk.note({
    kind: 'index',
    channel,
    person: systemPerson,
    outcome: fault === null && failed.length === 0 ? 'done' : 'partial',
    reason: `space=${space} ${countsOf(pass)}`,
  });
}

/** Counts alone: names of files may be those of people, and the log is read by more than those who keep the space. */
export function countsOf(pass: SourcePass): string {
  const { added, updated, unchanged, removed, restamped, held, left, failed, fault } = pass;
  const counts = { added, updated, unchanged, removed, restamped, held, left };
  return [
    ...Object.entries({ ...counts, failed: failed.length }).map(([name, n]) => `${name}=${n}`),
    ...(fault === null ? [] : [`fault=${fault}`]),
  ].join(' ');
}
