import { charactersPerToken } from '../french/characters-per-token.ts';
import { chatBounds, embedBounds, type RoutingBounds, rerankBounds } from './bounds.ts';
import { callChat } from './call-chat.ts';
import { callEmbed } from './call-embed.ts';
import { callRerank } from './call-rerank.ts';
import { EndpointStates } from './endpoint-states.ts';
import type { ChatCall, EmbedCall, Gateway, HealthChange, RerankCall } from './gateway.ts';
import type { ModelDoor, RoutingPorts } from './ports.ts';
import { probeEndpoint } from './probe-endpoint.ts';
import { Route } from './route.ts';

/** The gateway over the door to the models. Places and circuits live as long as it does: a process has one. */
export function openGateway(door: ModelDoor, ports: RoutingPorts): Gateway {
  const listeners = new Set<(change: HealthChange) => void>();
  const states = new EndpointStates(ports, (change) => {
    for (const listener of listeners) listener(change);
  });
  return {
    ask: (call) => askAlong(call, door, states, ports),
    embed: (call) =>
      callEmbed(
        call,
        door,
        routeOfTexts({ bounds: embedBounds, ...call }, call.texts, states, ports),
      ),
    rerank: (call) => {
      const { query, documents } = call.request;
      const routed = { bounds: rerankBounds, ...call };
      return callRerank(call, door, routeOfTexts(routed, [query, ...documents], states, ports));
    },
    isOpen: (endpointId, model) => {
      const rest = states.find(endpointId, model)?.rest(ports.clock.now());
      return rest !== undefined && rest.wait > 0 && !rest.asked;
    },
    health: () => states.health(),
    probe: (endpoint, policy, signal) =>
      probeEndpoint({ endpoint, policy, signal }, door, states, ports),
    onHealth: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The route opens its timers at the first reading: a call that nobody listens to holds nothing. */
async function* askAlong(
  call: ChatCall,
  door: Pick<ModelDoor, 'chat'>,
  states: EndpointStates,
  ports: RoutingPorts,
): ReturnType<Gateway['ask']> {
  const { request, bounds = chatBounds } = call;
  const characters = lengthOf(request.messages.map(({ content }) => content));
  const tokens = Math.ceil(characters / charactersPerToken) + request.maxTokens;
  const routed = { ...call, signal: request.signal, bounds, characters, tokens };
  yield* callChat(call, door, new Route(routed, states, ports), ports);
}

function routeOfTexts(
  call: (EmbedCall | RerankCall) & { readonly bounds: RoutingBounds },
  texts: readonly string[],
  states: EndpointStates,
  ports: RoutingPorts,
): Route {
  const characters = lengthOf(texts);
  const tokens = Math.ceil(characters / charactersPerToken);
  return new Route({ ...call, characters, tokens }, states, ports);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
