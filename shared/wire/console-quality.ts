import type { ReasonCount } from '../quality/opinion.ts';
import type { QualityDay } from '../quality/quality.ts';
import type { FaultReply } from './fault-reply.ts';

/** Answer of `GET /api/console/quality?days=`: oldest first, days without a question included. */
export type QualityReply = {
  readonly days: readonly QualityDay[];
  /** What agents found wrong with answers in these days, the most frequent first; those never given are left out. */
  readonly reasons: readonly ReasonCount[];
};

/** The golden set's last result; fractions 0..1, null where the set has no question of the kind. */
export type EvaluationResult = {
  readonly golden: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly questions: number;
  readonly correctSource: number | null;
  readonly absentRight: number | null;
  readonly refusedRight: number | null;
  readonly wrongVersant: number;
  readonly staleUsed: number;
  readonly perClass: readonly {
    readonly difficulty: string;
    readonly questions: number;
    readonly correctSource: number | null;
  }[];
  readonly failures: readonly {
    readonly id: string;
    readonly question: string;
    readonly why: string;
  }[];
  /** Names of the measures below the file's thresholds. */
  readonly below: readonly string[];
};

/** Answer of `GET /api/console/evaluation`, and of `POST` that starts a run or joins the one under way. */
export type EvaluationReply = {
  /** Latest first, one of each golden set. */
  readonly results: readonly EvaluationResult[];
  /** How many questions of the run under way are answered; null = none runs. */
  readonly running: { readonly done: number; readonly total: number } | null;
  /** Why the last run that was started from the console did not reach its end; null = it did, or none was. */
  readonly failed: FaultReply | null;
};
