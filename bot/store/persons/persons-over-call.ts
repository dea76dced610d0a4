import type { StoreCall } from '../store-call.ts';
import type { ErasedOfPerson, HeldOfPerson, PersonKeys } from './person-room.ts';
import type { PersonRoomName } from './persons-core.ts';

/** What is kept of one person. */
export type Persons = {
  readonly rooms: () => Promise<readonly PersonRoomName[]>;
  readonly held: (room: PersonRoomName, who: PersonKeys) => Promise<HeldOfPerson>;
  /** Overwritten in the files too; run again, it goes on where it was stopped. */
  readonly erase: (room: PersonRoomName, who: PersonKeys) => Promise<ErasedOfPerson>;
};

export function personsOver(call: StoreCall): Persons {
  return {
    rooms: () => call('persons', 'rooms'),
    held: (room, who) => call('persons', 'held', room, who),
    erase: (room, who) => call('persons', 'erase', room, who),
  };
}
