import type { Attendee, DecisionNature, MinutesKind, Vote } from '#shared/minutes/minutes.ts';

/** What truly happened with one decision; figures are null where nobody said them. */
export type TrueDecision = {
  readonly title: string;
  readonly number: string | null;
  readonly nature: DecisionNature;
  readonly outcome: Vote['outcome'];
  readonly secret: boolean;
  readonly amended: boolean;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstentions: number | null;
  readonly againstNames: readonly string[];
  readonly withdrawn: readonly string[];
  readonly castingVote: boolean;
  readonly candidates: readonly { readonly name: string; readonly votes: number }[];
  readonly byCollege: readonly {
    readonly college: 'personnel' | 'collectivite';
    readonly inFavour: number;
    readonly against: number;
    readonly abstentions: number;
  }[];
  /** Seconds between which it was dealt with. */
  readonly from: number;
  readonly to: number;
};

export type TrueAction = {
  readonly who: string | null;
  /** ISO date; null = none was said. */
  readonly due: string | null;
  /** Seconds at which it was said. */
  readonly at: number;
};

export type TruePerson = {
  readonly name: string;
  readonly state: Attendee['state'];
  readonly representedBy: string | null;
  /** Seconds; null = was there from the start, or to the end. */
  readonly arrived: number | null;
  readonly left: number | null;
};

type SittingTruth = {
  readonly decisions: readonly TrueDecision[];
  readonly actions: readonly TrueAction[];
  readonly attendance: readonly TruePerson[];
};

export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
  readonly text: string;
  /** Something that the truth rests on is said in it: a recogniser that misses it leaves nothing to find. */
  readonly isTold: boolean;
};

/** One generated sitting: what is brought, and what is to be found in it. */
export type Sitting = {
  readonly id: string;
  readonly kind: MinutesKind;
  readonly cues: readonly Cue[];
  /** Attendance list, with the head of the meeting. */
  readonly list: string;
  readonly truth: SittingTruth;
};
