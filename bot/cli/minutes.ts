import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { answerTexts } from '#shared/language/answer-texts.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { minutesVerbTexts } from '#shared/language/minutes-verb-texts.ts';
import { composeTranscript } from '#shared/minutes/compose-transcript.fr.ts';
import type { MeetingStatement } from '#shared/minutes/meeting-statement.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Person } from '#shared/policy/person.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { refusalText } from '#shared/turn/refusal-text.ts';
import { openDocumentReader, readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import type { WorkDocument } from '../jobs/job-work.ts';
import type { JobOrder } from '../jobs/ports.ts';
import { writeReportDocx } from '../report-files/write-report-docx.ts';
import { writeReportMarkdown } from '../report-files/write-report-markdown.ts';
import { makeMinutesFile, settingsOf } from '../synthesis/make-minutes-file.ts';
import { type MinutesRead, minutesWork } from '../synthesis/minutes-work.ts';
import { systemClock, systemIds } from '../system-ports.ts';
import { acceptAsOperator } from './accept-as-operator.ts';
import { askMinutes } from './ask-minutes.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { fitsJob, type MinutesOrder, minutesByJob } from './minutes-job.ts';
import { type MinutesAsked, readMinutesOptions } from './minutes-options.ts';
import { stateMeeting } from './state-meeting.ts';
import { tellMinutes, tellStopped } from './tell-minutes.ts';

/**
 * `minutes TRANSCRIPT --kind K [--meeting FILE] [--date D] [--title T] [--out X.docx] [--clean Y.md] [--as P --informed
 * --purpose "…" --keep 30] [--reserved huis-clos]`: exit 0 with a model, 4 by rules alone, 3 where it may not be read.
 */
export async function minutes(cli: Cli): Promise<ExitStatus> {
  const asked = readMinutesOptions(cli);
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  if (name === null) await acceptAsOperator(cli, await cli.house.desk(), person);
  const stopped = await whyStopped(cli, person);
  if (stopped !== null) return stopped;
  const { policy } = (await cli.house.policy()).current();
  const statement = stateMeeting(cli, asked.kind, policy.minutes.keepDays);
  try {
    return await work(cli, asked, person, statement);
  } catch (error) {
    if (error instanceof ReadFault) throw unreadable(cli, asked.file, error);
    if (!(error instanceof Fault) || error.code !== 'minutes-refused') throw error;
    return await tellRefused(cli, error, person);
  }
}

async function work(
  cli: Cli,
  asked: MinutesAsked,
  person: Person,
  statement: MeetingStatement,
): Promise<ExitStatus> {
  const { policy } = (await cli.house.policy()).current();
  await using reader = openDocumentReader();
  const { kind, title, date } = asked;
  const request = { kind, title, date, statement };
  const today = dayIn(systemClock.now(), policy.organisation.timeZone);
  const jobWork = minutesWork({ request, reader, rule: () => policy.minutes, today });
  const document = await bring(cli, asked.file);
  const beside = await besideOf(cli);
  const read = await jobWork.read(document, beside, cli.signal);
  const hasModel = (policy.uses.minutes?.route.length ?? 0) > 0;
  if (hasModel && fitsJob(document, beside, jobWork.beside)) {
    return workAsJob(cli, asked, read, { person, request, document, beside });
  }
  const desk = await cli.house.desk();
  const reason = statement.reserved ?? kind;
  await desk.note({ kind: 'transcript', channel: 'cli', outcome: 'stated', reason, person });
  const order: JobOrder = {
    ...{ jobId: systemIds.next('minutes').slice(0, 64), person: '', launcher: person },
    ...{ channel: 'cli', language: cli.language, openedAt: systemClock.now() },
    ...{ title, work: 'minutes', request: { ...request, jobId: '' } },
  };
  const asks = jobWork.asks(read);
  const texts = minutesVerbTexts[cli.language];
  const answered = await askMinutes(asks, order, await cli.house.ports(), {
    signal: cli.signal,
    told: (done) => cli.progress(texts.asking(done, asks.length)),
  });
  cli.progress('');
  if (cli.signal.aborted) return exitStatus.interrupted;
  const made = jobWork.conclude(read, answered.answers);
  if (made.model === null && policy.uses.minutes?.withoutModel === 'none') {
    return tellStopped(cli, 'degraded', texts.unmade, null);
  }
  await writeOut(cli, asked, { ...read, minutes: made });
  const { unanswered } = answered;
  return tell(cli, asked, { ...read, minutes: made }, { isAlone: made.model === null, unanswered });
}

/** With a model, as a job: stopped and run again, it asks only what was not answered. */
async function workAsJob(
  cli: Cli,
  asked: MinutesAsked,
  read: MinutesRead,
  order: MinutesOrder,
): Promise<ExitStatus> {
  const { policy } = (await cli.house.policy()).current();
  const texts = minutesVerbTexts[cli.language];
  const result = await minutesByJob(cli, order, (done, all) => {
    if (all > 0) cli.progress(texts.asking(done, all));
  });
  cli.progress('');
  if (result === null) {
    cli.remark(texts.stopped);
    return exitStatus.interrupted;
  }
  const made = result.made ?? read.minutes;
  const isAlone = made.model === null;
  if (isAlone && policy.uses.minutes?.withoutModel === 'none') {
    return tellStopped(cli, 'degraded', texts.unmade, null);
  }
  await writeOut(cli, asked, { ...read, minutes: made });
  const { unanswered } = result;
  return tell(cli, asked, { ...read, minutes: made }, { isAlone, unanswered });
}

/** The document, and the transcript made readable, where they are asked. */
async function writeOut(
  cli: Cli,
  { out, clean }: MinutesAsked,
  { minutes: made, transcript }: MinutesRead,
): Promise<void> {
  const { policy } = (await cli.house.policy()).current();
  const now = systemClock.now();
  const write = async (file: string, bytes: Uint8Array | string): Promise<void> => {
    await writeFile(resolve(file), bytes).catch((cause: unknown) => {
      throw new Fault('output-unwritable', { file }, cause);
    });
  };
  if (out !== null) await write(out.file, await makeMinutesFile(made, out.format, policy, now));
  if (clean === null) return;
  const report = composeTranscript(transcript, made.meeting, made.topics, settingsOf(policy));
  const isWord = clean.format === 'docx';
  await write(
    clean.file,
    isWord ? await writeReportDocx(report, now) : writeReportMarkdown(report),
  );
}

function tell(
  cli: Cli,
  { out, clean }: MinutesAsked,
  { minutes: made, faults }: MinutesRead,
  { isAlone, unanswered }: { readonly isAlone: boolean; readonly unanswered: number },
): ExitStatus {
  const isPartial = !isAlone && unanswered > 0;
  const outcome = isAlone ? 'degraded' : isPartial ? 'partial' : 'answered';
  const files = { out: out?.file ?? null, clean: clean?.file ?? null };
  tellMinutes(cli, made, { outcome, unanswered, faults, ...files });
  return outcome === 'answered' ? exitStatus.done : exitStatus.degraded;
}

/** Who has not accepted the charter, or may not use it, is told before a word is read. */
async function whyStopped(cli: Cli, person: Person): Promise<ExitStatus | null> {
  const { language } = cli;
  const { charter, accepted } = await (await cli.house.desk()).charter(person);
  if (!accepted) {
    const text = answerTexts[language].needsCharter(charter.title, charter.version);
    return tellStopped(cli, 'needs-charter', text, null);
  }
  const decision = decide({
    ...{ person, use: 'minutes', dataClass: 'personal', gates: [], overQuota: false },
    snapshot: (await cli.house.policy()).current(),
    standing: (await cli.house.ports()).standing,
  });
  if (decision.kind !== 'refused') return null;
  const { reason, contact } = decision;
  return tellStopped(cli, 'refused', refusalText(reason, contact, language), null);
}

/** The refusal stands in the journal without a word of the meeting; what was to be stated is said. */
async function tellRefused(cli: Cli, { details }: Fault, person: Person): Promise<ExitStatus> {
  const desk = await cli.house.desk();
  const reason = String(details['reserved'] ?? details['kind']);
  const line = { kind: 'transcript', channel: 'cli', outcome: 'refused' } as const;
  const journalId = await desk.note({ ...line, reason, person });
  const { what, next } = faultTexts[cli.language]['minutes-refused'](details);
  const isMeeting = details['kind'] === 'reserved';
  const declare = isMeeting ? [] : [minutesVerbTexts[cli.language].declare];
  return tellStopped(cli, 'refused', [what, next, ...declare].join('\n'), journalId);
}

async function bring(cli: Cli, file: string): Promise<WorkDocument> {
  const bytes = await readFileBytes(file).catch((error: unknown) => {
    throw error instanceof ReadFault ? unreadable(cli, file, error) : error;
  });
  const documentId = createHash('sha256').update(bytes).digest('hex');
  return { documentId, file: basename(file), bytes };
}

async function besideOf(cli: Cli): Promise<readonly WorkDocument[]> {
  const file = optionText(cli.options, 'meeting');
  return file === null ? [] : [await bring(cli, file)];
}

function unreadable({ language }: Cli, file: string, error: ReadFault): Fault {
  const message = documentTexts[language].faults[error.code](basename(file), error.details);
  return new Fault('file-not-read', { message, wanted: 'transcript' }, error);
}
