import type { MinutesRule } from '#shared/minutes/meeting-statement.ts';
import type { Person } from '#shared/policy/person.ts';
import { forgetTexts } from '#shared/remember-by-text.ts';
import type { TogetherSynthesis } from '#shared/synthesis/free/phrase-free.ts';
import { refuseRanking } from '#shared/synthesis/refuse-ranking.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { JobSummary, SynthesisRequest } from '#shared/wire/job-exchange.ts';
import { openDocumentReader } from '../documents/read-document.ts';
import { openPageReader } from '../documents/read-page.ts';
import { admitJob } from '../jobs/admit-job.ts';
import { openAskTurn } from '../jobs/ask-turn.ts';
import { type JobFiles, openJobFiles } from '../jobs/job-files.ts';
import type { JobWork } from '../jobs/job-work.ts';
import { type JobRoom, openJobs } from '../jobs/open-jobs.ts';
import { type GroupsOf, personNow } from '../jobs/person-now.ts';
import type { JobOrder, Jobs } from '../jobs/ports.ts';
import type { Work } from '../jobs/run-job.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import { once } from '../once.ts';
import { dropRefused } from './drop-refused.ts';
import { openSynthesis } from './open-synthesis.ts';
import { questionsAtOnce } from './questions-at-once.ts';
import { openRestHearers } from './rest-hearers.ts';
import { openResumedJobs } from './resumed-jobs.ts';
import { openSheetFolder, type SheetFolder } from './sheet-folder.ts';
import type { Acting, SynthesisDesk } from './synthesis-desk.ts';
import { synthesisWork } from './synthesis-work.ts';

/** The counter, with what its process does with jobs. */
export type SynthesisRoom = SynthesisDesk & {
  readonly folder: SheetFolder;
  /** Goes on with what a process that died, or was stopped, left; how many. */
  readonly resumeLeft: () => Promise<number>;
  /** Opens a synthesis with a sheet that stands in no folder. */
  readonly openWith: (
    acting: Acting,
    sheet: Sheet,
    request: SynthesisRequest,
  ) => Promise<JobSummary>;
  /** Works through all documents of a job that has come to rest again; what models answered is not asked again. */
  readonly again: (person: Person, jobId: string) => Promise<void>;
  /** Stops a job that its person may go on with. */
  readonly leave: (person: Person, jobId: string) => Promise<void>;
  /** Why it stands still, and which sheet it fills. */
  readonly own: JobRoom['own'];
  /** What the documents of a free synthesis say together; null of any other, and before they are read. */
  readonly together: (person: Person, jobId: string) => Promise<TogetherSynthesis | null>;
  readonly close: () => Promise<void>;
};

export type SynthesisRoomPorts = TurnPorts & {
  readonly jobs: Jobs;
  readonly dataFolder: string;
  /** Groups of people of Entra; null where nobody signs in. */
  readonly groupsOf: GroupsOf | null;
  /** Where browsers reach this server; null = nobody said. */
  readonly origin: string | null;
  /** A line without content. */
  readonly log: (line: string) => void;
};

export function openSynthesisRoom(ports: SynthesisRoomPorts): SynthesisRoom {
  const { policy } = ports;
  const files = openJobFiles(ports.dataFolder);
  const reader = once(() => closing(openDocumentReader({ ocr: true })));
  const pages = once(() => closing(openPageReader()));
  const opened: { readonly close: () => Promise<void> }[] = [];
  const closing = <Held extends { readonly close: () => Promise<void> }>(held: Held): Held => {
    opened.push(held);
    return held;
  };
  const rest = openRestHearers();
  const resumed = openResumedJobs();
  const folder = openSheetFolder(ports.dataFolder);
  const personOf = ({ launcher }: JobOrder): Promise<Person | null> =>
    personNow(launcher, policy.current().policy, ports.groupsOf);
  const room = openJobs({
    ...ports,
    files,
    put: openAskTurn(ports),
    admit: async (order) => admitJob(order, await personOf(order), ports),
    workOf: (order) => workOf(order, { ...ports, reader, files }),
    personNow: personOf,
    parallel: (order) => questionsAtOnce(order, ports),
    note: (order, outcome) => note(order, outcome, ports),
    rested: (order) => {
      // What the person's documents say is held by no reading of their words once the job rests.
      forgetTexts();
      return rest.tell(order, room);
    },
    limits: () => {
      const { retention, minutes, synthesis } = policy.current().policy;
      const kept = { synthesis: retention.jobs, minutes: minutes.keepDays };
      return { kept, documents: synthesis.maxDocuments };
    },
  });
  return {
    ...openSynthesis({ ...ports, room, files, folder, reader, pages, rest, resumed }),
    folder,
    openWith: async ({ person, channel, language }, sheet, request) => {
      refuseRanking(sheet, request.question);
      const title = request.question ?? sheet.title;
      const order = { jobId: request.jobId, launcher: person, channel, language, title };
      return room.open({ ...order, work: 'synthesis', request, sheet });
    },
    again: room.again,
    own: room.own,
    together: async (person, jobId) => {
      await room.own(person, jobId);
      // Written by the work of this very job.
      return (await ports.jobs.together(jobId)) as TogetherSynthesis | null;
    },
    resumeLeft: async () => {
      const left = await room.resumeLeft();
      for (const order of left) await resumed.tell(order, room);
      return left.length;
    },
    leave: (person, jobId) => room.leave(person, jobId, { kind: 'stopped' }),
    close: async () => {
      await room.close();
      await Promise.all(opened.map((one) => one.close()));
    },
  };
}

async function workOf(
  order: JobOrder,
  ports: Parameters<typeof synthesisWork>[1] &
    Pick<TurnPorts, 'policy' | 'clock'> & { readonly files: Pick<JobFiles, 'remove'> },
): Promise<Work> {
  if (order.work === 'synthesis') return plain(synthesisWork(order, ports));
  const { request } = order;
  const { minutesWork } = await import('./minutes-work.ts');
  const { organisation } = ports.policy.current().policy;
  const today = dayIn(ports.clock.now(), organisation.timeZone);
  const rule = (): MinutesRule => ports.policy.current().policy.minutes;
  const work = minutesWork({ request, rule, reader: ports.reader(), today });
  return plain(dropRefused(work, () => ports.files.remove(order.jobId)));
}

/** A job keeps what its work gives without knowing what it is: only the same work takes it again. */
function plain<Read, Result>(work: JobWork<Read, Result>): Work {
  return work as unknown as Work;
}

async function note(order: JobOrder, outcome: string, ports: TurnPorts): Promise<void> {
  const blank = blankEntry(ports, order.launcher.id, ports.policy.current().hash);
  const { channel, work: use, jobId: reason } = order;
  await ports.journal.append({ ...blank, kind: 'job', channel, use, outcome, reason });
}
