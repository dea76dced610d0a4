import type { UnansweredGroup } from '../quality/quality.ts';
import type { ValidatedAnswer, ValidatedSource } from '../validated/validated-answer.ts';

/** What HR writes of a validated answer; the server adds who, when, and the version. */
export type ValidatedDraft = {
  readonly space: string;
  readonly question: string;
  readonly variants: readonly string[];
  readonly answer: string;
  readonly sources: readonly ValidatedSource[];
  readonly versant: ValidatedAnswer['versant'];
  readonly owner: string;
  /** ISO date. */
  readonly reviewAt: string;
  readonly ticketId: string | null;
};

/** Answer of `GET /api/console/validated`. */
export type ValidatedReply = {
  readonly answers: readonly ValidatedAnswer[];
  /** Answers in force that are to be looked at again: past their date, or resting on a text that is no longer in force. */
  readonly toReview: readonly { readonly id: string; readonly why: 'date' | 'source' }[];
};

/** Body of `POST /api/console/validated` (version null) and `PUT /api/console/validated/:id`. */
export type ValidatedRequest = { readonly version: number | null; readonly draft: ValidatedDraft };

/** Answer of both, and of `POST /api/console/validated/:id/withdrawal` (body `{version}`). */
export type ValidatedOneReply = { readonly answer: ValidatedAnswer };

/** Answer of `GET /api/console/unanswered`. */
export type UnansweredReply = { readonly groups: readonly UnansweredGroup[] };

/** Body of `POST /api/console/unanswered/dismissal`; answered by `UnansweredReply`. */
export type DismissalRequest = {
  readonly ids: readonly string[];
  /** Takes the dismissal back: whoever set a question aside by mistake finds it again. */
  readonly undo?: boolean;
};
