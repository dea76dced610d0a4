import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Teller } from '../tickets/tell-notice.ts';

/** The Teams room, open: one handler for POST /api/messages. */
export type TeamsRoom = {
  /** Reaches people about questions handed to HR. */
  readonly teller: Teller;
  /** Answers the call; never throws. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Refuses new calls, finishes what runs or says that it is interrupted. */
  readonly stop: () => Promise<void>;
};
