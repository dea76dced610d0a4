import type { DatabaseSync } from 'node:sqlite';
import { eraseTraces } from '../erase-traces.ts';
import { inSnapshot, inTransaction } from '../in-transaction.ts';
import { conversationsOfPerson } from './conversations-of-person.ts';
import { jobsOfPerson } from './jobs-of-person.ts';
import type { ErasedOfPerson, HeldOfPerson, PersonKeys, PersonRoom } from './person-room.ts';
import {
  acceptancesOfPerson,
  accountOfPerson,
  draftsOfPerson,
  groupsOfPerson,
  opinionsOfPerson,
  referencesOfPerson,
  templatesOfPerson,
  validationsOfPerson,
} from './plain-rooms.ts';
import { handlingOfPerson, questionsOfPerson, validatedOfPerson } from './tickets-of-person.ts';

/** Every place that holds something of a person, by the name that it is told under. */
export const personRooms: {
  readonly conversations: PersonRoom;
  readonly opinions: PersonRoom;
  readonly 'questions-to-hr': PersonRoom;
  readonly 'hr-work': PersonRoom;
  readonly 'validated-answers': PersonRoom;
  readonly 'act-references': PersonRoom;
  readonly drafts: PersonRoom;
  readonly 'act-validations': PersonRoom;
  readonly 'act-templates': PersonRoom;
  readonly jobs: PersonRoom;
  readonly acceptances: PersonRoom;
  readonly account: PersonRoom;
  readonly groups: PersonRoom;
} = {
  conversations: conversationsOfPerson,
  opinions: opinionsOfPerson,
  'questions-to-hr': questionsOfPerson,
  'hr-work': handlingOfPerson,
  'validated-answers': validatedOfPerson,
  'act-references': referencesOfPerson,
  drafts: draftsOfPerson,
  'act-validations': validationsOfPerson,
  'act-templates': templatesOfPerson,
  jobs: jobsOfPerson,
  acceptances: acceptancesOfPerson,
  account: accountOfPerson,
  groups: groupsOfPerson,
};

export type PersonRoomName = keyof typeof personRooms;

export type PersonsCore = {
  readonly rooms: () => readonly PersonRoomName[];
  readonly held: (room: PersonRoomName, who: PersonKeys) => HeldOfPerson;
  readonly erase: (room: PersonRoomName, who: PersonKeys) => ErasedOfPerson;
};

/** What is kept of one person, room by room: one that fails stops none of the others. */
export function personsOf(database: DatabaseSync, sweepJobFiles: () => void): PersonsCore {
  return {
    rooms: () => Object.keys(personRooms) as PersonRoomName[],
    held: (room, who) => inSnapshot(database, () => personRooms[room].held(database, who)),
    erase: (room, who) => {
      const erased = inTransaction(database, () => personRooms[room].erase(database, who));
      if (room === 'jobs') sweepJobFiles();
      // Also where nothing was left to delete: an earlier run may have been held back.
      return { ...erased, emptied: eraseTraces(database) };
    },
  };
}
