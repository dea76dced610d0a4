import type { ThresholdCheck } from './check-thresholds.ts';
import type { Difficulty } from './golden.ts';
import type { FailureReason } from './judge-reply.ts';
import type { QualityFigures } from './sum-up.ts';

/** One run of a golden set: figures, and its questions that failed; no word of an answer, and nothing that anybody asked. */
export type Evaluation = {
  /** Name of the set's file, without its folder. */
  readonly golden: string;
  readonly title: string;
  /** ISO date; null = not said. */
  readonly lawCheckedAt: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly policyHash: string;
  /** Replies that a model wrote; 0 = extracts alone. */
  readonly byModel: number;
  readonly figures: QualityFigures;
  readonly perClass: Readonly<Record<Difficulty, QualityFigures>>;
  readonly thresholds: readonly ThresholdCheck[];
  readonly failures: readonly {
    readonly id: string;
    /** As the set has it. */
    readonly question: string;
    readonly why: readonly FailureReason[];
    /** The reply's kind, and its first source. */
    readonly got: string;
  }[];
};

/** The last runs of each golden set: quality over time. */
export type Evaluations = {
  readonly keep: (evaluation: Evaluation) => Promise<void>;
  /** All that are kept, the latest first; of one set when named. */
  readonly list: (golden?: string) => Promise<readonly Evaluation[]>;
  /** Deletes those older than this instant, the last of each set excepted; returns how many. */
  readonly expire: (before: number) => Promise<number>;
};
