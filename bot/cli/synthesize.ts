import { writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import { synthesizeTexts } from '#shared/language/synthesize-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { isFree } from '#shared/synthesis/free/free-sheet.ts';
import { type SheetOutput, sheetOutputs } from '#shared/synthesis/sheet.ts';
import { type JobFileFormat, type JobSummary, jobFileFormats } from '#shared/wire/job-exchange.ts';
import { readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { requireOffered } from '../synthesis/make-file.ts';
import type { SynthesisRoom } from '../synthesis/open-synthesis-room.ts';
import { acceptAsOperator } from './accept-as-operator.ts';
import { chooseSheet } from './choose-sheet.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { type BroughtFile, nameJob } from './name-job.ts';
import { tellSheets } from './tell-sheets.ts';

type Wanted = {
  readonly out: string | null;
  readonly format: JobFileFormat | null;
  readonly output: SheetOutput;
};

/**
 * `synthesize FILES… --sheet SHEET [--contract F] [--question "…"] [--out X.docx] [--output DOCUMENT] [--as P]`: a job
 * that the same command goes on with where it was stopped.
 */
export async function synthesize(cli: Cli): Promise<ExitStatus> {
  const texts = synthesizeTexts[cli.language];
  const startedAt = performance.now();
  if (cli.words.length === 0) throw new Fault('usage', { message: texts.filesMissing });
  const wanted = readWanted(cli);
  const files = await readFiles(cli);
  if (files === null) return exitStatus.wrongUse;
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  if (name === null) await acceptAsOperator(cli, await cli.house.desk(), person);
  const room = await cli.house.synthesis();
  const jobId = await launch(cli, room, { person, files, output: wanted.output });
  const job = await follow(cli, room, person, jobId);
  if (job === null) {
    await room.leave(person, jobId);
    cli.remark(texts.stopped);
    return exitStatus.interrupted;
  }
  const out = await writeOut(room, person, job, wanted);
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  await tellSheets(cli, room, person, job, { seconds, out });
  const together = await room.together(person, jobId);
  if (together?.free.kind === 'refused') return exitStatus.refused;
  return statusOf(job, await whyOf(room, person, jobId));
}

function readWanted({ options, language }: Cli): Wanted {
  const texts = synthesizeTexts[language];
  const out = optionText(options, 'out');
  const format = jobFileFormats.find((one) => `.${one}` === extname(out ?? '').toLowerCase());
  if (out !== null && format === undefined) {
    const known = jobFileFormats.map((one) => `.${one}`).join(', ');
    throw new Fault('usage', { message: texts.formats(known) });
  }
  const named = optionText(options, 'output') ?? 'fiche';
  const output = sheetOutputs.find((one) => one === named);
  if (output === undefined)
    throw new Fault('usage', { message: texts.outputs(sheetOutputs.join(', ')) });
  return { out, format: format ?? null, output };
}

/** All or none: one that is not there is told before anything is read. Null = told. */
async function readFiles(cli: Cli): Promise<readonly BroughtFile[] | null> {
  const { options, language, words } = cli;
  const contract = optionText(options, 'contract');
  if (contract !== null && !/\.(?:ya?ml|json)$/iu.test(contract)) {
    throw new Fault('usage', { message: synthesizeTexts[language].contractKind });
  }
  const files: BroughtFile[] = [];
  for (const file of [...words, ...(contract === null ? [] : [contract])]) {
    try {
      files.push({ name: basename(file), bytes: await readFileBytes(file) });
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error;
      const { code, details } = error;
      const message = documentTexts[language].faults[code](basename(file), details);
      if (cli.json) cli.printJson({ code, message });
      cli.remark(message);
      return null;
    }
  }
  return files;
}

/** The same files, sheet and question of the same person are one job: a new one, or the one that was left. */
async function launch(
  cli: Cli,
  room: SynthesisRoom,
  {
    person,
    files,
    output,
  }: {
    readonly person: Person;
    readonly files: readonly BroughtFile[];
    readonly output: SheetOutput;
  },
): Promise<string> {
  const { language } = cli;
  const acting = { person, channel: 'cli', language } as const;
  const question = optionText(cli.options, 'question');
  const sheet = await chooseSheet(cli, room);
  requireOffered(sheet, output);
  const jobId = nameJob(cli.house.hasher, { person: person.id, files, sheet, question });
  if (isFree(sheet) && (question ?? '').trim() === '') throw new Fault('question-missing');
  const request = { jobId, sheetId: sheet.id, question };
  let { state } = await room.openWith(acting, sheet, request);
  if (state === 'cancelled') {
    await room.discard(acting, jobId);
    ({ state } = await room.openWith(acting, sheet, request));
  }
  if (state === 'gathering') {
    for (const file of files) await room.bring(acting, jobId, file);
    await room.act(acting, jobId, 'start');
  } else if (state === 'done' || state === 'failed') await room.again(person, jobId);
  else await room.act(acting, jobId, 'resume');
  return jobId;
}

/** Null = interrupted. */
async function follow(
  cli: Cli,
  room: SynthesisRoom,
  person: Person,
  jobId: string,
): Promise<JobSummary | null> {
  const { language, signal } = cli;
  const acting = { person, channel: 'cli', language } as const;
  let last: JobSummary | null = null;
  for await (const job of room.follow(acting, jobId, signal)) {
    last = job;
    const main = job.documents.filter(({ beside }) => beside !== true);
    const done = main.filter(({ state }) => state === 'done' || state === 'failed').length;
    cli.progress(synthesizeTexts[language].progress(done, main.length, job.secondsLeft));
  }
  cli.progress('');
  return signal.aborted ? null : last;
}

async function writeOut(
  room: SynthesisRoom,
  person: Person,
  job: JobSummary,
  { out, format, output }: Wanted,
): Promise<string | null> {
  const isFilled = job.documents.some(({ coverage }) => coverage !== null);
  if (out === null || format === null || !isFilled) return null;
  const { bytes } = await room.file(person, job.jobId, format, output);
  await writeFile(resolve(out), bytes).catch((cause: unknown) => {
    throw new Fault('output-unwritable', { file: out }, cause);
  });
  return out;
}

const whyOf = async (room: SynthesisRoom, person: Person, jobId: string): Promise<string | null> =>
  (await room.own(person, jobId)).why?.kind ?? null;

/**
 * A sheet filled by rules where the policy gives no model is done; where a model was to help and did not answer, or some
 * documents could not be read, it is partial.
 */
function statusOf({ state, documents }: JobSummary, why: string | null): ExitStatus {
  if (state === 'failed') return exitStatus.wrongUse;
  if (state !== 'done') {
    return why === 'refused' || why === 'needs-charter' || why === 'person-gone'
      ? exitStatus.refused
      : exitStatus.degraded;
  }
  return documents.some((one) => one.state === 'failed') ? exitStatus.degraded : exitStatus.done;
}
