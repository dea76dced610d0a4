import type { ConversationName } from '#shared/panes/use-conversation.ts';

const keyOf = (person: string): string => `calame-conversation ${person}`;

/**
 * Keeps the name of a person's conversation for as long as the window is open, through a reload and a change of person,
 * so that it goes on and can still be deleted. Nothing is kept before the person is known (null), nor where the browser
 * refuses its storage to a frame.
 */
export const keepConversation = (
  storage: () => Storage,
  person: string | null,
): ConversationName => {
  const attempt = <Value>(use: (place: Storage) => Value): Value | null => {
    try {
      return use(storage());
    } catch {
      // Storage denied: the conversation then lasts as long as the page.
      return null;
    }
  };
  return {
    read: () => (person === null ? null : attempt((place) => place.getItem(keyOf(person)))),
    keep: (id) => {
      if (person === null) return;
      attempt((place) =>
        id === null ? place.removeItem(keyOf(person)) : place.setItem(keyOf(person), id),
      );
    },
  };
};
