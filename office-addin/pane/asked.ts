import type { DraftReply } from '#shared/wire/draft-exchange.ts';

/** What a screen is opened with. */
export type Asked =
  | { readonly kind: 'draft'; readonly draft: DraftReply['draft'] }
  | {
      readonly kind: 'request';
      readonly templateId: string | null;
      readonly instruction: string;
    };
