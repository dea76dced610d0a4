import type {
  JobAct,
  JobLine,
  JobReply,
  JobsReply,
  ReportReply,
  SheetsReply,
} from '#shared/wire/job-exchange.ts';
import { readLimits } from '../documents/limits.ts';
import { openFairPlaces } from '../fair-places.ts';
import type { Acting, SynthesisDesk } from '../synthesis/synthesis-desk.ts';
import { readBytes } from './read-bytes.ts';
import { readChannel } from './read-channel.ts';
import {
  jobBodies,
  readFileName,
  readFormat,
  readOutput,
  readPageNumber,
  readQuote,
} from './read-job-body.ts';
import type { Route } from './route.ts';
import { sendFile, sendPicture } from './send-file.ts';
import { sendJson } from './send-json.ts';
import { leavingSignal, sendLines } from './send-lines.ts';
import type { Visit } from './visit.ts';

/** A job is found for its person alone: the desk looks at whose it is, with the job in hand. */
const rule = 'person';

const deskOf = ({ ports }: Visit): Promise<SynthesisDesk> => ports.synthesis();

const actingOf = (visit: Visit): Acting => ({
  person: visit.person,
  channel: readChannel(visit),
  language: visit.language,
});

const send = ({ response }: Visit, body: JobReply | JobsReply | SheetsReply | object): void =>
  sendJson(response, 200, body);

const listSheets = async (visit: Visit): Promise<void> => {
  const reply: SheetsReply = { sheets: await (await deskOf(visit)).sheets() };
  send(visit, reply);
};

const list = async (visit: Visit): Promise<void> => {
  const desk = await deskOf(visit);
  const reply: JobsReply = { jobs: await desk.list(visit.person, visit.language) };
  send(visit, reply);
};

const open = async (visit: Visit): Promise<void> => {
  const request = await jobBodies.synthesis(visit);
  const reply: JobReply = { job: await (await deskOf(visit)).open(actingOf(visit), request) };
  sendJson(visit.response, 201, reply);
};

const openMinutes = async (visit: Visit): Promise<void> => {
  const request = await jobBodies.minutes(visit);
  const desk = await deskOf(visit);
  const reply: JobReply = { job: await desk.openMinutes(actingOf(visit), request) };
  sendJson(visit.response, 201, reply);
};

const show = async (visit: Visit, jobId: string): Promise<void> => {
  const desk = await deskOf(visit);
  const reply: JobReply = { job: await desk.find(visit.person, visit.language, jobId) };
  send(visit, reply);
};

/** Documents that are held in memory while they come: 600 MB at most, and never all of them one person's. */
const uploads = openFairPlaces({ each: 2, all: 12 });

const bring = async (visit: Visit, jobId: string): Promise<void> => {
  const name = readFileName(visit);
  const desk = await deskOf(visit);
  // Before any byte is taken: nobody fills the memory with a document of a job that is not theirs.
  await desk.find(visit.person, visit.language, jobId);
  const job = await uploads.within(visit.person.id, async () => {
    const bytes = await readBytes(visit.request, readLimits.fileBytes / 1_000_000);
    return desk.bring(actingOf(visit), jobId, { name, bytes });
  });
  const reply: JobReply = { job };
  send(visit, reply);
};

const act = async (visit: Visit, jobId: string, wanted: JobAct): Promise<void> => {
  const desk = await deskOf(visit);
  const reply: JobReply = { job: await desk.act(actingOf(visit), jobId, wanted) };
  send(visit, reply);
};

const discard = async (visit: Visit, jobId: string): Promise<void> => {
  await (await deskOf(visit)).discard(actingOf(visit), jobId);
  send(visit, {});
};

async function* linesOf(visit: Visit, jobId: string): AsyncGenerator<JobLine> {
  const desk = await deskOf(visit);
  for await (const job of desk.follow(actingOf(visit), jobId, leavingSignal(visit))) {
    yield { kind: 'job', job };
  }
}

