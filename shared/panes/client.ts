import type { CharterReply } from '../wire/charter-exchange.ts';
import type { ConversationReply } from '../wire/conversation-reply.ts';
import type { FaultReply } from '../wire/fault-reply.ts';
import type { OpinionRequest } from '../wire/opinion-request.ts';
import type { QuestionRequest } from '../wire/question-request.ts';
import type { SourceReply, SourcesReply } from '../wire/source-replies.ts';
import type { StatusReply } from '../wire/status-reply.ts';
import type {
  AgentActionRequest,
  SuggestionsReply,
  TicketReply,
  TicketRequest,
  TicketsReply,
} from '../wire/ticket-exchange.ts';
import type { TurnLine } from '../wire/turn-line.ts';
import type { WhereReply } from '../wire/where-reply.ts';

/** One answer: its conversation and its reference. */
export type AnswerName = { readonly conversationId: string; readonly answerId: string };

/** The server, as a pane sees it. Every call rejects with `RequestRefused`, or `Unreachable` when no answer comes. */
export type Client = {
  readonly status: () => Promise<StatusReply>;
  readonly charter: () => Promise<CharterReply>;
  readonly acceptCharter: (hash: string) => Promise<CharterReply>;
  /** The turn's lines as they happen; `signal` stops the turn. */
  readonly ask: (question: QuestionRequest, signal: AbortSignal) => AsyncIterable<TurnLine>;
  /** What the server keeps of the person's own conversation. */
  readonly conversation: (conversationId: string) => Promise<ConversationReply>;
  readonly restart: (conversationId: string) => Promise<void>;
  /** The way of an answer of the conversation; without one, that of a question asked now. */
  readonly where: (answer: AnswerName | null) => Promise<WhereReply>;
  /** The person's own questions to HR, and where a new one would go. */
  readonly tickets: () => Promise<TicketsReply>;
  readonly askHr: (request: TicketRequest) => Promise<TicketReply>;
  readonly actOnTicket: (id: string, request: AgentActionRequest) => Promise<TicketReply>;
  /** Says what the person thinks of an answer that she was given. */
  readonly opine: (request: OpinionRequest) => Promise<void>;
  /** Validated answers that may do for a question. */
  readonly suggestions: (question: string) => Promise<SuggestionsReply>;
  readonly sources: () => Promise<SourcesReply>;
  readonly source: (space: string, documentId: string) => Promise<SourceReply>;
};

/** The server answered, and said why it will not do what was asked. */
export class RequestRefused extends Error {
  readonly fault: FaultReply;

  constructor(fault: FaultReply) {
    super(fault.code);
    this.name = 'RequestRefused';
    this.fault = fault;
  }
}

/** No answer came, or none that is ours. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}
