import { extname } from 'node:path';
import type { Block } from '#shared/document/doc-model.ts';
import { askWindows } from '#shared/minutes/ask-window.ts';
import { findReserved } from '#shared/minutes/find-reserved.fr.ts';
import type { MeetingFault } from '#shared/minutes/meeting-fault.ts';
import { judgeHeard, judgeStatement, type MinutesRule } from '#shared/minutes/meeting-statement.ts';
import { mergeAnswers } from '#shared/minutes/merge-answers.ts';
import type { Meeting, Minutes, Transcript } from '#shared/minutes/minutes.ts';
import { readMeeting } from '#shared/minutes/read-meeting.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { refusedFault } from '#shared/minutes/refused-fault.ts';
import type { MinutesRequest } from '#shared/wire/job-exchange.ts';
import { decodeText } from '../documents/decode-text.ts';
import { oversized } from '../documents/detect-kind.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { Ask, AskAnswer, JobWork, WorkDocument } from '../jobs/job-work.ts';

/** A transcript with what rules found in it. */
export type MinutesRead = {
  readonly documentId: string;
  readonly transcript: Transcript;
  readonly minutes: Minutes;
  /** What of the meeting files was not understood. */
  readonly faults: readonly (MeetingFault & { readonly file: string })[];
};

export type MinutesWorkSettings = {
  readonly request: Pick<MinutesRequest, 'kind' | 'title' | 'date' | 'statement'>;
  /** By the policy in force. */
  readonly rule: () => MinutesRule;
  readonly reader: Pick<DocumentReader, 'read'>;
  /** ISO date. */
  readonly today: string;
};

/** Bytes of a list or an agenda, which is read here and not in a process of its own. */
const mostBeside = 1_000_000;
/** Kinds of files by how surely they are a transcript; a list of attendance comes in all of them. */
const transcriptKinds = ['.vtt', '.srt', '.docx', '.odt', '.txt', '.md'] as const;
const textKinds: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json', '.csv', '.txt', '.md']);
/** Nobody's words are kept in these. */
const unspoken: ReadonlySet<string> = new Set(['xlsx', 'pptx']);
const listName =
  /pr[ée]sen|[ée]margement|liste|membres|r[ée]union|s[ée]ance|meeting|attendance|ordre.du.jour/iu;

/**
 * Minutes as a job does them: the transcript is read once what was stated allows it, rules find what they can, and one
 * question a window goes to a model. Throws `Fault('minutes-refused')` where the meeting may not be read.
 */
export function minutesWork(settings: MinutesWorkSettings): JobWork<MinutesRead, Minutes> {
  return {
    kind: 'minutes',
    beside: besideTranscript,
    read: (document, beside, signal) => readAll(document, beside, settings, signal),
    asks: ({ documentId, transcript, minutes }): readonly Ask[] =>
      askWindows(documentId, transcript, minutes),
    conclude: ({ documentId, transcript, minutes }, answers) => {
      // In the order of the transcript, whatever the order in which they came.
      const inOrder = askWindows(documentId, transcript, minutes).flatMap(
        ({ key }): readonly AskAnswer[] => {
          const answer = answers.get(key);
          return answer === undefined ? [] : [answer];
        },
      );
      return mergeAnswers(minutes, transcript, inOrder);
    },
  };
}

/** Files that tell of the meeting and are no transcript: all but those of the surest kind. */
function besideTranscript(files: readonly string[]): readonly string[] {
  const kindOf = (file: string): string => extname(file).toLowerCase();
  const best = transcriptKinds.find((kind) => files.some((file) => kindOf(file) === kind));
  if (best === undefined) return [];
  const ofBest = files.filter((file) => kindOf(file) === best);
  const named = ofBest.filter((file) => listName.test(file));
  const transcripts =
    named.length < ofBest.length && !isTimed(best)
      ? ofBest.filter((file) => !named.includes(file))
      : ofBest;
  return files.filter((file) => !transcripts.includes(file));
}

const isTimed = (kind: string): boolean => kind === '.vtt' || kind === '.srt';

async function readAll(
  document: WorkDocument,
  beside: readonly WorkDocument[],
  { request, rule, reader, today }: MinutesWorkSettings,
  signal: AbortSignal,
): Promise<MinutesRead> {
  const { statement, kind } = request;
  const refusal = judgeStatement(statement, rule());
  if (refusal !== null) throw refusedFault(refusal);
  const model = await reader.read({ bytes: document.bytes, name: document.file }, signal);
  if (unspoken.has(model.kind)) throw new ReadFault('no-transcript');
  const transcript = readTranscript(model);
  if (transcript.speeches.length === 0) throw new ReadFault('empty');
  const told = await Promise.all(beside.map((file) => readBeside(file, reader, signal)));
  const meeting = withRequest(
    told.map((one) => one.meeting).reduce(joinMeetings, unknown),
    request,
  );
  const heard = judgeHeard(findReserved(transcript, meeting), statement.reserved, rule());
  if (heard !== null) throw refusedFault(heard);
  return {
    documentId: document.documentId,
    transcript,
    minutes: readMinutes(transcript, { kind, meeting, today }),
    faults: told.flatMap(({ faults, file }) => faults.map((fault) => ({ ...fault, file }))),
  };
}

async function readBeside(
  { bytes, file }: WorkDocument,
  reader: Pick<DocumentReader, 'read'>,
  signal: AbortSignal,
): Promise<ReturnType<typeof readMeeting> & { readonly file: string }> {
  if (textKinds.has(extname(file).toLowerCase())) {
    if (bytes.length > mostBeside) throw oversized(bytes.length, mostBeside);
    return { ...readMeeting(decodeText(bytes)), file };
  }
  const { blocks } = await reader.read({ bytes, name: file }, signal);
  return { ...readMeeting(blocks.flatMap(linesOf).join('\n')), file };
}

/** Rows of a table are lines of a list. */
const linesOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.join(' ; ')) : [block.text];

const unknown: Meeting = {
  ...{ title: '', body: null, date: null, place: null, openedAt: null, closedAt: null },
  ...{ agenda: [], members: [], membersInOffice: null },
};

/** What one file does not say another may: a list of members beside an agenda. */
function joinMeetings(known: Meeting, other: Meeting): Meeting {
  const convenedOn = known.convenedOn ?? other.convenedOn;
  return {
    title: known.title || other.title,
    body: known.body ?? other.body,
    date: known.date ?? other.date,
    place: known.place ?? other.place,
    ...(convenedOn === undefined ? {} : { convenedOn }),
    openedAt: known.openedAt ?? other.openedAt,
    closedAt: known.closedAt ?? other.closedAt,
    agenda: known.agenda.length > 0 ? known.agenda : other.agenda,
    members: [...known.members, ...other.members],
    membersInOffice: known.membersInOffice ?? other.membersInOffice,
  };
}

/** What was said with the request comes before what a file says. */
function withRequest(
  meeting: Meeting,
  { title, date }: Pick<MinutesRequest, 'title' | 'date'>,
): Meeting {
  return { ...meeting, title: title.trim() || meeting.title, date: date ?? meeting.date };
}
