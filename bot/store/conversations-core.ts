import type { DatabaseSync } from 'node:sqlite';
import { type Fact, factNames } from '#shared/case/facts.ts';
import type { Exchange } from '#shared/conversation/ports.ts';
import type { DataClass } from '#shared/policy/policy.ts';
import type { Serving, Trip } from '#shared/policy/standing.ts';
import { weakestFirst } from '#shared/policy/strongest-class.ts';
import { eraseTraces } from './erase-traces.ts';
import { tripsOf } from './last-trips.ts';
import { numberOf, textOf, textsOf } from './read-row.ts';

export type ConversationsCore = {
  readonly history: (personId: string, conversationId: string) => readonly Exchange[];
  readonly append: (personId: string, conversationId: string, exchange: Exchange) => void;
  readonly keepTrip: (personId: string, conversationId: string | null, trip: Trip) => void;
  readonly lastTrip: (personId: string, conversationId: string | null) => Trip | null;
  readonly forget: (personId: string, conversationId: string) => void;
  readonly expire: (before: number) => number;
};

/** Exchanges are found by their person and conversation together: another person's question opens nothing. */
export function conversationsOf(database: DatabaseSync): ConversationsCore {
  const select = database.prepare(
    'SELECT * FROM exchanges WHERE person = ? AND conversation = ? ORDER BY number',
  );
  const insert = database.prepare(
    `INSERT INTO exchanges (person, conversation, question, answer, source_ids, data_class, serving, trip, asked, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const forget = database.prepare('DELETE FROM exchanges WHERE person = ? AND conversation = ?');
  const expire = database.prepare('DELETE FROM exchanges WHERE at < ?');
  const trips = tripsOf(database);
  return {
    history: (personId, conversationId) =>
      select.all(personId, conversationId).map((row) => ({
        question: textOf(row, 'question'),
        answer: textOf(row, 'answer'),
        sourceIds: textsOf(row, 'source_ids'),
        dataClass: dataClassOf(row),
        serving: servingOf(row),
        trip: tripOf(row),
        asked: askedOf(row),
        at: numberOf(row, 'at'),
      })),
    append: (personId, conversationId, exchange) => {
      const { question, answer, sourceIds, dataClass, asked, at } = exchange;
      const ids = JSON.stringify(sourceIds);
      const [serving, trip] = [exchange.serving, exchange.trip].map((kept) =>
        kept === null ? null : JSON.stringify(kept),
      );
      const of = [personId, conversationId, question, answer, ids, dataClass] as const;
      insert.run(...of, serving ?? null, trip ?? null, asked, at);
    },
    keepTrip: trips.keep,
    lastTrip: trips.last,
    forget: (personId, conversationId) => {
      forget.run(personId, conversationId);
      trips.forget(personId, conversationId);
      eraseTraces(database);
    },
    expire: (before) => {
      const count = Number(expire.run(before).changes);
      if (count + trips.expire(before) > 0) eraseTraces(database);
      return count;
    },
  };
}

function servingOf(row: Parameters<typeof textOf>[0]): Serving | null {
  return row['serving'] === null ? null : (JSON.parse(textOf(row, 'serving')) as Serving);
}

function tripOf(row: Parameters<typeof textOf>[0]): Trip | null {
  return row['trip'] === null ? null : (JSON.parse(textOf(row, 'trip')) as Trip);
}

/** A fact that this version does not know is taken as none: its question was asked, and no reply waits for it. */
function askedOf(row: Parameters<typeof textOf>[0]): Fact | null {
  return factNames.find((fact) => fact === row['asked']) ?? null;
}

/** A class that this version does not know is taken as personal: the context then goes no further than it may. */
function dataClassOf(row: Parameters<typeof textOf>[0]): DataClass {
  const written = textOf(row, 'data_class');
  return weakestFirst.find((one) => one === written) ?? 'personal';
}
