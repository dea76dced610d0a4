import type { Conversations, Exchange } from '#shared/conversation/ports.ts';
import type { Trip } from '#shared/policy/standing.ts';

type Kept = { readonly person: string; readonly conversation: string; readonly exchange: Exchange };

type KeptTrip = {
  readonly person: string;
  readonly conversation: string | null;
  readonly trip: Trip;
};

export function inMemoryConversations(): Conversations {
  let kept: readonly Kept[] = [];
  let trips: readonly KeptTrip[] = [];
  const isOf = (one: Kept, person: string, conversation: string): boolean =>
    one.person === person && one.conversation === conversation;
  return {
    history: async (person, conversation) =>
      kept.filter((one) => isOf(one, person, conversation)).map(({ exchange }) => exchange),
    append: async (person, conversation, exchange) => {
      kept = [...kept, { person, conversation, exchange: structuredClone(exchange) }];
    },
    keepTrip: async (person, conversation, trip) => {
      const others = trips.filter(
        (one) => one.person !== person || one.conversation !== conversation,
      );
      trips = [...others, { person, conversation, trip: structuredClone(trip) }];
    },
    lastTrip: async (person, conversation) => {
      const found = trips.filter(
        (one) =>
          one.person === person && (conversation === null || one.conversation === conversation),
      );
      return found.toSorted((one, other) => other.trip.at - one.trip.at)[0]?.trip ?? null;
    },
    forget: async (person, conversation) => {
      trips = trips.filter(
        (one) => one.person !== person || (one.conversation ?? conversation) !== conversation,
      );
      kept = kept.filter((one) => !isOf(one, person, conversation));
    },
    expire: async (before) => {
      trips = trips.filter(({ trip }) => trip.at >= before);
      const count = kept.length;
      kept = kept.filter(({ exchange }) => exchange.at >= before);
      return count - kept.length;
    },
  };
}
