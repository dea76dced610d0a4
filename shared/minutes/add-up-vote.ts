import type { Attendee, Vote } from './minutes.ts';
import { votersAt } from './voters-at.ts';

/**
 * Whether the figures of a vote and the people who could vote at that second agree. A secret ballot may have blank votes
 * and abstentions nobody counts: it must not exceed the voters. Null = too little is known,
 * or no list was brought (`attendance` empty).
 */
export function addsUp(
  vote: Omit<Vote, 'addsUp'>,
  attendance: readonly Attendee[],
  at: number | null,
): boolean | null {
  if (vote.said === 'unanimity' && (vote.against ?? 0) > 0) return false;
  if (attendance.length === 0) return null;
  const voters = votersAt(attendance, at).length - vote.withdrawn.length;
  const cast = castIn(vote);
  if (cast === null || voters <= 0) return null;
  return vote.secret || vote.candidates.length > 0 ? cast <= voters : cast === voters;
}

function castIn(vote: Omit<Vote, 'addsUp'>): number | null {
  if (vote.candidates.length > 0) return vote.candidates.reduce((sum, { votes }) => sum + votes, 0);
  if (vote.inFavour === null) return null;
  // Sides that nobody counted are empty where the others were counted in full.
  return vote.inFavour + (vote.against ?? 0) + (vote.abstentions ?? 0) + (vote.blank ?? 0);
}
