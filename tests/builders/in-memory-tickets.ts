import type { Notice, Tickets, WaysBack } from '#shared/tickets/ports.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';

type Held = { ticket: Ticket; readonly person: string };
type Seen = { readonly key: string; readonly handler: Handler; readonly at: number };

/** Both ports of the tickets over one memory. */
export function inMemoryTickets(): { readonly tickets: Tickets; readonly waysBack: WaysBack } {
  const held = new Map<string, Held>();
  const notices = new Map<string, { readonly notice: Notice; until: number }>();
  const digests = new Map<string, string>();
  const seen = new Map<string, Seen>();
  const keep = (more: readonly Notice[]): void => {
    for (const notice of more) {
      if (!notices.has(notice.id)) notices.set(notice.id, { notice, until: 0 });
    }
  };
  const all = (): readonly Ticket[] => [...held.values()].map(({ ticket }) => ticket);
  const byDue = (one: Ticket, other: Ticket): number =>
    one.dueAt - other.dueAt || one.id.localeCompare(other.id);
  const remove = (goes: (one: Held) => boolean): number => {
    const gone = [...held.values()].filter(goes).map(({ ticket }) => ticket.id);
    for (const id of gone) {
      held.delete(id);
      for (const { notice } of notices.values())
        if (notice.ticket === id) notices.delete(notice.id);
    }
    return gone.length;
  };
  const ownOf = (person: string): readonly Ticket[] =>
    [...held.values()].filter((one) => one.person === person).map(({ ticket }) => ticket);
  const tickets: Tickets = {
    add: async (ticket, person, more) => {
      if (held.has(ticket.id)) return false;
      held.set(ticket.id, { ticket: structuredClone(ticket), person });
      keep(more);
      return true;
    },
    find: async (id) => held.get(id)?.ticket ?? null,
    replace: async (ticket, more) => {
      const one = held.get(ticket.id);
      if (one?.ticket.version !== ticket.version - 1) return false;
      one.ticket = structuredClone({
        ...ticket,
        desk: one.ticket.desk,
        createdAt: one.ticket.createdAt,
      });
      keep(more);
      return true;
    },
    mark: async (id, version, { what, at }, more) => {
      const one = held.get(id);
      const member = what === 'reminded' ? 'remindedAt' : 'escalatedAt';
      if (one?.ticket.version !== version || one.ticket[member] !== null) return false;
      one.ticket = { ...one.ticket, [member]: at };
      keep(more);
      return true;
    },
    list: async ({ desks, closedSince }) => {
      const found = all().filter(({ desk }) => desks.includes(desk));
      const closed = found.filter(
        ({ state, changedAt }) => state === 'closed' && changedAt >= closedSince,
      );
      return [
        ...found.filter(({ state }) => state !== 'closed').toSorted(byDue),
        ...closed.toSorted((one, other) => other.changedAt - one.changedAt),
      ];
    },
    running: async () =>
      all()
        .filter(({ state }) => ['open', 'taken', 'waiting'].includes(state))
        .toSorted(byDue),
    markDigest: async (notice) => {
      if ((digests.get(notice.desk) ?? '') >= notice.id) return false;
      digests.set(notice.desk, notice.id);
      keep([notice]);
      return true;
    },
    claim: async (now, lease, limit) => {
      const free = [...notices.values()].filter(({ until }) => until <= now).slice(0, limit);
      for (const one of free) one.until = now + lease;
      return free.map(({ notice }) => notice);
    },
    settle: async (id) => {
      notices.delete(id);
    },
    seeHandler: async (desk, handler, as, at) => {
      const key = JSON.stringify([desk, as]);
      seen.set(`${key} ${handler.id}`, { key, handler, at });
    },
    handlers: async (desk, as, since) =>
      [...seen.values()]
        .filter(({ key, at }) => key === JSON.stringify([desk, as]) && at >= since)
        .map(({ handler }) => handler)
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    expire: async (before) => remove(({ ticket }) => ticket.changedAt < before),
  };
  return {
    tickets,
    waysBack: {
      personOf: async (id) => held.get(id)?.person ?? null,
      ticketsOf: async (person) =>
        ownOf(person).toSorted(
          (one, other) => other.createdAt - one.createdAt || one.id.localeCompare(other.id),
        ),
      countSince: async (person, since) =>
        ownOf(person).filter(({ createdAt }) => createdAt >= since).length,
      erase: async (person) => remove((one) => one.person === person),
    },
  };
}
