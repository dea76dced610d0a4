import type { Act } from '../acts/act.ts';
import type { Facts, Template } from '../acts/template.ts';

/** One point of a letter received, and what the drafter wants said of it. */
export type PointToAnswer = {
  /** In the letter's own words. */
  readonly point: string;
  /** Null = nothing was said yet: the model may not decide, it leaves something to complete. */
  readonly answer: string | null;
};

/** An act to be written: what the drafter told, and the act that composes without a model. */
export type ActTask = {
  readonly move: 'draft' | 'reply';
  readonly template: Template;
  readonly skeleton: Act;
  readonly facts: Facts;
  /** Of a letter: those ticked, in order. */
  readonly points: readonly PointToAnswer[];
  readonly instruction: string | null;
  /** An existing act to start from. */
  readonly startingText: string | null;
  readonly letter: string | null;
};
