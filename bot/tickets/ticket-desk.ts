import type { Citation } from '#shared/evidence/citation.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { Channel } from '#shared/turn/request.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ConsoleReply, HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import type {
  AgentActionRequest,
  SuggestionsReply,
  TicketOfAgent,
  TicketOffer,
  TicketRequest,
} from '#shared/wire/ticket-exchange.ts';

/** What Calame had told a person, held in memory for a day so that they may hand it to HR with their question. */
export type ToldAnswer = {
  readonly answerId: string;
  readonly conversationId: string;
  readonly question: string;
  /** Null where nothing worth joining was told: a fault. */
  readonly answer: { readonly text: string; readonly citations: readonly Citation[] } | null;
};

export type Suggestions = SuggestionsReply['answers'];

/**
 * Where a question is handed to HR and where HR answers it, whichever channel it comes by. Each method checks the
 * person's rights by the policy as it stands: a ticket that one may not see is unknown.
 * @throws Fault `ticket-unknown`, `ticket-changed`, `ticket-closed`, `ticket-limit`, `tickets-off`, `request-unreadable`
 */
export type TicketDesk = {
  /** Null when the policy opens no desk to this person. */
  readonly offerTo: (person: Person) => TicketOffer | null;
  /** Holds what was told; of a hand-over nothing is held. */
  readonly hear: (
    person: Person,
    conversationId: string,
    question: string,
    told: Outcome | { readonly kind: 'fault'; readonly journalId: string },
  ) => void;
  readonly recall: (person: Person, answerId: string) => ToldAnswer | null;
  /** Forgets what was told in a conversation. */
  readonly forget: (person: Person, conversationId: string) => void;
  /** `id` makes a second press of the same form find the first one's ticket. */
  readonly create: (
    person: Person,
    request: TicketRequest,
    channel: Channel,
    id?: string,
  ) => Promise<TicketOfAgent>;
  /** Validated answers that may do, before anything is sent. */
  readonly suggestions: (person: Person, question: string) => Promise<Suggestions>;
  /** The person's own, latest first. */
  readonly mine: (person: Person) => Promise<readonly TicketOfAgent[]>;
  readonly ofAgent: (person: Person, id: string) => Promise<TicketOfAgent>;
  readonly actAsAgent: (
    person: Person,
    id: string,
    request: AgentActionRequest,
    channel: Channel,
  ) => Promise<TicketOfAgent>;
  /** Whether the person answers at a desk, or is the deputy of one. */
  readonly isHandler: (person: Person) => boolean;
  /** Desks at which the person answers. */
  readonly desksOf: (person: Person) => readonly { readonly id: string; readonly title: string }[];
  readonly console: (person: Person) => Promise<ConsoleReply>;
  /** Of the person's desks, nearest due date first; closed ones of the last 90 days last. */
  readonly listForHandler: (person: Person) => Promise<readonly Ticket[]>;
  readonly ofHandler: (person: Person, id: string) => Promise<Ticket>;
  readonly actAsHandler: (
    person: Person,
    id: string,
    request: HandlerActionRequest,
    channel: Channel,
  ) => Promise<Ticket>;
  /** Makes HR's answer to the ticket a validated one, for whoever keeps the space of its desk. */
  readonly validate: (person: Person, id: string, channel: Channel) => Promise<ValidatedAnswer>;
  /** Those whom a ticket of the desk may be given to. */
  readonly handlersOf: (desk: string) => Promise<readonly Handler[]>;
  /** Notes that somebody of a desk is there, so that tickets may be given and late ones told to them. */
  readonly see: (person: Person) => Promise<void>;
};
