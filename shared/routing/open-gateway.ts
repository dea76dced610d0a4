import { callChat } from './call-chat.ts';
import { callEmbed } from './call-embed.ts';
import type { Gateway } from './gateway.ts';
import type { ModelDoor } from './ports.ts';
import type { RoutingPorts } from './route.ts';

/** The gateway over the door to the models. */
export function openGateway(door: Pick<ModelDoor, 'chat' | 'embed'>, ports: RoutingPorts): Gateway {
  return {
    ask: (call) => callChat(call, door, ports),
    embed: (call) => callEmbed(call, door, ports),
    isOpen: () => false,
    health: () => [],
  };
}
