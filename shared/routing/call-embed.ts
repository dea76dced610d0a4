import type { EmbedCall } from './gateway.ts';
import type { ModelExchange } from './model-exchange.ts';
import { type Embedding, type ModelDoor, ModelFault } from './ports.ts';
import type { Route } from './route.ts';
import type { RoutedVectors } from './routed-delta.ts';

/** Turns texts into unit vectors at the first candidate that serves, in policy order. */
export async function callEmbed(
  call: EmbedCall,
  door: Pick<ModelDoor, 'embed'>,
  route: Route,
): Promise<RoutedVectors> {
  try {
    for (let to = await route.next(); to !== null; to = await route.next()) {
      const result = await embedOnce(to, call, door, route);
      if (!(result instanceof ModelFault)) {
        const { vectors, usage } = result;
        return { kind: 'vectors', candidate: to.lease.candidate, vectors, usage };
      }
      if (!(await route.goOn(to, result))) break;
    }
    return route.withoutAnswer();
  } finally {
    route.leave();
  }
}

async function embedOnce(
  exchange: ModelExchange,
  { texts, policy }: EmbedCall,
  door: Pick<ModelDoor, 'embed'>,
  route: Route,
): Promise<Embedding | ModelFault> {
  const { candidate } = exchange.lease;
  try {
    const result = await door.embed(candidate, texts, route.signal, policy);
    exchange.served(result, 'stop');
    route.ended(exchange, 'served');
    return result;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const told = route.ended(exchange, error);
    return told === 'served' ? error : told;
  }
}
