import type { Voice } from '../converse.ts';
import { type AdaptiveCard, plainMessage } from '../outgoing.ts';

/** What a press gives at once, and what is done beside: faults of that are told in the chat. */
export type JobPressed = {
  /** A line, or the card that stands in the place of the one that was pressed. */
  readonly at: { readonly line: string } | { readonly card: AdaptiveCard };
  readonly beside: ((voice: Voice) => Promise<void>) | null;
};

export const lineOf = (line: string): JobPressed => ({ at: { line }, beside: null });

/** A line at once, and the whole of it as a message: some clients show no line. */
export const toldBelow = (line: string, text: string): JobPressed => ({
  at: { line },
  beside: async (voice) => {
    await voice.send(plainMessage(text));
  },
});

/** A fault is told in the chat with its reference, whatever the client makes of the line. */
export const refused = (error: unknown, line: string): JobPressed => ({
  at: { line },
  beside: async () => {
    throw error;
  },
});
