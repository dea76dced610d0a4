import type { ActDocument } from '#shared/acts/act-document.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import {
  modelText,
  readProvenance,
  readStep,
  type Step,
  type TracedBlock,
  writeStep,
} from '#shared/acts/provenance.ts';
import type { Hasher } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { JournalLookup } from '#shared/registers/ports.ts';
import type { KeptValidation, Validations } from '../drafting/ports.ts';

/** A turn that the file says a block of it was written in. */
export type VerifiedTrace = {
  readonly id: string;
  /** Its line in the journal of this server; null = this journal does not know it. */
  readonly line: Pick<JournalEntry, 'at' | 'endpoint' | 'model' | 'region' | 'outcome'> | null;
};

export type VerifiedStep = Step & {
  /** What was read then is what stands there now: as the file tells, and block by block as this server recorded it. */
  readonly holds: boolean;
  /** This server recorded this very step of this person, whatever the file makes of it. */
  readonly known: boolean;
};

type StepName = 'relu' | 'valide' | 'publication';

/** What a file tells of how it was made, held against this server's journal and validations. */
export type VerifiedAct = {
  readonly documentId: string | null;
  readonly blocks: readonly TracedBlock[];
  /** Words in blocks that a model wrote, of all words of the document: 0 to 1. */
  readonly modelShare: number;
  readonly models: readonly string[];
  readonly traces: readonly VerifiedTrace[];
  /** Blocks that a model wrote by the property of the file, and whose control is gone. */
  readonly lostBlocks: number;
  readonly steps: Readonly<Record<StepName, VerifiedStep | null>>;
  readonly placeholders: readonly string[];
};

export type VerifyPorts = {
  readonly journal: Pick<JournalLookup, 'find'>;
  readonly validations: Pick<Validations, 'list'>;
  readonly hasher: Pick<Hasher, 'sha256'>;
};

/** Reads what the file says of itself, and says what of it can be confirmed here. Nothing of the text is written down. */
export async function verifyAct(document: ActDocument, ports: VerifyPorts): Promise<VerifiedAct> {
  const told = readProvenance(document);
  const byModel = told.blocks.filter(({ origin }) => origin.by === 'model');
  const ids = byModel.flatMap(({ origin }) => (origin.by === 'model' ? [origin.traceId] : []));
  const traces = [...new Set([...ids, ...told.traces])];
  const recorded = told.documentId === null ? [] : await ports.validations.list(told.documentId);
  const hash = ports.hasher.sha256(modelText(told.blocks));
  const standing = byModel.map(({ tag, text }) => `${tag} ${ports.hasher.sha256(text)}`);
  const verify = (name: StepName): VerifiedStep | null => {
    const step = told[name];
    if (step === null) return null;
    const found = recorded.find((one) => isSameStep(one, name, step));
    const seen = new Set(found?.blocks.map((block) => `${block.tag} ${block.hash}`));
    const isWhole = found === undefined || standing.every((block) => seen.has(block));
    return { ...step, holds: step.hash === hash && isWhole, known: found !== undefined };
  };
  return {
    documentId: told.documentId,
    blocks: told.blocks,
    modelShare: shareOf(byModel, document),
    models: told.models,
    traces: await Promise.all(traces.map((id) => findTrace(id, ports))),
    lostBlocks: Math.max(0, (told.told ?? 0) - byModel.length),
    steps: {
      relu: verify('relu'),
      valide: verify('valide'),
      publication: verify('publication'),
    },
    placeholders: document.paragraphs.flatMap(({ text }) =>
      findPlaceholders(text).map(({ label }) => label),
    ),
  };
}

/** Compared as the file bears it: `writeStep` cuts long names. */
function isSameStep(recorded: KeptValidation, name: StepName, told: Step): boolean {
  const { id, step, by, at } = recorded;
  const written = readStep(writeStep({ id, by, at: new Date(at).toISOString(), hash: told.hash }));
  return step === name && id === told.id && written?.by === told.by && written.at === told.at;
}

async function findTrace(id: string, { journal }: VerifyPorts): Promise<VerifiedTrace> {
  const entry = await journal.find(id);
  if (entry === null) return { id, line: null };
  const { at, endpoint, model, region = null, outcome } = entry;
  return { id, line: { at, endpoint, model, region, outcome } };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function shareOf(byModel: readonly TracedBlock[], { paragraphs }: ActDocument): number {
  const all = paragraphs.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const written = byModel.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return all === 0 ? 0 : written / all;
}

/** Whether something that the file claims is not so: a step that no longer holds or is not ours, a lost block, a foreign trace. */
export const hasDoubts = ({ steps, lostBlocks, traces }: VerifiedAct): boolean =>
  lostBlocks > 0 ||
  traces.some(({ line }) => line === null) ||
  Object.values(steps).some((step) => step !== null && !(step.holds && step.known));
