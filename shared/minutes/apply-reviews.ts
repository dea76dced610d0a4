import type { Action, Decision, Minutes, Vote } from './minutes.ts';

/** What a person said of one part, as of one field of a sheet; `written` is null unless corrected. */
type PartReview = {
  readonly fieldId: string;
  readonly decision: 'accepted' | 'corrected' | 'rejected';
  readonly written: string | null;
};

/** Parts of minutes that people accept, correct or reject, by the kind of what they are. */
type Reviewed = 'decision' | 'vote' | 'action';

/** What a part of minutes is reviewed as: `decision/d-1`; the vote goes by the id of its decision. */
const reviewIdOf = (part: Reviewed, id: string): string => `${part}/${id}`;

/** Everything of these minutes that is reviewed. */
export const reviewedParts = ({ decisions, actions }: Minutes): ReadonlySet<string> =>
  new Set([
    ...decisions.flatMap(({ id, vote }) => [
      reviewIdOf('decision', id),
      ...(vote === null ? [] : [reviewIdOf('vote', id)]),
    ]),
    ...actions.map(({ id }) => reviewIdOf('action', id)),
  ]);

type Said = ReadonlyMap<string, PartReview>;

/**
 * Minutes as they stand once people have said what they had to say: what was accepted or corrected is no longer to be
 * checked, what was rejected is left out. A decision is corrected as its title, then its text on the next lines; an
 * action as what, who and when, a line each; a vote as `20 / 3 / 2`, for, against and abstentions, `-` = not said.
 */
export function applyReviews(minutes: Minutes, reviews: readonly PartReview[]): Minutes {
  if (reviews.length === 0) return minutes;
  const said: Said = new Map(reviews.map((review) => [review.fieldId, review]));
  return {
    ...minutes,
    decisions: minutes.decisions.flatMap((decision) => decisionAs(decision, said)),
    actions: minutes.actions.flatMap((action) => actionAs(action, said)),
  };
}

function decisionAs(decision: Decision, said: Said): readonly Decision[] {
  const review = said.get(reviewIdOf('decision', decision.id));
  if (review?.decision === 'rejected') return [];
  const vote = voteAs(decision.vote, said.get(reviewIdOf('vote', decision.id)));
  if (review === undefined) return [{ ...decision, vote }];
  const [title = '', ...text] = (review.written ?? '').split('\n');
  const { keywords: _marks, ...told } = decision;
  const corrected =
    review.written === null ? decision : { ...told, title, text: text.join('\n').trim() || title };
  return [{ ...corrected, vote, status: 'found' }];
}

function voteAs(vote: Vote | null, review: PartReview | undefined): Vote | null {
  if (vote === null || review === undefined) return vote;
  if (review.decision === 'rejected') return null;
  // A person looked at it: what did not add up is settled.
  if (review.written === null) return { ...vote, addsUp: null };
  const [inFavour = null, against = null, abstentions = null] = review.written
    .split('/')
    .map((count) => (/^\s*\d{1,4}\s*$/u.test(count) ? Number(count) : null));
  const isLost = inFavour !== null && against !== null && against > inFavour;
  return {
    ...vote,
    ...{ inFavour, against, abstentions, addsUp: null },
    said: against === 0 && abstentions === 0 ? 'unanimity' : null,
    outcome: isLost ? 'rejected' : vote.outcome,
  };
}

function actionAs(action: Action, said: Said): readonly Action[] {
  const review = said.get(reviewIdOf('action', action.id));
  if (review === undefined) return [action];
  if (review.decision === 'rejected') return [];
  if (review.written === null) return [{ ...action, status: 'found' }];
  const [what = '', who = '', due = ''] = review.written.split('\n').map((line) => line.trim());
  const kept =
    action.due !== null && action.due.said === due ? action.due : { said: due, date: null };
  return [
    {
      ...action,
      what,
      who: who === '' ? null : who,
      due: due === '' ? null : kept,
      status: 'found',
    },
  ];
}
