import { type ClientOptions, callServer } from '#shared/panes/call-server.ts';
import type {
  DismissalRequest,
  UnansweredReply,
  ValidatedOneReply,
  ValidatedReply,
  ValidatedRequest,
} from '#shared/wire/console-answers.ts';
import type {
  ConsoleDocumentsReply,
  PreviewReply,
  PublicationRequest,
  SupersessionRequest,
} from '#shared/wire/console-documents.ts';
import type { EvaluationReply, QualityReply } from '#shared/wire/console-quality.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';
import type {
  ConsoleReply,
  ConsoleTicketReply,
  ConsoleTicketsReply,
  HandlerActionRequest,
} from '#shared/wire/console-tickets.ts';

/** The server, as the HR console sees it. Every call rejects with `RequestRefused`, or `Unreachable` when no answer comes. */
export type ConsoleClient = {
  readonly console: () => Promise<ConsoleReply>;
  readonly tickets: () => Promise<ConsoleTicketsReply>;
  readonly actOnTicket: (id: string, request: HandlerActionRequest) => Promise<ConsoleTicketReply>;
  readonly unanswered: () => Promise<UnansweredReply>;
  readonly dismiss: (request: DismissalRequest) => Promise<UnansweredReply>;
  readonly documents: () => Promise<ConsoleDocumentsReply>;
  /** Where the documents come from, and how the last pass over each place ended. */
  readonly sources: () => Promise<ConsoleSourcesReply>;
  /** What would be indexed of a file; nothing is published. */
  readonly preview: (space: string, name: string, file: Blob) => Promise<PreviewReply>;
  readonly publish: (request: PublicationRequest) => Promise<void>;
  readonly supersede: (space: string, id: string, request: SupersessionRequest) => Promise<void>;
  /** Takes a document out of the base, with the file that was handed in. */
  readonly withdrawDocument: (space: string, id: string) => Promise<void>;
  readonly validated: () => Promise<ValidatedReply>;
  /** Creates when `id` is null. */
  readonly saveValidated: (
    id: string | null,
    request: ValidatedRequest,
  ) => Promise<ValidatedOneReply>;
  readonly withdraw: (id: string, version: number) => Promise<ValidatedOneReply>;
  readonly quality: (days: number) => Promise<QualityReply>;
  readonly evaluation: () => Promise<EvaluationReply>;
  /** Starts a run, or joins the one under way; it goes on without the page. */
  readonly startEvaluation: () => Promise<EvaluationReply>;
};

/** The client of the console's API over `fetch`. */
export const createConsoleClient = (options: ClientOptions): ConsoleClient => {
  const { call, read } = callServer(options);
  const part = encodeURIComponent;
  const get = <Reply>(path: string): Promise<Reply> => read('GET', path);
  const send = <Reply>(method: string, path: string, body: object): Promise<Reply> =>
    read(method, path, { body: JSON.stringify(body) });
  return {
    console: () => get('console'),
    tickets: () => get('console/tickets'),
    actOnTicket: (id, request) => send('POST', `console/tickets/${part(id)}/actions`, request),
    unanswered: () => get('console/unanswered'),
    dismiss: (request) => send('POST', 'console/unanswered/dismissal', request),
    documents: () => get('console/documents'),
    sources: () => get('console/sources'),
    preview: (space, name, file) =>
      read('POST', `console/documents/preview?${new URLSearchParams({ space, name })}`, {
        body: file,
      }),
    publish: async (request) => {
      await call('POST', 'console/documents/publication', { body: JSON.stringify(request) });
    },
    supersede: async (space, id, request) => {
      const path = `console/documents/${part(space)}/${part(id)}/supersession`;
      await call('POST', path, { body: JSON.stringify(request) });
    },
    withdrawDocument: async (space, id) => {
      await call('POST', `console/documents/${part(space)}/${part(id)}/withdrawal`);
    },
    validated: () => get('console/validated'),
    saveValidated: (id, request) =>
      id === null
        ? send('POST', 'console/validated', request)
        : send('PUT', `console/validated/${part(id)}`, request),
    withdraw: (id, version) =>
      send('POST', `console/validated/${part(id)}/withdrawal`, { version }),
    quality: (days) => get(`console/quality?days=${days}`),
    evaluation: () => get('console/evaluation'),
    startEvaluation: () => read('POST', 'console/evaluation'),
  };
};
