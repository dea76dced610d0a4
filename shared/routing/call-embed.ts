import type { Candidate } from '../policy/decision.ts';
import { embedBounds, type RoutingBounds } from './bounds.ts';
import { type ModelDoor, ModelFault } from './ports.ts';
import { Route, type RoutingPorts } from './route.ts';
import type { ReportAttempt, RoutedVectors } from './routed-delta.ts';

/** Turns texts into unit vectors at the first candidate that serves, in policy order. */
export async function callEmbed(
  candidates: readonly Candidate[],
  request: { readonly texts: readonly string[]; readonly signal: AbortSignal },
  door: Pick<ModelDoor, 'embed'>,
  ports: RoutingPorts,
  report: ReportAttempt,
  bounds: RoutingBounds = embedBounds,
): Promise<RoutedVectors> {
  const route = new Route(candidates, request.signal, ports, report, bounds);
  try {
    for (let to = route.candidate; to !== null && !route.interrupted; to = route.candidate) {
      const result = await embedOnce(to, request.texts, door, route);
      if (!(result instanceof ModelFault)) return { kind: 'vectors', candidate: to, ...result };
      if (!(await route.goOn(result))) break;
    }
    return route.withoutAnswer();
  } finally {
    route.leave();
  }
}

async function embedOnce(
  candidate: Candidate,
  texts: readonly string[],
  door: Pick<ModelDoor, 'embed'>,
  route: Route,
): Promise<Awaited<ReturnType<ModelDoor['embed']>> | ModelFault> {
  try {
    const result = await door.embed(candidate, texts, route.signal);
    route.ended(candidate, 'served');
    return result;
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    const told = route.ended(candidate, error);
    return told === 'served' ? error : told;
  }
}
