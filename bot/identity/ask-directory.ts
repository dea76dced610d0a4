import type { Clock } from '#shared/ports.ts';
import { GroupsFault } from './read-groups.ts';

/** Who is asked about; `token` is the person's own, null when only Teams says who it is. */
export type Member = {
  readonly tenant: string;
  readonly objectId: string;
  readonly token: string | null;
};

/** Reads from the directory which of `groups` the person is in. Rejects with `GroupsFault`. */
export type Directory = (
  member: Member,
  groups: readonly string[],
  signal: AbortSignal,
) => Promise<readonly string[]>;

/** The same by the person's pseudonym, null when the directory does not say now. */
export type AskDirectory = (
  member: Member,
  person: string,
  groups: readonly string[],
) => Promise<readonly string[] | null>;

/** Longest wait for the directory, in milliseconds: Teams sends again what waits. */
const patience = { bearer: 8_000, member: 3_000 } as const;
/** Pause after a reading that failed, in milliseconds, so that each request does not ask again. */
const afterFailure = 30_000;
/** What Graph asks to wait is believed up to here. */
const longestPause = 600_000;
/** People whose last reading failed, remembered at once. */
const mostPauses = 10_000;

/** One reading of a person at a time, and none in the pause that follows a failure. */
export function askDirectory(
  directory: Directory,
  { now }: Pick<Clock, 'now'>,
  log: (line: string) => void,
): AskDirectory {
  const pauses = new Map<string, number>();
  const told = new Set<GroupsFault['kind']>();
  const underWay = new Map<string, Promise<readonly string[] | null>>();
  const read = async (
    key: string,
    member: Member,
    groups: readonly string[],
  ): Promise<readonly string[] | null> => {
    const wait = member.token === null ? patience.member : patience.bearer;
    try {
      return await directory(member, groups, AbortSignal.timeout(wait));
    } catch (error) {
      const fault = error instanceof GroupsFault ? error : new GroupsFault('unreachable');
      const pause = Math.min(Math.max(fault.retryAfter ?? 0, afterFailure), longestPause);
      if (pauses.size >= mostPauses) pauses.clear();
      pauses.set(key, now() + pause);
      // What is not configured is said once, and by the doctor.
      if (fault.kind !== 'not-configured' || !told.has(fault.kind)) {
        log(`identity: groups not read (${fault.message})`);
      }
      told.add(fault.kind);
      return null;
    }
  };
  return (member, person, groups) => {
    // A failure on the person's behalf says nothing of the application's own reading.
    const key = `${member.token === null ? 'as application' : 'on behalf'} ${person}`;
    const running = underWay.get(key);
    if (running !== undefined) return running;
    if (now() < (pauses.get(key) ?? Number.NEGATIVE_INFINITY)) return Promise.resolve(null);
    const reading = read(key, member, groups).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };
}
