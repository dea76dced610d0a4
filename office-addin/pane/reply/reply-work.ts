import type { Facts, Template } from '#shared/acts/template.ts';
import { firstAnswer } from '#shared/letters/answer-models.ts';
import { letterFacts } from '#shared/letters/letter-facts.ts';
import type { LetterReading } from '#shared/letters/letter-reading.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import type { DraftRequest } from '#shared/wire/draft-exchange.ts';
import type { ProposalWork } from '../proposal/use-proposal.ts';

/** One point of the letter as the drafter treats it. */
export type TreatedPoint = {
  readonly point: string;
  /** In the reader's words. */
  readonly plain: string;
  readonly ticked: boolean;
  readonly answer: string;
};

/** What is under way on the screen *Répondre*: all of it is kept on this computer. */
export type ReplyWork = ProposalWork & {
  readonly letter: string;
  /** Null until the letter was read. */
  readonly points: readonly TreatedPoint[] | null;
  readonly templateId: string | null;
  readonly instruction: string;
};

export const blankReply: ReplyWork = {
  letter: '',
  points: null,
  templateId: null,
  instruction: '',
  draftId: null,
  written: '',
  proposal: null,
};

/** Nothing worth keeping. */
export const isBlankReply = ({ letter, proposal, draftId }: ReplyWork): boolean =>
  letter.trim() === '' && proposal === null && draftId === null;

/** The letter read by rules, on this computer. */
export const readingOf = (letter: string, today: string, language: 'fr' | 'en'): LetterReading =>
  readLetter(letter, { today, language });

/** The work once its letter was read: every point ticked, a model chosen that decides nothing. */
export const withReading = (
  work: ReplyWork,
  { points, answers }: LetterReading,
  templates: readonly Template[],
): ReplyWork => ({
  ...work,
  points: points.map(({ text, plain }) => ({ point: text, plain, ticked: true, answer: '' })),
  templateId: firstAnswer(answers, (id) => templates.some((one) => one.id === id)),
});

/** What the letter itself tells of the facts that models of letters ask for. */
const factsOf = (reading: LetterReading, template: Template): Facts => {
  const asked = new Set(template.facts.map(({ id }) => id));
  return Object.fromEntries(Object.entries(letterFacts(reading)).filter(([id]) => asked.has(id)));
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the server is asked. */
export const replyRequest = (
  work: ReplyWork,
  reading: LetterReading,
  template: Template,
  draftId: string,
): DraftRequest => ({
  draftId,
  move: 'reply',
  kind: template.kind,
  templateId: template.id,
  facts: factsOf(reading, template),
  points: (work.points ?? [])
    .filter(({ ticked }) => ticked)
    .map(({ point, answer }) => ({ point, answer: orNull(answer) })),
  instruction: orNull(work.instruction),
  startingText: null,
  letter: work.letter,
});
