import type { Conversations, Exchange } from '#shared/conversation/ports.ts';

type Kept = { readonly person: string; readonly conversation: string; readonly exchange: Exchange };

export function inMemoryConversations(): Conversations {
  let kept: readonly Kept[] = [];
  const isOf = (one: Kept, person: string, conversation: string): boolean =>
    one.person === person && one.conversation === conversation;
  return {
    history: async (person, conversation) =>
      kept.filter((one) => isOf(one, person, conversation)).map(({ exchange }) => exchange),
    append: async (person, conversation, exchange) => {
      kept = [...kept, { person, conversation, exchange: structuredClone(exchange) }];
    },
    forget: async (person, conversation) => {
      kept = kept.filter((one) => !isOf(one, person, conversation));
    },
    expire: async (before) => {
      const count = kept.length;
      kept = kept.filter(({ exchange }) => exchange.at >= before);
      return count - kept.length;
    },
  };
}
