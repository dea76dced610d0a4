import type { Attendee, Vote } from './minutes.ts';
import { isAwaitedAt, isThereAt } from './presence-at.ts';
import { isSameName } from './same-name.ts';

/** How each person who could vote did, as far as it is known. */
export type Senses = {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  readonly abstained: readonly string[];
  readonly withdrawn: readonly string[];
};

/** Members who could vote at this second, and those whose pouvoir somebody who is there holds, until they come. */
export function votersAt(attendance: readonly Attendee[], at: number | null): readonly Attendee[] {
  const there = attendance.filter((one) => one.role !== 'guest' && isThereAt(one, at));
  return attendance.filter((one) => {
    if (one.role === 'guest') return false;
    const isComing = isAwaitedAt(one, at);
    if (one.state !== 'represented' && !isComing) return there.includes(one);
    const { representedBy } = one;
    return representedBy !== null && there.some(({ name }) => isSameName(name, representedBy));
  });
}

/**
 * The sense of each vote of a public ballot (CGCT L2121-15): those named against or abstaining, and the others in favour.
 * Null where the figures say otherwise than the names, where nobody keeps a list, or where the ballot is secret.
 */
export function sensesOf(
  vote: Vote,
  attendance: readonly Attendee[],
  at: number | null,
): Senses | null {
  if (vote.secret || vote.candidates.length > 0) return null;
  const voters = votersAt(attendance, at).map(({ name }) => name);
  if (voters.length === 0) return null;
  const among = (names: readonly string[]): readonly string[] | null => {
    const found = names.map((name) => voters.find((voter) => isSameName(voter, name)));
    return found.every((name) => name !== undefined) ? found : null;
  };
  const isUnanimous = vote.said === 'unanimity';
  const against = among(vote.againstNames);
  const abstained = among(vote.abstentionNames);
  if (against === null || abstained === null) return null;
  if (against.length !== (vote.against ?? (isUnanimous ? 0 : Number.NaN))) return null;
  if (abstained.length !== (vote.abstentions ?? (isUnanimous ? 0 : Number.NaN))) return null;
  const withdrawn = vote.withdrawn.filter((name) => voters.some((one) => isSameName(one, name)));
  const others = [...against, ...abstained];
  const inFavour = voters.filter(
    (name) => !others.includes(name) && !withdrawn.some((one) => isSameName(one, name)),
  );
  const isTold = vote.inFavour === null ? isUnanimous : vote.inFavour === inFavour.length;
  return isTold ? { inFavour, against, abstained, withdrawn } : null;
}
