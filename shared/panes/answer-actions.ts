import type { Citation } from '../evidence/citation.ts';
import type { Outcome } from '../turn/outcome.ts';
import type { GivenReport } from './ReportForm.tsx';

/** What can be done from an answer. */
export type AnswerActions = {
  /** `kept`: of an answer told before the page was loaded, so that it is asked of the server again. */
  readonly onCitation: (citation: Citation, kept?: boolean) => void;
  /** `complete`: of the documents, where HR has validated an answer. */
  readonly onAsk: (question: string, complete?: boolean) => void;
  readonly onCharter: () => void;
  /** Shows where the question of this answer went. */
  readonly onWhere: (answerId: string) => void;
  /** Words of the button that hands a question to HR; null = no desk is open. */
  readonly askHr: string | null;
  /** `outcome` is what was told, null where it failed. */
  readonly onAskHr: (question: string, outcome: Outcome | null) => void;
  /** Says what is wrong with an answer; absent = it cannot be said here. */
  readonly onReport?: (answerId: string, report: GivenReport) => Promise<void>;
};
