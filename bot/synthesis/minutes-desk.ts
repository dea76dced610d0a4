import { Fault } from '#shared/fault.ts';
import { judgeStatement } from '#shared/minutes/meeting-statement.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { refusedFault } from '#shared/minutes/refused-fault.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { JobRoom } from '../jobs/open-jobs.ts';
import type { Jobs } from '../jobs/ports.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import type { SynthesisDesk } from './synthesis-desk.ts';

export type MinutesDeskPorts = Pick<
  TurnPorts,
  'policy' | 'clock' | 'ids' | 'hasher' | 'journal'
> & {
  readonly room: JobRoom;
  readonly jobs: Pick<Jobs, 'documents' | 'result'>;
};

/** Minutes as jobs: nothing is taken before what must be stated of the meeting is, and allows it. */
export function openMinutesDesk(
  ports: MinutesDeskPorts,
): Pick<SynthesisDesk, 'openMinutes' | 'minutes'> {
  const { policy, room, jobs, journal } = ports;
  return {
    openMinutes: async ({ person, channel, language }, request) => {
      const current = policy.current();
      const refusal = judgeStatement(request.statement, current.policy.minutes);
      if (refusal !== null) throw refusedFault(refusal);
      const { jobId, title, kind, statement } = request;
      const order = { jobId, launcher: person, channel, language, title };
      const opened = await room.open({ ...order, work: 'minutes', request });
      const reason = statement.reserved ?? kind;
      const blank = blankEntry(ports, person.id, current.hash);
      await journal.append({ ...blank, kind: 'transcript', channel, outcome: 'stated', reason });
      return opened;
    },
    minutes: async (person, jobId) => {
      const { order } = await room.own(person, jobId);
      if (order.work !== 'minutes') throw new Fault('job-unknown');
      return { minutes: await minutesOf(jobId, jobs) };
    },
  };
}

/** Of the first transcript that gave something. Throws `job-unknown` before there is any. */
export async function minutesOf(
  jobId: string,
  { documents, result }: Pick<Jobs, 'documents' | 'result'>,
): Promise<Minutes> {
  for (const { documentId, beside } of await documents(jobId)) {
    const found = beside ? null : await result(jobId, documentId);
    // Written by the work of this very job.
    if (found !== null) return found as Minutes;
  }
  throw new Fault('job-unknown');
}
