import type { Hosting, ResidencyClass } from '../policy/policy.ts';
import type { Proof, Serving, Trip } from '../policy/standing.ts';

/** `proven`: Calame saw it itself. `declared`: somebody says so. `unknown`: nobody does. */
export type LegKind = 'proven' | 'declared' | 'unknown';

/** Where the person writes. */
export type LegChannel = 'teams' | 'tab' | 'word' | 'cli' | 'system';

/** What an endpoint did with the question, or would do with one asked now. */
export type Part =
  | 'answered'
  | 'broken'
  | 'failed'
  | 'misplaced'
  | 'unreached'
  | 'vector'
  | 'vector-failed'
  | 'vector-misplaced'
  | 'vector-unreached'
  | 'search'
  | 'first'
  | 'fallback';

export type ModelLeg = {
  readonly id: 'model';
  /** Of its place alone. What is said of its operator is always declared. */
  readonly kind: LegKind;
  readonly part: Part;
  readonly endpointId: string;
  readonly host: string;
  readonly residency: ResidencyClass;
  readonly operator: Serving['operator'];
  readonly askedModel: string;
  /** As the endpoint says; null when it did not, or was not asked yet. */
  readonly servedModel: string | null;
  readonly otherModel: boolean;
  readonly region: string | null;
  readonly proof: Proof | null;
  /** When it was called, in milliseconds since the epoch; null for a question not asked yet. */
  readonly at: number | null;
};

/** One place that a question passes on its way, and how that is known. */
export type Leg =
  | {
      readonly id: 'channel';
      readonly kind: LegKind;
      readonly channel: LegChannel;
      readonly at: 'this-computer' | 'microsoft365';
      readonly declared: NonNullable<Hosting['microsoft365']> | null;
    }
  | {
      readonly id: 'azure-bot';
      readonly kind: LegKind;
      readonly declared: NonNullable<Hosting['azureBot']> | null;
    }
  | {
      readonly id: 'calame';
      readonly kind: LegKind;
      readonly at: 'this-computer' | 'elsewhere';
      readonly declared: NonNullable<Hosting['calame']> | null;
    }
  | ModelLeg
  /** No model received anything, or would now. */
  | { readonly id: 'no-model'; readonly kind: 'proven'; readonly tense: 'taken' | 'expected' }
  /** Kept before the way of a question was. */
  | { readonly id: 'not-kept'; readonly kind: 'unknown' }
  | {
      readonly id: 'policy';
      readonly kind: 'proven';
      /** Hash of the policy that the question was asked under; null when it is not known any more. */
      readonly applied: string | null;
      readonly inForce: string;
      readonly charter: { readonly title: string; readonly version: string; readonly hash: string };
    };

/** The way of a question: taken, or the one that the plainest question would take now. */
export type Whereabouts = {
  readonly kind: 'taken' | 'expected';
  /** Which answer it is the way of; null for a question not asked yet. */
  readonly answer: Pick<Trip, 'journalId' | 'at'> | null;
  /** The reference that was asked for and is not kept any more. */
  readonly lost: string | null;
  readonly serving: Serving | null;
  readonly legs: readonly Leg[];
  readonly timeZone: string;
};
