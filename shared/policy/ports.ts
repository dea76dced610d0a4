import type { PolicySnapshot } from './policy.ts';

/** The policy in force. A turn asks once and keeps what it got. */
export type PolicySource = { readonly current: () => PolicySnapshot };

/** One file that a policy is made of, as it stood. */
export type PolicyFile = {
  readonly role: 'policy' | 'base' | 'charter';
  /** As the policy's files name it, seen from the folder of the file asked for. */
  readonly name: string;
  readonly text: string;
};

/** From when to when a policy was seen in force, in milliseconds since the epoch; others may have been between. */
export type PolicyPeriod = {
  readonly hash: string;
  readonly firstAt: number;
  readonly lastAt: number;
};

/** A policy that was in force, its own file first, its charter last. */
export type KeptPolicy = PolicyPeriod & { readonly files: readonly PolicyFile[] };

/** Every policy that a line of the journal names, kept as long as the journal. */
export type PolicyArchive = {
  /** Notes that a policy is in force at this instant; the texts of a hash are kept once. */
  readonly keep: (hash: string, files: readonly PolicyFile[], at: number) => Promise<void>;
  /** Those whose hash begins so, the latest first. */
  readonly find: (start: string) => Promise<readonly KeptPolicy[]>;
  /** All of them, the latest first. */
  readonly history: () => Promise<readonly PolicyPeriod[]>;
  /** Deletes those that were last in force before this instant; returns how many. */
  readonly expire: (before: number) => Promise<number>;
};
