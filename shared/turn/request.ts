import type { Language } from '../language/language.ts';
import type { Person } from '../policy/person.ts';
import type { DataClass, UseId } from '../policy/policy.ts';

export type Channel = 'teams' | 'tab' | 'word' | 'cli' | 'system';

export type TurnRequest = {
  readonly person: Person;
  readonly channel: Channel;
  readonly use: UseId;
  readonly text: string;
  /**
   * Texts that leave with the request: a letter received, a selection, facts. Classified and masked like it, but not read
   * for what happens to whoever asks, and kept in no conversation.
   */
  readonly material?: string;
  /** Spaces to search; null = every space that the person may read. */
  readonly spaces: readonly string[] | null;
  /** Whose earlier exchanges give the context; null = none is read, none is kept. */
  readonly conversationId: string | null;
  /**
   * Set when others read the conversation too: the person's own chat with us, where an answer from restricted sources is
   * told and kept; null = there is none.
   */
  readonly privateChat?: string | null;
  /** What the question holds at least, whatever its words: of one about a person's own file. */
  readonly leastClass?: DataClass;
  /** Asks for a whole answer where a validated one would be served: « Générer une réponse complète ». */
  readonly complete?: boolean;
  /** Part of a job that goes on without the person: whoever waits for an answer goes first. */
  readonly background?: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
};
