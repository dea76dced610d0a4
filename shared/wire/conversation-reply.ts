import type { RecalledExchange } from '../turn/recall-exchanges.ts';

/**
 * Answer of `GET /api/conversations/:id`: what is kept of the person's own conversation, oldest first. Empty for a
 * conversation that was erased, never was, or is somebody else's.
 */
export type ConversationReply = { readonly exchanges: readonly RecalledExchange[] };
