import type { Candidate } from '../policy/decision.ts';
import type { FinishReason, ModelFault, ModelFaultKind, TokenUsage } from './ports.ts';

/** One call of one endpoint and how it ended: what the journal and the accounts keep, and what health is judged on. */
export type Attempt = {
  readonly candidate: Candidate;
  /** `served` when the endpoint finished its answer, whatever its finish reason. */
  readonly ended: 'served' | ModelFaultKind;
  /** As the endpoint counted; null when it did not say. */
  readonly usage: TokenUsage | null;
  /** Characters that left and that came back: what is known when nothing was counted. 0 sent = it was not reached. */
  readonly sent: number;
  readonly received: number;
  /** Seconds from the first word to the last; null when there was none. */
  readonly seconds: number | null;
  readonly servedModel: string | null;
  readonly region: string | null;
};

export type ReportAttempt = (attempt: Attempt) => void;

/** How a call ends that no endpoint answered. */
export type WithoutAnswer =
  /** The caller's signal stopped it. */
  | { readonly kind: 'interrupted'; readonly candidate: Candidate | null }
  /** No text from any endpoint; `last` is null when there was no endpoint to call. */
  | { readonly kind: 'none'; readonly last: ModelFaultKind | null };

/**
 * What a routed call of the models tells: its text (append only, from one endpoint alone), then
 * exactly one of the four ends.
 */
export type RoutedDelta =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'end';
      readonly candidate: Candidate;
      readonly finish: FinishReason;
      readonly usage: TokenUsage | null;
      readonly servedModel: string | null;
      readonly region: string | null;
    }
  /** The stream broke after text was given: what was told stays and is marked as partial. */
  | { readonly kind: 'broken'; readonly candidate: Candidate; readonly fault: ModelFault }
  | WithoutAnswer;

export type RoutedVectors =
  | {
      readonly kind: 'vectors';
      /** Vectors of different models are not comparable: keep its model's name beside them. */
      readonly candidate: Candidate;
      readonly vectors: readonly Float32Array[];
      readonly usage: TokenUsage | null;
    }
  | WithoutAnswer;

export type RoutedScores =
  | {
      readonly kind: 'scores';
      readonly candidate: Candidate;
      /** One for each text, in their order; higher is better. */
      readonly scores: readonly number[];
      readonly usage: TokenUsage | null;
    }
  | WithoutAnswer;
