import type { Facts, Template } from '#shared/acts/template.ts';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { SentText } from '../send/preview-sending.ts';

/** What is under way on the screen *Rédiger*: all of it is kept on this computer. */
export type DraftWork = {
  /** Null = no template is chosen yet. */
  readonly templateId: string | null;
  readonly facts: Facts;
  readonly instruction: string;
  readonly startingText: string;
  /** Null before anything was asked. */
  readonly draftId: string | null;
  /** Written so far, while no proposal is there. */
  readonly written: string;
  /** With what the drafter completed in it. */
  readonly proposal: Proposal | null;
};

export const blankDraft: DraftWork = {
  templateId: null,
  facts: {},
  instruction: '',
  startingText: '',
  draftId: null,
  written: '',
  proposal: null,
};

/** Nothing worth keeping. */
export const isBlankDraft = (work: DraftWork): boolean =>
  work.draftId === null &&
  work.proposal === null &&
  work.instruction.trim() === '' &&
  work.startingText.trim() === '' &&
  Object.keys(work.facts).length === 0;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the server is asked. */
export const requestOf = (work: DraftWork, template: Template, draftId: string): DraftRequest => ({
  draftId,
  move: 'draft',
  kind: template.kind,
  templateId: template.id,
  facts: work.facts,
  points: [],
  instruction: orNull(work.instruction),
  startingText: orNull(work.startingText),
  letter: null,
});

/** Names of the parts that are no fact, as the drafter knows them. */
export type PartNames = {
  readonly instruction: string;
  readonly startingText: string;
  readonly letter: string;
  readonly points: string;
};

const factText = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join('\n');

/** Every text of a request that the drafter wrote or brought, in the order of the form. */
export const textsOf = (
  request: DraftRequest,
  template: Template | null,
  names: PartNames,
): readonly SentText[] => {
  const labelOf = (id: string): string => template?.facts.find((one) => one.id === id)?.label ?? id;
  const facts = Object.entries(request.facts).map(([id, value]) => ({
    label: labelOf(id),
    text: factText(value),
  }));
  const points = request.points
    .map(({ point, answer }) => (answer === null ? point : `${point}\n→ ${answer}`))
    .join('\n');
  return [
    ...facts,
    { label: names.instruction, text: request.instruction ?? '' },
    { label: names.startingText, text: request.startingText ?? '' },
    { label: names.letter, text: request.letter ?? '' },
    { label: names.points, text: points },
  ].filter(({ text }) => text.trim() !== '');
};
