import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftRequest } from '#shared/wire/draft-exchange.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';

/** A text that was asked for, and what the server told of its making. Held while the panel is open, never stored. */
export type TextTrace = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly asked:
    | { readonly kind: 'draft'; readonly request: DraftRequest }
    | { readonly kind: 'rewrite'; readonly request: RewriteRequest };
  readonly outcome: Outcome;
};

/** How many are held. */
export const tracesHeld = 5;
