import type { Opinion, ReasonCount } from '#shared/quality/opinion.ts';

/** A question being answered beside the HTTP call: kept so that a restart can say what became of it. */
export type OpenWork = {
  readonly id: string;
  readonly conversationId: string;
  /** Serialised conversation reference of the channel. */
  readonly reference: string;
  readonly startedAt: number;
};

/** What the Teams room keeps; the store room implements it. */
export type TeamsMemory = {
  /** Records the activity; true when the same one was recorded less than ten minutes ago. */
  readonly seen: (conversationId: string, activityId: string, at: number) => Promise<boolean>;
  /** True the first time only, so that two first-contact activities give one welcome. */
  readonly welcome: (conversationId: string) => Promise<boolean>;
  readonly forgetWelcome: (conversationId: string) => Promise<void>;
  readonly openWork: (work: OpenWork) => Promise<void>;
  readonly closeWork: (id: string) => Promise<void>;
  readonly leftOpen: () => Promise<readonly OpenWork[]>;
  /** Ties the channel's message id to our answer. */
  readonly linkAnswer: (
    conversationId: string,
    activityId: string,
    answerId: string,
  ) => Promise<void>;
  readonly answerOf: (conversationId: string, activityId: string) => Promise<string | null>;
  /** Our last answer in a conversation, for clients that give no `replyToId`. */
  readonly lastAnswer: (conversationId: string) => Promise<string | null>;
  readonly keepOpinion: (opinion: Opinion) => Promise<void>;
  readonly opinions: (answerId: string) => Promise<readonly Opinion[]>;
  /** How often each reason was given since an instant, the most frequent first: no person, no text. */
  readonly countReasons: (from: number) => Promise<readonly ReasonCount[]>;
  /** Deletes opinions older than this instant; returns how many. */
  readonly expireOpinions: (before: number) => Promise<number>;
};
