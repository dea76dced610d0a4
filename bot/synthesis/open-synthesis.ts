import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import { isFree } from '#shared/synthesis/free/free-sheet.ts';
import type { TogetherSynthesis } from '#shared/synthesis/free/phrase-free.ts';
import { refuseRanking } from '#shared/synthesis/refuse-ranking.ts';
import type { Sheet, SheetOutput } from '#shared/synthesis/sheet.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import type { PageReader } from '../documents/read-page.ts';
import { openFairPlaces } from '../fair-places.ts';
import type { JobFiles } from '../jobs/job-files.ts';
import type { WorkDocument } from '../jobs/job-work.ts';
import type { JobRoom } from '../jobs/open-jobs.ts';
import type { Jobs } from '../jobs/ports.ts';
import { openDocumentPages } from './document-pages.ts';
import { openJobDocument, subjectOfDocument } from './job-documents.ts';
import { composeReport, type FileSource, fileType, makeFile } from './make-file.ts';
import { minutesOf, openMinutesDesk } from './minutes-desk.ts';
import { pageAddressOf } from './page-address.ts';
import type { RestHearers } from './rest-hearers.ts';
import type { ResumedJobs } from './resumed-jobs.ts';
import { reviewField, sheetReply } from './review-field.ts';
import type { SheetFolder } from './sheet-folder.ts';
import type { SynthesisDesk } from './synthesis-desk.ts';

export type SynthesisPorts = Pick<TurnPorts, 'policy' | 'clock' | 'ids' | 'hasher' | 'journal'> & {
  readonly room: JobRoom;
  readonly jobs: Jobs;
  readonly files: JobFiles;
  readonly folder: SheetFolder;
  /** Where browsers reach this server; null = nobody said. */
  readonly origin: string | null;
  readonly reader: () => DocumentReader;
  readonly pages: () => PageReader;
  readonly rest: Pick<RestHearers, 'add'>;
  readonly resumed: Pick<ResumedJobs, 'hear'>;
};

/** The counter for many documents and for transcripts, over its rooms. */
export function openSynthesis(ports: SynthesisPorts): SynthesisDesk {
  const { room, folder } = ports;
  return {
    sheets: async () => (await folder.list('fr')).sheets,
    open: async ({ person, channel, language }, request) => {
      const sheet = await sheetOf(request.sheetId, language, folder);
      if (isFree(sheet) && (request.question ?? '').trim() === '')
        throw new Fault('question-missing');
      refuseRanking(sheet, request.question);
      const { jobId } = request;
      const title = request.question ?? sheet.title;
      const order = { jobId, launcher: person, channel, language, title };
      return room.open({ ...order, work: 'synthesis', request, sheet });
    },
    bring: ({ person, language }, jobId, document) => room.bring(person, jobId, document, language),
    act: ({ person, language }, jobId, act) => room.act(person, jobId, act, language),
    list: room.list,
    find: (person, language, jobId) => room.find(person, jobId, language),
    follow: ({ person, language }, jobId, signal) => room.follow(person, jobId, language, signal),
    onRest: ports.rest.add,
    onResumed: ports.resumed.hear,
    discard: ({ person }, jobId) => room.discard(person, jobId),
    ...sheetsOf(ports),
    ...openMinutesDesk(ports),
    ...pagesOf(ports),
  };
}

type PlaceOfDocument = readonly [person: Person, jobId: string, documentId: string];

/** Pages that one person may have under way, and all together: two processes read them. */
const onePage = { each: 1, all: 2 } as const;

