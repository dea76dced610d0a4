import type { IncomingMessage, ServerResponse } from 'node:http';

/** The Teams room, open: one handler for POST /api/messages. */
export type TeamsRoom = {
  /** Answers the call; never throws. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Refuses new calls, finishes what runs or says that it is interrupted. */
  readonly stop: () => Promise<void>;
};
