import type { FaultCode } from '../fault.ts';

/** What a person is told when a request fails: what happened, what to do, and a number to quote. */
export type FaultReply = {
  readonly code: FaultCode;
  readonly message: string;
  readonly nextAction: string;
  /** Id of the journal line of the fault; null when the request was turned away before any line. */
  readonly reference: string | null;
};
