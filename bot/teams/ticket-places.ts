/** A person's one-to-one chat with the bot: where a detail is asked and an answer brought. */
export type Chat = {
  readonly conversationId: string;
  /** Serialised conversation reference of the channel. */
  readonly reference: string;
  /** The person does not want to be reminded. */
  readonly quiet: boolean;
  /** The channel said that nothing can be sent there any more. */
  readonly blocked: boolean;
};

/** Where a card stands. */
export type CardPlace = { readonly reference: string; readonly activity: string };

/** Where tickets are told of in Teams; the store room implements it. People are named by pseudonyms. */
export type TicketPlaces = {
  /** Renewed at each message: a reference goes stale. What the person chose about reminders stays. */
  readonly keepChat: (
    person: string,
    conversationId: string,
    reference: string,
    at: number,
  ) => Promise<void>;
  readonly chatOf: (person: string) => Promise<Chat | null>;
  readonly blockChat: (person: string) => Promise<void>;
  /** False when the person has no chat here. */
  readonly quietChat: (person: string, quiet: boolean) => Promise<boolean>;
  /** Takes the one reminder that a person may be sent in a while; false when one went since that instant. */
  readonly takeReminder: (person: string, since: number, at: number) => Promise<boolean>;
  readonly forgetChat: (conversationId: string) => Promise<void>;
  /** The channel in which a desk works. */
  readonly keepChannel: (desk: string, reference: string, at: number) => Promise<void>;
  readonly channelOf: (desk: string) => Promise<string | null>;
  /** Keeps where the one card of a ticket stands; an earlier one is no longer renewed. */
  readonly keepCard: (ticket: string, place: CardPlace) => Promise<void>;
  readonly cardOf: (ticket: string) => Promise<CardPlace | null>;
  /** Deletes chats in which nothing was said since this instant; returns how many. */
  readonly expireChats: (before: number) => Promise<number>;
};
