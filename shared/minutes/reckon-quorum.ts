import type { Attendee, College, Meeting, Minutes, MinutesKind } from './minutes.ts';
import { isThereAtOpening } from './presence-at.ts';

type Quorum = NonNullable<Minutes['quorum']>;

/**
 * Members present when the meeting opens over those in office. An assembly needs more than half of them (CGCT L2121-17,
 * L3121-14, L5211-1), a staff committee half of the representatives of staff (décret n° 2021-571, article 87); a pouvoir
 * makes nobody present. Null where nobody told how many members are in office: a list may leave some out.
 */
export function reckonQuorum(
  kind: MinutesKind,
  meeting: Meeting,
  attendance: readonly Attendee[],
): Quorum | null {
  if (kind === 'proces-verbal-cst') return quorumOfSide('personnel', meeting, attendance);
  const { members, membersInOffice } = meeting;
  if (membersInOffice === null || members.every(({ role }) => role === 'guest')) return null;
  return overNeeded(attendance, Math.floor(membersInOffice / 2) + 1);
}

/** Half of one side of a staff committee, where the list holds all its members and tells their sides. */
export function quorumOfSide(
  side: College,
  { members, membersInOffice }: Meeting,
  attendance: readonly Attendee[],
): Quorum | null {
  const sitting = members.filter(({ college, role }) => college !== undefined && role !== 'guest');
  if (membersInOffice === null || sitting.length !== membersInOffice) return null;
  const seats = sitting.filter(({ college }) => college === side).length;
  if (seats === 0) return null;
  const own = attendance.filter(({ college }) => college === side);
  return overNeeded(own, Math.ceil(seats / 2));
}

function overNeeded(members: readonly Attendee[], needed: number): Quorum {
  const present = members.filter((one) => one.role !== 'guest' && isThereAtOpening(one)).length;
  return { present, needed, reached: present >= needed };
}
