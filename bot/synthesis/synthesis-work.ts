import type { DocModel } from '#shared/document/doc-model.ts';
import type { Hasher } from '#shared/ports.ts';
import { askFields } from '#shared/synthesis/ask-fields.ts';
import { fillNote, isNote } from '#shared/synthesis/fill-note.ts';
import { type BroughtValues, fillSheet } from '#shared/synthesis/fill-sheet.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { isFree } from '#shared/synthesis/free/free-sheet.ts';
import type { FreeSynthesis } from '#shared/synthesis/free/free-synthesis.ts';
import { keepExcerpt } from '#shared/synthesis/free/keep-excerpt.ts';
import { askFree, phraseFree, type TogetherSynthesis } from '#shared/synthesis/free/phrase-free.ts';
import { synthesizeFreely } from '#shared/synthesis/free/synthesize-freely.ts';
import { mergeFieldsReplies } from '#shared/synthesis/merge-fields-reply.ts';
import { askNote, phraseNote } from '#shared/synthesis/phrase-note.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import type { Ask, AskAnswer, JobWork, WorkDocument } from '../jobs/job-work.ts';
import type { JobOrder, Jobs } from '../jobs/ports.ts';
import { contractFacts, factFiles, subjectOf } from './contract-facts.ts';
import { refuseTranscript } from './refuse-transcript.ts';

export type SynthesisOrder = Extract<JobOrder, { work: 'synthesis' }>;

export type SynthesisWorkPorts = {
  readonly jobs: Pick<Jobs, 'documents' | 'entries'>;
  readonly reader: () => DocumentReader;
  readonly hasher: Pick<Hasher, 'sha256'>;
};

/** A sheet as a job keeps it; of a free synthesis with what is laid beside the other documents. */
export type KeptSheet = FilledSheet & { readonly excerpt?: DocModel };

/** A document of a synthesis as it was read, its sheet as rules alone fill it, and what that leaves to ask. */
export type ReadSheet = {
  readonly model: DocModel;
  readonly filled: FilledSheet;
  readonly asks: readonly Ask[];
};

/** What a synthesis does with each of its documents: it fills the sheet. */
export function synthesisWork(
  order: SynthesisOrder,
  ports: SynthesisWorkPorts,
): JobWork<ReadSheet, KeptSheet> {
  const { sheet } = order;
  const question = isFree(sheet) ? (order.request.question ?? '') : null;
  const hash = ports.hasher.sha256;
  return {
    kind: 'synthesis',
    beside: factFiles,
    read: async (document, beside, signal) => {
      for (const one of [document, ...beside]) refuseTranscript(one);
      const brought = await broughtFor(document, beside, order, ports);
      const { bytes, file: name, documentId: fileHash } = document;
      const model = await ports.reader().read({ bytes, name }, signal);
      const fill = isNote(sheet) ? fillNote : fillSheet;
      const filled = fill(sheet, model, { file: name, fileHash, ...brought });
      return { model, filled, asks: asksOf(sheet, filled, model, hash) };
    },
    asks: ({ asks }) => asks,
    conclude: ({ model, filled, asks }, answers) => {
      if (question !== null) return { ...filled, excerpt: keepExcerpt(question, model) };
      const replies = repliesTo(asks, answers);
      return isNote(sheet)
        ? phraseNote(filled, replies)
        : mergeFieldsReplies(sheet, filled, model, replies);
    },
    ...(question === null ? {} : { together: freely(question, hash) }),
  };
}

type Hash = (text: string) => string;

const asksOf = (sheet: Sheet, filled: FilledSheet, model: DocModel, hash: Hash): readonly Ask[] =>
  isNote(sheet) ? askNote(filled, hash) : askFields(sheet, filled, model, hash);

/** In the order of the questions, whatever the order in which they were answered. */
function repliesTo(
  asks: readonly Ask[],
  answers: ReadonlyMap<string, AskAnswer>,
): { readonly texts: readonly string[]; readonly model: string | null } {
  const given = asks.flatMap(({ key }) => answers.get(key) ?? []);
  const model = given.find((one) => one.model !== null)?.model ?? null;
  return { texts: given.map(({ text }) => text), model };
}

/** What the documents say of one question, laid side by side. */
function freely(
  question: string,
  hash: Hash,
): NonNullable<JobWork<ReadSheet, KeptSheet>['together']> {
  const lay = (results: readonly KeptSheet[]): FreeSynthesis =>
    synthesizeFreely(
      question,
      results.flatMap(({ file, fileHash: documentId, excerpt: model }) =>
        model === undefined ? [] : [{ documentId, file, model }],
      ),
    );
  return {
    asks: (results) => askFree(lay(results), hash),
    conclude: (results, answers): TogetherSynthesis => {
      const free = lay(results);
      return phraseFree(free, repliesTo(askFree(free, hash), answers));
    },
  };
}

/** Facts of the contract, and what the person filled before for the same contract or file. */
async function broughtFor(
  document: WorkDocument,
  beside: readonly WorkDocument[],
  { jobId, person, sheet }: SynthesisOrder,
  { jobs }: SynthesisWorkPorts,
): Promise<{ readonly contract: BroughtValues; readonly agent: BroughtValues }> {
  const documents = (await jobs.documents(jobId)).filter((one) => !one.beside);
  const contract = contractFacts(
    document,
    beside,
    documents.map(({ file }) => file),
  );
  const entries = await jobs.entries(person, sheet.id, subjectOf(document.file, contract));
  const agent = Object.fromEntries(entries.map(({ fieldId, written }) => [fieldId, written]));
  return { contract, agent };
}
