import type { ValidatedDraft } from '#shared/wire/console-answers.ts';

/** A field that keeps an answer from being validated; `source-title-0` for those of a source. */
export type FaultyField =
  | 'question'
  | 'variants'
  | 'answer'
  | 'answer-markup'
  | 'owner'
  | 'reviewAt'
  | 'space'
  | `source-title-${number}`
  | `source-url-${number}`;

const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url) && URL.canParse(url);

/** As the server takes them. */
const shortestQuestion = 3;
const longestQuestion = 500;
const mostVariants = 50;

/** Neither an image nor HTML, in whatever reader shows it. */
const markup = /<[a-z!/?]|!\[/iu;

const linesOf = ({ variants }: ValidatedDraft): readonly string[] =>
  variants.map((line) => line.trim()).filter((line) => line !== '');

const areVariants = (lines: readonly string[]): boolean =>
  lines.length <= mostVariants &&
  lines.every(({ length }) => length >= shortestQuestion && length <= longestQuestion);

/** What is still missing, in the order of the form; `today` is an ISO date. */
export const draftFaults = (draft: ValidatedDraft, today: string): ReadonlySet<FaultyField> => {
  const faults = new Set<FaultyField>();
  if (draft.space === '') faults.add('space');
  if (draft.question.trim().length < shortestQuestion) faults.add('question');
  if (!areVariants(linesOf(draft))) faults.add('variants');
  if (draft.answer.trim() === '') faults.add('answer');
  if (markup.test(draft.answer)) faults.add('answer-markup');
  for (const [place, { title, url }] of draft.sources.entries()) {
    if (title.trim() === '') faults.add(`source-title-${place}`);
    if (url !== null && !isWebAddress(url)) faults.add(`source-url-${place}`);
  }
  if (draft.owner.trim() === '') faults.add('owner');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(draft.reviewAt) || draft.reviewAt <= today) {
    faults.add('reviewAt');
  }
  return faults;
};

/** As it is sent: without the spaces and empty lines that writing leaves behind. */
export const tidyDraft = (draft: ValidatedDraft): ValidatedDraft => ({
  ...draft,
  question: draft.question.trim(),
  variants: linesOf(draft),
  answer: draft.answer.trim(),
  sources: draft.sources.map((source) => ({ ...source, title: source.title.trim() })),
  owner: draft.owner.trim(),
});
