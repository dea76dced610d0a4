import type { Attendee, Meeting, Minutes, MinutesKind } from './minutes.ts';

/**
 * Members present when the meeting opens over those in office. An assembly needs more than half of them (CGCT L2121-17,
 * L3121-14, L5211-1), a staff committee half (décret n° 2021-571, article 87); a pouvoir makes nobody present.
 */
export function reckonQuorum(
  kind: MinutesKind,
  { members, membersInOffice }: Meeting,
  attendance: readonly Attendee[],
): Minutes['quorum'] {
  const listed = members.filter(({ role }) => role !== 'guest').length;
  const inOffice = membersInOffice ?? (listed > 0 ? listed : null);
  if (inOffice === null || listed === 0) return null;
  const present = attendance.filter(
    ({ role, state, arrived }) => role !== 'guest' && state === 'present' && arrived === null,
  ).length;
  const needed =
    kind === 'proces-verbal-cst' ? Math.ceil(inOffice / 2) : Math.floor(inOffice / 2) + 1;
  return { present, needed, reached: present >= needed };
}
