import type { ServerResponse } from 'node:http';

/** A way in which a service of Microsoft fails. `body`: what it says of it; its code alone unless told. */
export type Failure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | { readonly kind: 'silent' }
  | { readonly kind: 'drop' };

/** Fails as it was planned to: says nothing at all, hangs up, or refuses. */
export function failAsPlanned(response: ServerResponse, failure: Failure): void {
  if (failure.kind === 'silent') return;
  if (failure.kind === 'drop') {
    response.destroy();
    return;
  }
  const body = failure.body ?? JSON.stringify({ error: { code: `Status${failure.status}` } });
  response
    .writeHead(failure.status, { 'content-type': 'application/json', ...failure.headers })
    .end(body);
}
