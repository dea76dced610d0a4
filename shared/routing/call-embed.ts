import type { Candidate } from '../policy/decision.ts';
import { embedBounds } from './bounds.ts';
import type { EmbedCall } from './gateway.ts';
import { type Embedding, type ModelDoor, ModelFault } from './ports.ts';
import { Route, type RoutingPorts } from './route.ts';
import type { RoutedVectors } from './routed-delta.ts';

/** Turns texts into unit vectors at the first candidate that serves, in policy order. */
export async function callEmbed(
  call: EmbedCall,
  door: Pick<ModelDoor, 'embed'>,
  ports: RoutingPorts,
): Promise<RoutedVectors> {
  const { candidates, signal, report, bounds = embedBounds } = call;
  const route = new Route(candidates, signal, ports, report, bounds);
  try {
    for (let to = route.candidate; to !== null && !route.interrupted; to = route.candidate) {
      const result = await embedOnce(to, call, door, route);
      if (!(result instanceof ModelFault)) {
        const { vectors, usage } = result;
        return { kind: 'vectors', candidate: to, vectors, usage };
      }
      if (!(await route.goOn(result))) break;
    }
    return route.withoutAnswer();
  } finally {
    route.leave();
  }
}

async function embedOnce(
  candidate: Candidate,
  { texts, policy }: EmbedCall,
  door: Pick<ModelDoor, 'embed'>,
  route: Route,
): Promise<Embedding | ModelFault> {
  const exchange = route.begin(candidate, texts);
  try {
    const result = await door.embed(candidate, texts, route.signal, policy);
    exchange.served(result);
    route.ended(exchange, 'served');
    return result;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const told = route.ended(exchange, error);
    return told === 'served' ? error : told;
  }
}
