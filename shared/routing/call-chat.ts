import type { Candidate } from '../policy/decision.ts';
import { chatBounds } from './bounds.ts';
import type { ChatCall } from './gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from './ports.ts';
import { Route, type RoutingPorts } from './route.ts';
import type { RoutedDelta } from './routed-delta.ts';

type End = Extract<ChatDelta, { kind: 'end' }>;
type Called = { readonly spoke: boolean; readonly end: End | ModelFault };

/**
 * Asks the candidates in policy order until one answers. An endpoint that fails before its first
 * word is called again or left for the next; one that fails after it ends the call as `broken`, so
 * that no answer is ever put together from two models. `report` hears of every call of an endpoint,
 * also when the consumer leaves early.
 */
export async function* callChat(
  call: ChatCall,
  door: Pick<ModelDoor, 'chat'>,
  ports: RoutingPorts,
): AsyncGenerator<RoutedDelta, void, undefined> {
  const { candidates, request, report, bounds = chatBounds } = call;
  const route = new Route(candidates, request.signal, ports, report, bounds);
  try {
    for (let to = route.candidate; to !== null && !route.interrupted; to = route.candidate) {
      const called = yield* speak(to, call, door, route);
      if (!(called.end instanceof ModelFault)) {
        const { finish, usage, servedModel, region } = called.end;
        yield { kind: 'end', candidate: to, finish, usage, servedModel, region };
        return;
      }
      if (called.spoke && !route.interrupted) {
        yield { kind: 'broken', candidate: to, fault: called.end };
        return;
      }
      if (!(await route.goOn(called.end))) break;
    }
    yield route.withoutAnswer();
  } finally {
    route.leave();
  }
}

/** One call of one endpoint: passes its text on and returns how it ended. */
async function* speak(
  candidate: Candidate,
  { request, policy }: ChatCall,
  door: Pick<ModelDoor, 'chat'>,
  route: Route,
): AsyncGenerator<RoutedDelta, Called, undefined> {
  let spoke = false;
  const exchange = route.begin(
    candidate,
    request.messages.map(({ content }) => content),
  );
  // What it stays when the consumer leaves in the middle, which runs only the `finally`.
  let ended: ModelFault | 'served' = new ModelFault('aborted');
  try {
    for await (const delta of door.chat(candidate, { ...request, signal: route.signal }, policy)) {
      if (delta.kind === 'end') {
        ended = 'served';
        exchange.served(delta);
        return { spoke, end: delta };
      }
      if (delta.text === '') continue;
      spoke = true;
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
  return { spoke, end: ended === 'served' ? new ModelFault('stream-cut') : ended };
}
