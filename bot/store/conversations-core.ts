import type { DatabaseSync } from 'node:sqlite';
import { type Fact, factNames } from '#shared/case/facts.ts';
import { type KeptKind, keptKinds } from '#shared/conversation/kept-kinds.ts';
import type { Exchange, KeptCitation } from '#shared/conversation/ports.ts';
import { Fault } from '#shared/fault.ts';
import type { DataClass } from '#shared/policy/policy.ts';
import type { Serving, Trip } from '#shared/policy/standing.ts';
import { weakestFirst } from '#shared/policy/strongest-class.ts';
import { eraseTraces } from './erase-traces.ts';
import { tripsOf } from './last-trips.ts';
import { jsonOf, numberOf, textOf } from './read-row.ts';

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
    `INSERT INTO exchanges (person, conversation, question, answer, citations, kind, data_class, serving, trip, asked, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const forget = database.prepare('DELETE FROM exchanges WHERE person = ? AND conversation = ?');
  const expire = database.prepare('DELETE FROM exchanges WHERE at < ?');
  const trips = tripsOf(database);
  return {
    history: (personId, conversationId) =>
      select.all(personId, conversationId).map((row) => ({
        question: textOf(row, 'question'),
        answer: textOf(row, 'answer'),
        kind: kindOf(row),
        citations: citationsOf(row),
        dataClass: dataClassOf(row),
        serving: servingOf(row),
        trip: tripOf(row),
        asked: askedOf(row),
        at: numberOf(row, 'at'),
      })),
    append: (personId, conversationId, exchange) => {
      const { question, answer, kind, dataClass, asked, at } = exchange;
      const citations = JSON.stringify(exchange.citations);
      const [serving, trip] = [exchange.serving, exchange.trip].map((kept) =>
        kept === null ? null : JSON.stringify(kept),
      );
      const of = [personId, conversationId, question, answer, citations, kind] as const;
      insert.run(...of, dataClass, serving ?? null, trip ?? null, asked, at);
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

/** A kind that this version does not know is shown as one that was not told. */
function kindOf(row: Parameters<typeof textOf>[0]): KeptKind | null {
  return keptKinds.find((kind) => kind === row['kind']) ?? null;
}

/** Ids alone, as they were kept at first, do not say which `[n]` each is: they lead nowhere. */
function citationsOf(row: Parameters<typeof textOf>[0]): readonly KeptCitation[] {
  const kept = jsonOf(row, 'citations');
  if (!Array.isArray(kept)) throw new Fault('store-damaged', { column: 'citations' });
  return kept.filter((citation): citation is KeptCitation => typeof citation === 'object');
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