function pagesOf(ports: SynthesisPorts): Pick<SynthesisDesk, 'page' | 'pageImage' | 'quoteBoxes'> {
  const pages = openDocumentPages(ports.reader, ports.pages);
  // A page costs a whole document in memory and seconds of a process: none is opened before it has its place.
  const [texts, pictures] = [openFairPlaces(onePage), openFairPlaces(onePage)];
  const opened = async (...[person, jobId, documentId]: PlaceOfDocument): Promise<WorkDocument> =>
    (await openJobDocument(person, jobId, documentId, ports)).document;
  return {
    page: (person, jobId, documentId, page) =>
      texts.within(person.id, async () =>
        pages.text(await opened(person, jobId, documentId), page),
      ),
    pageImage: (person, jobId, documentId, page) =>
      pictures.within(person.id, async () =>
        pages.image(await opened(person, jobId, documentId), page),
      ),
    quoteBoxes: (person, jobId, documentId, at) =>
      pictures.within(person.id, async () =>
        pages.boxes(await opened(person, jobId, documentId), at),
      ),
  };
}

function sheetsOf(
  ports: SynthesisPorts,
): Pick<SynthesisDesk, 'sheet' | 'review' | 'report' | 'file'> {
  const { room, jobs, policy, clock, origin } = ports;
  return {
    sheet: async (person, jobId, documentId) => {
      await room.own(person, jobId);
      return sheetReply(jobs, jobId, documentId);
    },
    review: async (acting, jobId, documentId, review) => {
      const { job, document } = await openJobDocument(acting.person, jobId, documentId, ports);
      const subject = await subjectOfDocument(jobId, document.file, ports);
      await reviewField(acting, review, { job, documentId, subject, at: clock.now() }, jobs);
      room.changed(jobId);
      return sheetReply(jobs, jobId, documentId);
    },
    report: async (person, jobId) => {
      const { order } = await room.own(person, jobId);
      const { policy: inForce } = policy.current();
      if (order.work === 'minutes') {
        const { reportMinutes } = await import('./make-minutes-file.ts');
        return reportMinutes(await minutesOf(jobId, jobs), inForce);
      }
      const { sheet, language } = order;
      const gave = await whatJobGave(jobId, jobs);
      const pageAddress = pageAddressOf(order, origin);
      const source = { sheet, ...gave, output: 'fiche', language, pageAddress } as const;
      return composeReport({ ...source, policy: inForce });
    },
    file: async (person, jobId, format, output: SheetOutput = 'fiche') => {
      const { order } = await room.own(person, jobId);
      const now = clock.now();
      if (order.work === 'minutes') {
        const { makeMinutesFile } = await import('./make-minutes-file.ts');
        const minutes = await minutesOf(jobId, jobs);
        const bytes = await makeMinutesFile(minutes, format, policy.current().policy, now);
        return { name: `${minutes.kind}.${format}`, type: fileType(format), bytes };
      }
      const { sheet, language } = order;
      const pageAddress = pageAddressOf(order, origin);
      const gave = await whatJobGave(jobId, jobs);
      const source = { sheet, ...gave, output, language, pageAddress };
      return makeFile({ ...source, policy: policy.current().policy, now }, format);
    },
  };
}

/** What there is so far: each document with what was said of it, in the order of the job, and all of them together. */
async function whatJobGave(
  jobId: string,
  jobs: Pick<Jobs, 'documents' | 'result' | 'reviews' | 'together'>,
): Promise<Pick<FileSource, 'sheets' | 'together'>> {
  const documents = (await jobs.documents(jobId)).filter(({ coverage }) => coverage !== null);
  if (documents.length === 0) throw new Fault('job-empty');
  const sheets = await Promise.all(
    documents.map(async ({ documentId }) => {
      const { sheet, reviews } = await sheetReply(jobs, jobId, documentId);
      return { filled: sheet, reviews };
    }),
  );
  // Written by the work of this very job.
  const together = (await jobs.together(jobId)) as TogetherSynthesis | null;
  return { sheets, together };
}

async function sheetOf(id: string, language: Language, folder: SheetFolder): Promise<Sheet> {
  const { sheets } = await folder.list(language);
  const found = sheets.find((sheet) => sheet.id === id);
  if (found !== undefined) return found;
  throw new Fault('sheet-unknown', { id, known: sheets.map((sheet) => sheet.id).join(', ') });
}
