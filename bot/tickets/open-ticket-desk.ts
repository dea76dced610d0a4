import type { TicketDeskPorts } from './ports.ts';
import { serveAgent } from './serve-agent.ts';
import { serveHandler } from './serve-handler.ts';
import type { TicketDesk } from './ticket-desk.ts';

export function openTicketDesk(ports: TicketDeskPorts): TicketDesk {
  return { ...serveAgent(ports), ...serveHandler(ports) };
}
