import type { DraftReply } from '#shared/wire/draft-exchange.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';

/** What a screen is opened with. */
export type Asked =
  | { readonly kind: 'draft'; readonly draft: DraftReply['draft'] }
  | {
      readonly kind: 'request';
      readonly templateId: string | null;
      readonly instruction: string;
    }
  /** What a ready request says to do to a text; `mode` is null where its words name none. */
  | {
      readonly kind: 'rework';
      readonly words: string;
      readonly mode: RewriteRequest['mode'] | null;
    }
  | { readonly kind: 'question'; readonly question: string };
