import { languageOf, type Room } from '../room.ts';
import type { Writing } from './card-parts.ts';

export const writingOf = (room: Pick<Room, 'desk'>): Writing => ({
  language: languageOf(room),
  timeZone: room.desk.policy().policy.organisation.timeZone,
});

/** The title of a desk; its id when the policy names it no more. */
export const deskTitle = ({ desk }: Pick<Room, 'desk'>, id: string): string =>
  desk.policy().policy.tickets?.desks.find((one) => one.id === id)?.title ?? id;
