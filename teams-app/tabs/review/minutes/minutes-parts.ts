import type { Action, Decision, Minutes, MinutesStatus, Vote } from '#shared/minutes/minutes.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';

/** What is reviewed as one in minutes; `id` is what the server keeps the review under. */
export type MinutesPart = {
  readonly id: string;
  readonly status: MinutesStatus;
} & (
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'vote'; readonly decision: Decision; readonly vote: Vote }
  | { readonly kind: 'action'; readonly action: Action }
);

const partsOfDecision = (decision: Decision): readonly MinutesPart[] => {
  const { id, status, vote } = decision;
  const own: MinutesPart = { id: `decision/${id}`, kind: 'decision', status, decision };
  if (vote === null) return [own];
  const doubt = vote.addsUp === false ? 'to-check' : status;
  return [own, { id: `vote/${id}`, kind: 'vote', status: doubt, decision, vote }];
};

/** Decisions, each followed by its vote, then actions: in the order of the screen. */
export const partsOf = ({ decisions, actions }: Minutes): readonly MinutesPart[] => [
  ...decisions.flatMap(partsOfDecision),
  ...actions.map(
    (action): MinutesPart => ({
      ...{ id: `action/${action.id}`, kind: 'action', status: action.status, action },
    }),
  ),
];

type Review = Pick<FieldReview, 'written'> | null;

/** The lines that a person wrote; null = they wrote nothing. */
const linesOf = (review: Review): readonly string[] | null => review?.written?.split('\n') ?? null;

/** A decision as it was corrected: its title, then its text. */
export const decisionAs = (
  { title, text }: Pick<Decision, 'title' | 'text'>,
  review: Review,
): { readonly title: string; readonly text: string } => {
  const lines = linesOf(review);
  if (lines === null) return { title, text };
  const [first = '', ...rest] = lines;
  return { title: first, text: rest.join('\n').trim() };
};

/** An action as it was corrected; empty = nobody said so. */
export const actionAs = (
  { what, who, due }: Pick<Action, 'what' | 'who' | 'due'>,
  review: Review,
): { readonly what: string; readonly who: string; readonly due: string } => {
  const lines = linesOf(review);
  if (lines === null) return { what, who: who ?? '', due: due?.said ?? '' };
  const [first = '', second = '', third = ''] = lines;
  return { what: first, who: second, due: third };
};

export type Figures = readonly [inFavour: string, against: string, abstentions: string];

/** Figures of a vote as they were corrected; empty = nobody said so. */
export const figuresAs = (
  { inFavour, against, abstentions }: Pick<Vote, 'inFavour' | 'against' | 'abstentions'>,
  review: Review,
): Figures => {
  const counts = review?.written?.split('/').map((count) => count.trim().replace('-', ''));
  if (counts !== undefined) return [counts[0] ?? '', counts[1] ?? '', counts[2] ?? ''];
  const told = (count: number | null): string => (count === null ? '' : `${count}`);
  return [told(inFavour), told(against), told(abstentions)];
};

/** As the server keeps them: `20 / 3 / -`. Null where one is no whole number, or none is given. */
export const writeFigures = (figures: Figures): string | null => {
  const given = figures.map((figure) => figure.trim());
  const isWhole = given.every((figure) => /^\d{0,4}$/u.test(figure));
  if (!isWhole || given.every((figure) => figure === '')) return null;
  return given.map((figure) => (figure === '' ? '-' : figure)).join(' / ');
};