const showImage = async (
  visit: Visit,
  jobId: string,
  documentId: string,
  page: string,
): Promise<void> => {
  const number = readPageNumber(page);
  const desk = await deskOf(visit);
  sendPicture(visit.response, await desk.pageImage(visit.person, jobId, documentId, number));
};

const showPage = async (
  visit: Visit,
  jobId: string,
  documentId: string,
  page: string,
): Promise<void> => {
  const number = readPageNumber(page);
  send(visit, await (await deskOf(visit)).page(visit.person, jobId, documentId, number));
};

const showBoxes = async (
  visit: Visit,
  jobId: string,
  documentId: string,
  page: string,
): Promise<void> => {
  const at = { page: readPageNumber(page), quote: readQuote(visit) };
  send(visit, await (await deskOf(visit)).quoteBoxes(visit.person, jobId, documentId, at));
};

const review = async (visit: Visit, jobId: string, documentId: string): Promise<void> => {
  const given = await jobBodies.review(visit);
  const desk = await deskOf(visit);
  send(visit, await desk.review(actingOf(visit), jobId, documentId, given));
};

const reviewMinutes = async (visit: Visit, jobId: string): Promise<void> => {
  const given = await jobBodies.review(visit);
  const desk = await deskOf(visit);
  send(visit, await desk.reviewMinutes(actingOf(visit), jobId, given));
};

const report = async (visit: Visit, jobId: string): Promise<void> => {
  const reply: ReportReply = { report: await (await deskOf(visit)).report(visit.person, jobId) };
  send(visit, reply);
};

const download = async (visit: Visit, jobId: string, format: string): Promise<void> => {
  const wanted = readFormat(format);
  const output = readOutput(visit);
  sendFile(visit.response, await (await deskOf(visit)).file(visit.person, jobId, wanted, output));
};

const job = '/api/jobs/:job';
const document = `${job}/documents/:document` as const;
const page = `${document}/pages/:page` as const;
const acts: readonly JobAct[] = ['start', 'pause', 'resume', 'cancel', 'retry'];

/** Syntheses and minutes, their documents and pages, what people say of their fields, and the files made of them. */
export const jobRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/sheets', rule, run: listSheets },
  { method: 'GET', path: '/api/jobs', rule, run: list },
  { method: 'POST', path: '/api/jobs', rule, run: open },
  { method: 'POST', path: '/api/minutes', rule, run: openMinutes },
  { method: 'GET', path: job, rule, run: show },
  { method: 'DELETE', path: job, rule, run: discard },
  { method: 'POST', path: `${job}/documents`, rule, run: bring },
  ...acts.map(
    (wanted): Route => ({
      method: 'POST',
      path: `${job}/${wanted}`,
      rule,
      run: (visit, jobId) => act(visit, jobId, wanted),
    }),
  ),
  {
    method: 'GET',
    path: `${job}/events`,
    rule,
    run: (visit, jobId) => sendLines(visit.response, linesOf(visit, jobId)),
  },
  {
    method: 'GET',
    path: document,
    rule,
    run: async (visit, jobId, documentId) =>
      send(visit, await (await deskOf(visit)).sheet(visit.person, jobId, documentId)),
  },
  { method: 'POST', path: `${document}/reviews`, rule, run: review },
  { method: 'GET', path: page, rule, run: showPage },
  { method: 'GET', path: `${page}/image`, rule, run: showImage },
  { method: 'GET', path: `${page}/boxes`, rule, run: showBoxes },
  {
    method: 'GET',
    path: `${job}/minutes`,
    rule,
    run: async (visit, jobId) =>
      send(visit, await (await deskOf(visit)).minutes(visit.person, jobId)),
  },
  { method: 'POST', path: `${job}/minutes/reviews`, rule, run: reviewMinutes },
  { method: 'GET', path: `${job}/report`, rule, run: report },
  { method: 'GET', path: `${job}/files/:format`, rule, run: download },
];
