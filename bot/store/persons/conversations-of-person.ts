import type { DatabaseSync } from 'node:sqlite';
import { withoutItsAuthor } from '#shared/privacy/without-personal-data.ts';
import { jsonOf, textOf } from '../read-row.ts';
import {
  type HeldOfPerson,
  type PersonKeys,
  type PersonRoom,
  rowsOf,
  runEach,
} from './person-room.ts';

/** The person's own chat with the bot: in a group, what stands under its id is of others too. */
const own = 'conversation IN (SELECT conversation FROM ticket_chats WHERE person = :pseudonym)';

/** Under no name: found by the instant at which they were asked, or by their words where an answer was of no help. */
const unanswered = `at IN (SELECT value FROM json_each(:askedAt))
  OR question IN (SELECT value FROM json_each(:questions))`;

const started = `${own} OR EXISTS
  (SELECT 1 FROM json_each(:channelIds) WHERE instr(reference, value) > 0)`;

/** What of the person stands in each table; the others keep no word and no name, and lead to a conversation alone. */
const conditions: Readonly<Record<string, string>> = {
  unanswered,
  answer_links: `${own} OR answer IN (SELECT value FROM json_each(:answers))`,
  activities: own,
  welcomes: own,
  open_works: started,
  exchanges: 'person = :pseudonym',
  last_trips: 'person = :pseudonym',
  ticket_chats: 'person = :pseudonym',
};

/** Whoever put Calame in a channel stands in its reference: the channel goes on without. */
const channelTables: readonly string[] = ['ticket_channels', 'ticket_cards'];

/**
 * What was asked and answered, and what a channel left of it. One room, erased at once: what leads to a question or a
 * message is the conversation, which goes with them.
 */
export const conversationsOfPerson: PersonRoom = {
  tables: [...Object.keys(conditions), ...channelTables],
  held: (database, who) => {
    const values = valuesOf(database, who);
    const held: Record<string, HeldOfPerson[string]> = {};
    for (const [table, condition] of Object.entries(conditions)) {
      held[table] = rowsOf(database, `SELECT * FROM ${table} WHERE ${condition}`, values);
    }
    return held;
  },
  erase: (database, who) => {
    const values = valuesOf(database, who);
    const statements = [
      ...channelTables.map(
        (table) => `UPDATE ${table} SET reference = json_set(reference, '$.user.id', '')
          WHERE json_extract(reference, '$.user.id') IN (SELECT value FROM json_each(:channelIds))`,
      ),
      ...Object.entries(conditions).map(
        ([table, condition]) => `DELETE FROM ${table} WHERE ${condition}`,
      ),
    ];
    return { items: runEach(database, statements, values), left: 0 };
  },
};

function valuesOf(
  database: DatabaseSync,
  { pseudonym, channelIds, turns }: PersonKeys,
): Readonly<Record<string, string>> {
  const exchanges = rowsOf(
    database,
    'SELECT question, at FROM exchanges WHERE person = :pseudonym',
    { pseudonym },
  );
  const chats = rowsOf(database, 'SELECT reference FROM ticket_chats WHERE person = :pseudonym', {
    pseudonym,
  });
  const questions = exchanges.flatMap((row) => {
    const question = textOf(row, 'question');
    return [question, withoutItsAuthor(question)];
  });
  const known = chats.flatMap((row) => userOf(jsonOf(row, 'reference')));
  return {
    pseudonym,
    channelIds: JSON.stringify([...channelIds, ...known]),
    answers: JSON.stringify(turns.map(({ id }) => id)),
    askedAt: JSON.stringify([...turns, ...exchanges].map(({ at }) => at)),
    questions: JSON.stringify(questions),
  };
}

/** The id by which the channel knows whom a reference leads to. */
function userOf(reference: unknown): readonly string[] {
  if (typeof reference !== 'object' || reference === null || !('user' in reference)) return [];
  const { user } = reference;
  if (typeof user !== 'object' || user === null || !('id' in user)) return [];
  return typeof user.id === 'string' && user.id !== '' ? [user.id] : [];
}
