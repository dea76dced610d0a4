import type { Act } from '../acts/act.ts';
import type { ActKind } from '../acts/act-kind.ts';
import type { Facts } from '../acts/template.ts';
import type { PointToAnswer } from '../drafting/act-task.ts';
import type { WritingNote } from '../drafting/writing-notes.ts';
import type { Citation } from '../evidence/citation.ts';
import type { TurnLine } from './turn-line.ts';

/** Body of `POST /api/drafts`. Sizes: `draftBounds`. */
export type DraftRequest = {
  /** Chosen by the pane, 8 to 64 letters, digits and hyphens; belongs to the person. The same id again writes the draft anew. */
  readonly draftId: string;
  readonly move: 'draft' | 'reply';
  readonly kind: ActKind;
  /** Null = the first template of the kind for this organisation. */
  readonly templateId: string | null;
  readonly facts: Facts;
  /** Of a letter: those ticked, in order; empty for a draft. */
  readonly points: readonly PointToAnswer[];
  /** What the drafter wants, in plain words; null = what the template says. */
  readonly instruction: string | null;
  /** An existing act to start from: its particulars become placeholders. Null = none. */
  readonly startingText: string | null;
  /** The letter or mail received, of a reply; null for a draft. */
  readonly letter: string | null;
};

/** Something that stands as `[à compléter : …]` in the act. */
export type ProposalPlaceholder = {
  readonly label: string;
  /** In `act.blocks`. */
  readonly block: number;
};

/** An act as it is proposed: nothing of it is in the document before the drafter inserts it. */
export type Proposal = {
  readonly draftId: string;
  readonly act: Act;
  readonly placeholders: readonly ProposalPlaceholder[];
  readonly notes: readonly WritingNote[];
  /** Reference of the turn in the journal: what the blocks of a model name as their origin. */
  readonly traceId: string;
  /** Null without a model. */
  readonly model: string | null;
  readonly sources: readonly Citation[];
};

/**
 * One line of the answer to `POST /api/drafts` (`application/x-ndjson`). `text` is for reading while it is written; after
 * the outcome comes the one `proposal`, also without a model or when it was interrupted; none when it was refused.
 */
export type DraftLine = TurnLine | { readonly kind: 'proposal'; readonly proposal: Proposal };

/** How far a draft that is kept came: `cut` = its stream broke, and what was written by then is there. */
type DraftState = 'done' | 'cut';

/** A draft in a list. */
export type DraftSummary = {
  readonly draftId: string;
  readonly kind: ActKind;
  readonly title: string;
  readonly state: DraftState;
  readonly from: 'word' | 'teams' | 'cli';
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
};

/** Answer of `GET /api/drafts`: the person's own, latest first. */
export type DraftsReply = { readonly drafts: readonly DraftSummary[] };

/**
 * Answer of `GET /api/drafts/:id`; of somebody else's no more is told than of one that never was (`draft-unknown`).
 * `request` is as it was asked, so that it can be asked again. `DELETE /api/drafts/:id` discards it (`{}`).
 */
export type DraftReply = {
  readonly draft: DraftSummary & {
    readonly request: DraftRequest;
    readonly proposal: Proposal;
  };
};
