import type { Attendee, AttendeeMove } from './minutes.ts';

type Moves = readonly Pick<AttendeeMove, 'kind' | 'at'>[];

/** When somebody came and left, in the order of the meeting. */
export function movesOf({ moves, arrived, left }: Attendee): Moves {
  if (moves !== undefined) return moves;
  const told = [
    ...(arrived === null ? [] : [{ kind: 'arrived', at: arrived } as const]),
    ...(left === null ? [] : [{ kind: 'left', at: left } as const]),
  ];
  return told.toSorted((one, other) => one.at - other.at);
}

/** Whether somebody is in the room at this second; null = a transcript without times, which cannot tell. */
export function isThereAt(person: Attendee, at: number | null): boolean {
  if (person.state !== 'present') return false;
  if (at === null) return true;
  const timed = movesOf(person).filter((move) => move.at !== null);
  const last = timed.findLast((move) => (move.at ?? 0) <= at);
  return last === undefined ? timed[0]?.kind !== 'arrived' : last.kind === 'arrived';
}

/** Whoever first arrives while the meeting runs was not there when it opened. */
export const isThereAtOpening = (person: Attendee): boolean =>
  person.state === 'present' && movesOf(person)[0]?.kind !== 'arrived';

/** Not there yet at this second, and there later. */
export function isAwaitedAt(person: Attendee, at: number | null): boolean {
  const [first] = movesOf(person);
  return first?.kind === 'arrived' && first.at !== null && at !== null && first.at > at;
}
