import type { ReadyRequest } from '../drafting/ready/ready-request.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';

/** A ready request, and what its words would do to a text; null = no rewriting, or none that they name. */
export type OfferedRequest = ReadyRequest & { readonly mode: RewriteMode | null };

/** Answer of `GET /api/requests?words=`: the nearest first; without words all of them, the organisation's own first. */
export type ReadyRequestsReply = { readonly requests: readonly OfferedRequest[] };

/** Body of `POST /api/requests`, for those who may share; its id is given to it. Sizes: `readyBounds`. */
export type ReadyRequestRequest = Omit<ReadyRequest, 'id' | 'from'>;

/** Answer of `POST /api/requests`. `DELETE /api/requests/:id` gives `{}`. */
export type ReadyRequestReply = { readonly request: ReadyRequest };
