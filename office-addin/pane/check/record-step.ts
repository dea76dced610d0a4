import {
  modelText,
  type Provenance,
  provenanceProperties,
  type Step,
  writeStep,
  wroteAny,
} from '#shared/acts/provenance.ts';
import type { Validation, ValidationRequest, ValidationStep } from '#shared/wire/word-exchange.ts';
import { type WordDocument, WordFault } from '../../word/word-document.ts';

/** SHA-256 of a text, in hexadecimal. */
export type HashText = (text: string) => Promise<string>;

export const hashText: HashText = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The mentions of the policy. */
type Labels = { readonly draft: string; readonly verified: string };

const steps: readonly ValidationStep[] = ['relu', 'valide', 'publication'];

/** The steps that the document bears, each with whether its text is still what was read then. */
export const stepsOf = async (
  provenance: Provenance,
  hash: HashText,
): Promise<ReadonlyMap<ValidationStep, Step & { readonly holds: boolean }>> => {
  const now = await hash(modelText(provenance.blocks));
  const found = steps.flatMap((name) => {
    const step = provenance[name];
    return step === null ? [] : [[name, { ...step, holds: step.hash === now }] as const];
  });
  return new Map(found);
};

/** Takes from the document the steps whose text changed since, and gives back the mention of a text to be read. */
export const dropOverdueSteps = async (
  word: WordDocument,
  overdue: readonly ValidationStep[],
  /** Of a text to be read; null = no model wrote in it, and it bears none. */
  mention: string | null,
): Promise<void> => {
  if (overdue.length === 0) return;
  const gone = overdue.map((step) => [provenanceProperties[step], null] as const);
  await word.setProperties(Object.fromEntries(gone));
  if (overdue.includes('valide') && mention !== null) await word.setMention(mention);
};

export type RecordPorts = {
  readonly word: WordDocument;
  readonly provenance: Provenance;
  readonly hash: HashText;
  readonly labels: Labels;
  readonly newId: () => string;
  /** Records it in the name of who signed in; gives the step back as it was recorded. */
  readonly validate: (request: ValidationRequest) => Promise<Validation>;
};

/**
 * Records a step on the server first, then in the document; the second mention comes with the validation only, and where a
 * model wrote something. What stands in the document now is what was checked: a text that nobody read is not recorded.
 * @throws WordFault, `RequestRefused`, `Unreachable`
 */
export const recordStep = async (
  step: ValidationStep,
  responsible: string | null,
  { word, provenance, hash, labels, newId, validate }: RecordPorts,
): Promise<void> => {
  const documentId = provenance.documentId ?? newId();
  const standing = await word.blocks();
  const written = modelText(standing);
  if (written !== modelText(provenance.blocks)) throw new WordFault('text-changed');
  const blocks = await Promise.all(
    standing.map(async ({ tag, text }) => ({ tag, hash: await hash(text) })),
  );
  const recorded = await validate({ documentId, step, blocks, responsible });
  const told: Step = {
    by: recorded.by,
    at: new Date(recorded.at).toISOString(),
    id: recorded.id,
    hash: await hash(written),
  };
  await word.setProperties({
    [provenanceProperties.document]: documentId,
    [provenanceProperties[step]]: writeStep(told),
  });
  if (step === 'valide' && wroteAny(standing)) await word.setMention(labels.verified);
};
