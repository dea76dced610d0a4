import type { DataClass } from '../policy/policy.ts';
import type { Serving, Trip } from '../policy/standing.ts';

/** One question and what was answered, masked before it is kept. */
export type Exchange = {
  readonly question: string;
  readonly answer: string;
  readonly sourceIds: readonly string[];
  /** Masking does not lower it: it counts in what the next question may be sent to. */
  readonly dataClass: DataClass;
  /** Where it was answered; null without a model. */
  readonly serving: Serving | null;
  /** Everywhere that the question was sent; null for what was kept before this was. */
  readonly trip: Trip | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** A conversation belongs to one person, named by a pseudonym; nobody else opens it. */
export type Conversations = {
  readonly history: (pseudonym: string, conversationId: string) => Promise<readonly Exchange[]>;
  readonly append: (pseudonym: string, conversationId: string, exchange: Exchange) => Promise<void>;
  readonly forget: (pseudonym: string, conversationId: string) => Promise<void>;
  /** Deletes exchanges older than this instant; returns how many. */
  readonly expire: (before: number) => Promise<number>;
};
