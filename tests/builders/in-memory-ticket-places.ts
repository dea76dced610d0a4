import type { CardPlace, TicketPlaces } from '../../bot/teams/ticket-places.ts';

type Held = {
  conversation: string;
  reference: string;
  at: number;
  quiet: boolean;
  blocked: boolean;
  remindedAt: number | null;
};

export function inMemoryTicketPlaces(): TicketPlaces {
  const chats = new Map<string, Held>();
  const channels = new Map<string, string>();
  const cards = new Map<string, CardPlace>();
  const remove = (goes: (held: Held) => boolean): number => {
    const gone = [...chats].filter(([, held]) => goes(held)).map(([person]) => person);
    for (const person of gone) chats.delete(person);
    return gone.length;
  };
  return {
    keepChat: async (person, conversation, reference, at) => {
      const { quiet, remindedAt } = chats.get(person) ?? { quiet: false, remindedAt: null };
      chats.set(person, { conversation, reference, at, quiet, blocked: false, remindedAt });
    },
    chatOf: async (person) => {
      const held = chats.get(person);
      if (held === undefined) return null;
      const { conversation: conversationId, reference, quiet, blocked } = held;
      return { conversationId, reference, quiet, blocked };
    },
    blockChat: async (person) => {
      const held = chats.get(person);
      if (held !== undefined) held.blocked = true;
    },
    quietChat: async (person, quiet) => {
      const held = chats.get(person);
      if (held !== undefined) held.quiet = quiet;
      return held !== undefined;
    },
    takeReminder: async (person, since, at) => {
      const held = chats.get(person);
      if (held === undefined || (held.remindedAt !== null && held.remindedAt >= since)) {
        return false;
      }
      held.remindedAt = at;
      return true;
    },
    forgetChat: async (conversation) => {
      remove((held) => held.conversation === conversation);
    },
    keepChannel: async (desk, reference) => {
      channels.set(desk, reference);
    },
    channelOf: async (desk) => channels.get(desk) ?? null,
    keepCard: async (ticket, place) => {
      cards.set(ticket, place);
    },
    cardOf: async (ticket) => cards.get(ticket) ?? null,
    expireChats: async (before) => remove(({ at }) => at < before),
  };
}
