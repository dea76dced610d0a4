/** What the stand-in does with one request. The first words of an answer are given where `after` says how many. */
export type Plan =
  | {
      readonly kind: 'answer';
      readonly text?: string;
      readonly finish?: 'stop' | 'length' | 'content_filter' | 'tool_calls';
      readonly servedModel?: string;
      readonly region?: string;
      /** False: the endpoint does not count its tokens. */
      readonly usage?: boolean;
      /** The last line of the stream and the end of the body leave apart, as from most servers. */
      readonly endsLate?: boolean;
      /** How well each text answers, for `/rerank`; by shared words when absent. */
      readonly scores?: readonly unknown[];
      /** How the scores are written: as vLLM does (`results`), or OpenGateLLM (`data`). */
      readonly scoresIn?: 'results' | 'data';
      /** Thought before the answer, in a field of its own. */
      readonly reasoning?: string;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'garbage'; readonly shape: GarbageShape; readonly after?: number }
  /** The socket is closed in the middle of the body. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The body ends properly, but the answer was never said to be finished. */
  | { readonly kind: 'unfinished'; readonly after: number }
  /** Nothing more comes, and the socket stays open. */
  | { readonly kind: 'stall'; readonly after: number }
  /** Comments keep the socket alive, and nothing else comes. */
  | { readonly kind: 'keep-alive'; readonly after: number }
  | { readonly kind: 'error-object'; readonly after: number; readonly code: string | number | null }
  | { readonly kind: 'empty' }
  /** The request is read and never answered, not even by headers. */
  | { readonly kind: 'silent' }
  /** The socket is closed without an answer. */
  | { readonly kind: 'drop' };

type GarbageShape =
  | 'html'
  | 'malformed-line'
  | 'wrong-json'
  | 'plain-json'
  | 'not-http'
  | 'huge-line'
  | 'endless'
  | 'missing-vector'
  | 'zero-vector';
