import type { Fact } from '../case/facts.ts';
import type { DataClass } from '../policy/policy.ts';
import type { Serving, Trip } from '../policy/standing.ts';
import type { KeptKind } from './kept-kinds.ts';

/** What an answer rested on: where it is, and nothing of what it says. */
export type KeptCitation = {
  /** The `[n]` of the answer. */
  readonly n: number;
  readonly space: string;
  /** `<document id>#<passage index>` */
  readonly sourceId: string;
  /** SHA-256 of the passage: whether the document still says it. */
  readonly passageHash: string;
};

/** One question and what was answered, masked before it is kept. */
export type Exchange = {
  readonly question: string;
  readonly answer: string;
  /** Null for what was kept before this was. */
  readonly kind: KeptKind | null;
  /** Empty too for what was kept before places were. */
  readonly citations: readonly KeptCitation[];
  /** Masking does not lower it: it counts in what the next question may be sent to. */
  readonly dataClass: DataClass;
  /** Where it was answered; null without a model. */
  readonly serving: Serving | null;
  /** Everywhere that the question was sent; null for what was kept before this was. */
  readonly trip: Trip | null;
  /** The fact of the person's case that was asked back in place of an answer; null = answered. */
  readonly asked: Fact | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** A conversation belongs to one person, named by a pseudonym; nobody else opens it. */
export type Conversations = {
  readonly history: (pseudonym: string, conversationId: string) => Promise<readonly Exchange[]>;
  readonly append: (pseudonym: string, conversationId: string, exchange: Exchange) => Promise<void>;
  /**
   * Keeps the way of the last question of the conversation, whatever came of it; null: of a question that stood alone.
   * Of the question itself nothing is kept with it.
   */
  readonly keepTrip: (
    pseudonym: string,
    conversationId: string | null,
    trip: Trip,
  ) => Promise<void>;
  /** The way of the last question of the conversation; null: of the last one of all, those that stood alone included. */
  readonly lastTrip: (pseudonym: string, conversationId: string | null) => Promise<Trip | null>;
  /** Forgets the conversation, and the ways of questions that stood alone. */
  readonly forget: (pseudonym: string, conversationId: string) => Promise<void>;
  /** Deletes exchanges and ways older than this instant; returns how many exchanges. */
  readonly expire: (before: number) => Promise<number>;
};
