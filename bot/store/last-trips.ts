import type { DatabaseSync } from 'node:sqlite';
import type { Trip } from '#shared/policy/standing.ts';
import { textOf } from './read-row.ts';

/** Ways of last questions, of each person by conversation. */
export type TripsCore = {
  readonly keep: (person: string, conversationId: string | null, trip: Trip) => void;
  readonly last: (person: string, conversationId: string | null) => Trip | null;
  readonly forget: (person: string, conversationId: string) => void;
  /** Deletes those older than this instant; returns how many. */
  readonly expire: (before: number) => number;
};

/** The name under which a question that stood alone is kept: no conversation has it. */
const alone = '';

export function tripsOf(database: DatabaseSync): TripsCore {
  const keep = database.prepare(
    'INSERT OR REPLACE INTO last_trips (person, conversation, trip, at) VALUES (?, ?, ?, ?)',
  );
  const ofConversation = database.prepare(
    'SELECT trip FROM last_trips WHERE person = ? AND conversation = ?',
  );
  const ofAll = database.prepare(
    'SELECT trip FROM last_trips WHERE person = ? ORDER BY at DESC LIMIT 1',
  );
  const forget = database.prepare(
    'DELETE FROM last_trips WHERE person = ? AND conversation IN (?, ?)',
  );
  const expire = database.prepare('DELETE FROM last_trips WHERE at < ?');
  return {
    keep: (person, conversationId, trip) => {
      keep.run(person, conversationId ?? alone, JSON.stringify(trip), trip.at);
    },
    last: (person, conversationId) => {
      const row =
        conversationId === null ? ofAll.get(person) : ofConversation.get(person, conversationId);
      return row === undefined ? null : (JSON.parse(textOf(row, 'trip')) as Trip);
    },
    forget: (person, conversationId) => {
      forget.run(person, conversationId, alone);
    },
    expire: (before) => Number(expire.run(before).changes),
  };
}
