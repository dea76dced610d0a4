import type { ChatCall } from './gateway.ts';
import type { ModelExchange } from './model-exchange.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from './ports.ts';
import type { Route } from './route.ts';

type End = Extract<ChatDelta, { kind: 'end' }>;

/** How one call of one endpoint ended. */
export type Called = { readonly exchange: ModelExchange; readonly end: End | ModelFault };

export type Speech = AsyncGenerator<Extract<ChatDelta, { kind: 'text' }>, Called, undefined>;

/** One call of one endpoint: passes its text on, tells the route how it ended and returns it. */
export async function* speak(
  exchange: ModelExchange,
  { request, policy }: Pick<ChatCall, 'request' | 'policy'>,
  door: Pick<ModelDoor, 'chat'>,
  route: Route,
  signal: AbortSignal,
): Speech {
  const { candidate } = exchange.lease;
  // What it stays when the consumer leaves in the middle, which runs only the `finally`.
  let ended: ModelFault | 'served' = new ModelFault('aborted');
  try {
    for await (const delta of door.chat(candidate, { ...request, signal }, policy)) {
      if (delta.kind === 'end') {
        ended = 'served';
        exchange.served(delta, delta.finish);
        return { exchange, end: delta };
      }
      if (delta.text === '') continue;
      exchange.heard(delta.text);
      yield delta;
    }
    ended = new ModelFault('stream-cut');
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    ended = error;
  } finally {
    ended = route.ended(exchange, ended);
  }
  return { exchange, end: ended === 'served' ? new ModelFault('stream-cut') : ended };
}
