import type { DocModel } from '#shared/document/doc-model.ts';
import type { Hasher } from '#shared/ports.ts';
import { askFields } from '#shared/synthesis/ask-fields.ts';
import { fillNote, isNote } from '#shared/synthesis/fill-note.ts';
import { type BroughtValues, fillSheet } from '#shared/synthesis/fill-sheet.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { mergeFieldsReplies } from '#shared/synthesis/merge-fields-reply.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import type { Ask, JobWork, WorkDocument } from '../jobs/job-work.ts';
import type { JobOrder, Jobs } from '../jobs/ports.ts';
import { contractFacts, factFiles, subjectOf } from './contract-facts.ts';

export type SynthesisOrder = Extract<JobOrder, { work: 'synthesis' }>;

export type SynthesisWorkPorts = {
  readonly jobs: Pick<Jobs, 'documents' | 'entries'>;
  readonly reader: () => DocumentReader;
  readonly hasher: Pick<Hasher, 'sha256'>;
};

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
): JobWork<ReadSheet, FilledSheet> {
  const { sheet } = order;
  return {
    kind: 'synthesis',
    beside: factFiles,
    read: async (document, beside, signal) => {
      const brought = await broughtFor(document, beside, order, ports);
      const { bytes, file: name, documentId: fileHash } = document;
      const model = await ports.reader().read({ bytes, name }, signal);
      const fill = isNote(sheet) ? fillNote : fillSheet;
      const filled = fill(sheet, model, { file: name, fileHash, ...brought });
      return { model, filled, asks: askFields(sheet, filled, model, ports.hasher.sha256) };
    },
    asks: ({ asks }) => asks,
    conclude: ({ model, filled, asks }, answers) => {
      // In the order of the questions, whatever the order in which they were answered.
      const given = asks.flatMap(({ key }) => answers.get(key) ?? []);
      const by = given.find((one) => one.model !== null)?.model ?? null;
      const texts = given.map(({ text }) => text);
      return mergeFieldsReplies(sheet, filled, model, { texts, model: by });
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
