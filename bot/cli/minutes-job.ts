import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { Person } from '#shared/policy/person.ts';
import type { JobSummary, MinutesRequest } from '#shared/wire/job-exchange.ts';
import type { WorkDocument } from '../jobs/job-work.ts';
import type { SynthesisRoom } from '../synthesis/open-synthesis-room.ts';
import type { Cli } from './cli.ts';

/** What a transcript and the files beside it are asked for, and by whom. */
export type MinutesOrder = {
  readonly person: Person;
  readonly request: Omit<MinutesRequest, 'jobId'>;
  readonly document: WorkDocument;
  readonly beside: readonly WorkDocument[];
};

/** `made` is null where the job came to rest before it read the transcript. */
export type MinutesOfJob = {
  readonly made: Minutes | null;
  readonly unanswered: number;
};

/**
 * Minutes as a job that the same command goes on with where it was stopped: what a model answered is not asked again.
 * Null = interrupted; the job is left for the next time.
 */
export async function minutesByJob(
  cli: Cli,
  order: MinutesOrder,
  told: (asked: number, toAsk: number) => void,
): Promise<MinutesOfJob | null> {
  const room = await cli.house.synthesis();
  const jobId = await launch(cli, room, order);
  const { person } = order;
  const acting = { person, channel: 'cli', language: cli.language } as const;
  let last: JobSummary | null = null;
  for await (const job of room.follow(acting, jobId, cli.signal)) {
    last = job;
    const [main] = job.documents.filter(({ beside }) => beside !== true);
    told(main?.asked ?? 0, main?.toAsk ?? 0);
  }
  if (cli.signal.aborted || last === null) {
    await room.leave(person, jobId);
    return null;
  }
  const [main] = last.documents.filter(({ beside }) => beside !== true);
  const hasRead = main !== undefined && main.state !== 'failed' && main.state !== 'waiting';
  const made = hasRead ? (await room.minutes(person, jobId)).minutes : null;
  return { made, unanswered: (main?.toAsk ?? 0) - (main?.asked ?? 0) };
}

/** The same transcript, files and kind of the same person are one job: a new one, or the one that was left. */
async function launch(
  cli: Cli,
  room: SynthesisRoom,
  { person, request, document, beside }: MinutesOrder,
): Promise<string> {
  const acting = { person, channel: 'cli', language: cli.language } as const;
  const files = [document, ...beside.map(asBeside)];
  const jobId = nameMinutes(person, request, files);
  let { state } = await room.openMinutes(acting, { ...request, jobId });
  if (state === 'cancelled') {
    await room.discard(acting, jobId);
    ({ state } = await room.openMinutes(acting, { ...request, jobId }));
  }
  if (state === 'gathering') {
    for (const { file, bytes } of files) await room.bring(acting, jobId, { name: file, bytes });
    await room.act(acting, jobId, 'start');
  } else if (state === 'done' || state === 'failed') await room.again(person, jobId);
  else await room.act(acting, jobId, 'resume');
  return jobId;
}

const texts: ReadonlySet<string> = new Set(['.txt', '.md', '.csv', '.json', '.yml', '.yaml']);

/** Brought as what tells of the meeting, it is read so whatever its name: a text of any kind is read as YAML or lines. */
function asBeside(document: WorkDocument): WorkDocument {
  const isText = texts.has(extname(document.file).toLowerCase());
  return isText ? { ...document, file: `${document.file}.yaml` } : document;
}

/** Whether a job takes these files for what they were brought as: a list kept in Word beside a transcript as text is not. */
export const fitsJob = (
  document: WorkDocument,
  beside: readonly WorkDocument[],
  besideOf: ((files: readonly string[]) => readonly string[]) | undefined,
): boolean => {
  const files = beside.map((one) => asBeside(one).file);
  const taken = besideOf?.([document.file, ...files]) ?? [];
  return taken.length === files.length && !taken.includes(document.file);
};

function nameMinutes(
  person: Person,
  request: MinutesOrder['request'],
  files: readonly WorkDocument[],
): string {
  const named = [person.id, request, files.map(({ file, documentId }) => [file, documentId])];
  return `cli-${createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 40)}`;
}
