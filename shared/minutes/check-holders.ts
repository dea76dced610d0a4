import type { MeetingFault } from './meeting-fault.ts';
import { type ListedMember, nameKey } from './meeting-members.fr.ts';
import type { Attendee } from './minutes.ts';

/** The members with who holds each pouvoir under their full name: a member who is there, one pouvoir each (CGCT L2121-20). */
export function checkHolders(
  members: readonly ListedMember[],
  faults: MeetingFault[],
): readonly Attendee[] {
  const held = new Set<string>();
  return members.map(({ attendee, line }) => {
    const { name, state, representedBy } = attendee;
    if (state !== 'represented') return attendee;
    const tell = (code: MeetingFault['code']): void =>
      void faults.push({ line, code, details: { name, holder: representedBy ?? '' } });
    const holder = representedBy === null ? null : holderIn(members, representedBy);
    if (holder === null) {
      tell(representedBy === null ? 'holder-missing' : 'holder-unknown');
      return attendee;
    }
    if (holder.state !== 'present') tell('holder-absent');
    if (held.has(holder.name)) tell('proxies-too-many');
    held.add(holder.name);
    return { ...attendee, representedBy: holder.name };
  });
}

/** A holder may be told by the last name alone, where one member bears it. */
function holderIn(members: readonly ListedMember[], told: string): Attendee | null {
  const key = nameKey(told);
  const named = members.filter(({ attendee }) => nameKey(attendee.name) === key);
  const words = key.split(' ');
  const fits =
    named.length > 0
      ? named
      : members.filter(({ attendee }) => {
          const own = nameKey(attendee.name).split(' ');
          return words.every((word) => own.includes(word));
        });
  return fits.length === 1 ? (fits[0]?.attendee ?? null) : null;
}
