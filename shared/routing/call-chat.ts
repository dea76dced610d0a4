import type { ChatCall } from './gateway.ts';
import { hearFirst } from './hear-first.ts';
import type { ModelExchange } from './model-exchange.ts';
import { type ModelDoor, ModelFault, type RoutingPorts } from './ports.ts';
import type { Route } from './route.ts';
import type { RoutedDelta } from './routed-delta.ts';
import { type Speech, speak } from './speak.ts';

/**
 * Asks the candidates in policy order until one answers. An endpoint that fails before its first
 * word is called again or left for the next; one that fails after it ends the call as `broken`, so
 * that no answer is ever put together from two models. The route's report hears of every call of an
 * endpoint, also when the consumer leaves early.
 */
export async function* callChat(
  call: ChatCall,
  door: Pick<ModelDoor, 'chat'>,
  route: Route,
  { timers }: Pick<RoutingPorts, 'timers'>,
): AsyncGenerator<RoutedDelta, void, undefined> {
  const { hedgeAfter } = call;
  const speakTo = (exchange: ModelExchange, signal: AbortSignal): Speech =>
    speak(exchange, call, door, route, signal);
  try {
    for (let to = await route.next(); to !== null; to = await route.next()) {
      const { exchange, end } = yield* hedgeAfter === undefined
        ? speakTo(to, route.signal)
        : hearFirst(to, speakTo, route, { after: hedgeAfter, sleep: timers.sleep });
      const { candidate } = exchange.lease;
      if (!(end instanceof ModelFault)) {
        const { finish, usage, servedModel, region } = end;
        yield { kind: 'end', candidate, finish, usage, servedModel, region };
        return;
      }
      if (exchange.spoke && !route.interrupted) {
        yield { kind: 'broken', candidate, fault: end };
        return;
      }
      if (!(await route.goOn(exchange, end))) break;
    }
    yield route.withoutAnswer();
  } finally {
    route.leave();
  }
}
