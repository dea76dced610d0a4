import type { Versant } from '../policy/policy.ts';

export type Difficulty = 'simple' | 'intermediaire' | 'complexe';

/** What a golden question must end with. */
export type Expectation = 'answer' | 'absent' | 'refused' | 'handed-over' | 'needs-detail';

/** One line of a golden set: a question as an agent puts it, and what a right reply to it is. */
export type GoldenQuestion = {
  /** Unique in its set. */
  readonly id: string;
  readonly question: string;
  /** Branch of whoever asks; null = the organisation's. */
  readonly versant: Versant | null;
  /** Status of whoever asks, as the set writes it; null = not said. */
  readonly statut: string | null;
  /** Development identity of the policy that asks; null = any agent. */
  readonly as: string | null;
  /** Earlier questions of the same conversation, the oldest first. */
  readonly history: readonly string[];
  readonly expect: Expectation;
  /** Documents any of which is the right first source. */
  readonly sources: readonly string[];
  /** Documents that must not be shown. */
  readonly forbidden: readonly string[];
  /** Words that must stand in the answer, or without a model in the passages shown. */
  readonly mustSay: readonly string[];
  /** Words that must not stand in what the person reads. */
  readonly mustNotSay: readonly string[];
  readonly difficulty: Difficulty;
  /** The rule has moved since its source was written: the source is shown with its warning, or not at all. */
  readonly stale: boolean;
};

/** A document that is replaced for the time of the run. */
export type GoldenReplacement = {
  readonly id: string;
  /** A document's id, or a reference as people write one. */
  readonly by: string;
  /** ISO date. */
  readonly from: string;
  /** What has moved, for whoever reads the set. */
  readonly note: string | null;
};

/** Fractions 0..1 at least, counts at most; a measure without a threshold blocks nothing. */
export type Thresholds = {
  readonly correctSource?: number;
  readonly saidRight?: number;
  readonly absentRight?: number;
  readonly refusedRight?: number;
  readonly detailRight?: number;
  readonly wrongVersant?: number;
  readonly staleUsed?: number;
};

export type GoldenSet = {
  readonly title: string;
  /** ISO date on which the law behind the expected sources was checked; null = not said. */
  readonly lawCheckedAt: string | null;
  readonly thresholds: Thresholds;
  readonly superseded: readonly GoldenReplacement[];
  readonly questions: readonly GoldenQuestion[];
};
