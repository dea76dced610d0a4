import type { DatabaseSync } from 'node:sqlite';
import type { Exchange } from '#shared/conversation/ports.ts';
import { eraseTraces } from './erase-traces.ts';
import { numberOf, textOf, textsOf } from './read-row.ts';

export type ConversationsCore = {
  readonly history: (personId: string, conversationId: string) => readonly Exchange[];
  readonly append: (personId: string, conversationId: string, exchange: Exchange) => void;
  readonly forget: (personId: string, conversationId: string) => void;
  readonly expire: (before: number) => number;
};

/** Exchanges are found by their person and conversation together: another person's question opens nothing. */
export function conversationsOf(database: DatabaseSync): ConversationsCore {
  const select = database.prepare(
    'SELECT * FROM exchanges WHERE person = ? AND conversation = ? ORDER BY number',
  );
  const insert = database.prepare(
    `INSERT INTO exchanges (person, conversation, question, answer, source_ids, at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const forget = database.prepare('DELETE FROM exchanges WHERE person = ? AND conversation = ?');
  const expire = database.prepare('DELETE FROM exchanges WHERE at < ?');
  return {
    history: (personId, conversationId) =>
      select.all(personId, conversationId).map((row) => ({
        question: textOf(row, 'question'),
        answer: textOf(row, 'answer'),
        sourceIds: textsOf(row, 'source_ids'),
        at: numberOf(row, 'at'),
      })),
    append: (personId, conversationId, { question, answer, sourceIds, at }) => {
      insert.run(personId, conversationId, question, answer, JSON.stringify(sourceIds), at);
    },
    forget: (personId, conversationId) => {
      forget.run(personId, conversationId);
      eraseTraces(database);
    },
    expire: (before) => {
      const count = Number(expire.run(before).changes);
      if (count > 0) eraseTraces(database);
      return count;
    },
  };
}
