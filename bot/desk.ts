import type { Passage, SourceDocument } from '#shared/knowledge/passage.ts';
import type { DocumentToStore, KnowledgeState } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Charter, PolicySnapshot } from '#shared/policy/policy.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Whereabouts } from '#shared/residency/leg.ts';
import type { TurnEvent } from '#shared/turn/outcome.ts';
import type { RecalledExchange } from '#shared/turn/recall-exchanges.ts';
import type { Channel } from '#shared/turn/request.ts';
import type { FoundAnswer, ValidatedSearch } from './find-validated.ts';
import type { RouteNow } from './residency/find-way.ts';
import type { TicketDesk } from './tickets/ticket-desk.ts';

/** A question as a channel hands it in. */
export type Question = {
  readonly person: Person;
  readonly channel: Channel;
  /** Null = the question stands alone: nothing earlier is read, nothing is kept but where it went. */
  readonly conversationId: string | null;
  /** Set when others read the conversation too: the person's own chat, where what is `restricted` is kept; null = none. */
  readonly privateChat?: string | null;
  readonly text: string;
  readonly spaces: readonly string[] | null;
  /** Answered from this file of the person's own, and from nothing else. */
  readonly file?: DocumentToStore;
  /** « Générer une réponse complète »: a validated answer is not served. */
  readonly complete?: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/**
 * The one counter at which every channel (Teams, tab, command line) hands in what a person asks.
 * Channels know this and nothing behind it.
 */
export type Desk = {
  /** Runs the turn with the conversation's history and keeps the exchange, masked. Never throws for an outcome; throws `Fault`. */
  readonly ask: (question: Question) => AsyncIterable<TurnEvent>;
  /** What is kept of the person's own conversation, oldest first, each source with what is to be said of it today. */
  readonly recall: (person: Person, conversationId: string) => Promise<readonly RecalledExchange[]>;
  /** Forgets the conversation. */
  readonly restart: (person: Person, conversationId: string) => Promise<void>;
  readonly charter: (
    person: Person,
  ) => Promise<{ readonly charter: Charter; readonly accepted: boolean }>;
  /** False when `hash` is not the current charter's: it changed meanwhile and must be shown again. */
  readonly acceptCharter: (person: Person, channel: Channel, hash: string) => Promise<boolean>;
  readonly policy: () => PolicySnapshot;
  /** Documents that the person may read. */
  readonly sources: (person: Person) => Promise<readonly SourceDocument[]>;
  readonly openSource: (
    person: Person,
    space: string,
    documentId: string,
  ) => Promise<{ readonly document: SourceDocument; readonly passages: readonly Passage[] } | null>;
  readonly knowledge: (person: Person) => Promise<KnowledgeState>;
  /** The models that would answer this person's plainest question now, first choice first; without a person, that of any agent. */
  readonly route: (person?: Person) => RouteNow;
  /** The way of the person's last question, in whichever conversation; of a question asked now where none is known. */
  readonly whereLast: (person: Person, channel: Channel) => Promise<Whereabouts>;
  /**
   * The way of an answer of the conversation: of `answerId`, else of the last one. The way that a
   * question would take now where there is none, or where the answer is not known any more.
   */
  readonly where: (
    person: Person,
    channel: Channel,
    conversationId: string | null,
    answerId?: string | null,
  ) => Promise<Whereabouts>;
  /** Answers that HR validated and the person may read, without any model. */
  readonly findValidated: (
    person: Person,
    search: ValidatedSearch,
  ) => Promise<readonly FoundAnswer[]>;
  /** Questions handed to HR. */
  readonly tickets: TicketDesk;
  /** Leaves the question of an answer that was of no help with those who keep the spaces: masked, without its author. */
  readonly dislike: (person: Person, conversationId: string, answerId: string) => Promise<void>;
  /** A line for what is not a turn: an ignored activity, a fault, an opinion. Returns its reference. */
  readonly note: (
    entry: Pick<JournalEntry, 'kind' | 'channel' | 'outcome'> &
      Partial<Pick<JournalEntry, 'reason' | 'sourceIds' | 'endpoint' | 'model' | 'until'>> & {
        readonly person: Person | null;
      },
  ) => Promise<string>;
};
