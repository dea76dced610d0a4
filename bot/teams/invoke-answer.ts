/** The HTTP answer of an invoke: what the client shows. */
export type InvokeAnswer = { readonly status: number; readonly body?: unknown };
