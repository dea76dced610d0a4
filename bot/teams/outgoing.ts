/** An entity of an activity: a stream's place, the AI label with its citations, a mention. */
export type Entity = { readonly type: string } & Readonly<Record<string, unknown>>;

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly unknown[];
  readonly actions?: readonly unknown[];
};

/** What this room sends: the part of an activity that Teams reads. */
export type Outgoing = {
  readonly type: 'message' | 'typing';
  readonly text?: string;
  readonly textFormat?: 'markdown';
  readonly entities?: readonly Entity[];
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: unknown;
    /** Of a file. */
    readonly name?: string;
    readonly contentUrl?: string;
  }[];
};

/** A message of text alone. */
export const plainMessage = (text: string): Outgoing => ({
  type: 'message',
  text,
  textFormat: 'markdown',
});

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

export const adaptiveCard = (
  fallbackText: string,
  body: readonly unknown[],
  actions: readonly unknown[] = [],
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText,
  body,
  ...(actions.length > 0 ? { actions } : {}),
});

/** A paragraph of a card. */
export const paragraph = (text: string, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more,
});

export const cardMessage = (card: AdaptiveCard): Outgoing => ({
  type: 'message',
  attachments: [{ contentType: cardContentType, content: card }],
});
