import type { TurnEvent } from '../turn/outcome.ts';
import type { FaultReply } from './fault-reply.ts';

/**
 * One line of the answer to `POST /api/questions`: the events of the turn as they happen. The last line
 * is an outcome, or the fault that took its place; a stream that ends without either was cut.
 */
export type TurnLine = TurnEvent | { readonly kind: 'fault'; readonly fault: FaultReply };
