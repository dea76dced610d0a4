import { Fault } from '#shared/fault.ts';
import type { TicketAction } from '#shared/tickets/action.ts';
import { applyAction } from '#shared/tickets/apply-action.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { PreviewReply } from '#shared/wire/console-documents.ts';
import type { EvaluationReply } from '#shared/wire/console-quality.ts';
import type { ConsoleReply, HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';
import {
  consoleSources,
  documentsHealth,
  evaluationResults,
  qualityDays,
  unansweredGroups,
  validatedAnswers,
} from './console-samples.ts';
import { consoleNow, consoleTickets, ines, marc, sophie } from './console-tickets.ts';

export const consoleReply: ConsoleReply = {
  me: sophie,
  desks: [
    {
      id: 'drh',
      title: 'la DRH des Trois-Vallons',
      dueWorkingDays: 3,
      handlers: [sophie, marc, ines],
    },
  ],
  spaces: [
    { id: 'documents-rh', title: 'Documents RH', steward: true },
    { id: 'guides', title: 'Guides nationaux', steward: false },
  ],
  reviewDays: 365,
  counts: { open: 5, mine: 2, late: 1, unanswered: 4, toReview: 1 },
};

export const scriptedPreview: PreviewReply = {
  previewId: 'p-1',
  title: 'Charte du télétravail',
  replaces: { id: 'charte-teletravail', title: 'Charte du télétravail' },
  head: [
    { name: 'Date', value: '3 novembre 2026' },
    { name: 'Tenu à jour par', value: 'Direction des ressources humaines' },
    { name: 'Nature', value: 'Règlement intérieur' },
  ],
  passages: [
    {
      path: ['Organisation', 'Nombre de jours'],
      page: 3,
      text: 'Le télétravail est limité à trois jours par semaine pour un agent à temps complet.',
    },
    {
      path: ['Organisation', 'Lieu'],
      page: 4,
      text: 'Le télétravail s’exerce au domicile de l’agent, sur le territoire national.',
    },
    {
      path: ['Indemnité'],
      page: 5,
      text: '| Jours par an | Montant |\n| moins de 50 | 2,88 € par jour |\n| 50 et plus | plafond annuel |',
    },
  ],
  warnings: ['Aucune date de relecture n’a été trouvée : indiquez-en une dans l’en-tête.'],
  changed: [
    {
      question: 'Combien de jours de télétravail par semaine ?',
      before: 'Charte du télétravail (2024)',
      after: 'Charte du télétravail (2026)',
      verdict: 'better',
    },
    {
      question: 'Peut-on télétravailler depuis l’étranger ?',
      before: null,
      after: 'Charte du télétravail (2026)',
      verdict: 'better',
    },
    {
      question: 'Quelle indemnité de télétravail pour un apprenti ?',
      before: 'Délibération télétravail, article 6',
      after: null,
      verdict: 'worse',
    },
  ],
  tried: 84,
};

/** The action of a request, with the colleague whom it names. */
const actionOf = (action: HandlerActionRequest['action']): TicketAction => {
  if (action.kind !== 'reassign') return action;
  const to = [sophie, marc, ines].find(({ id }) => id === action.to);
  if (to === undefined) throw new Fault('request-unreadable');
  return { kind: 'reassign', to };
};

/** A console's server that remembers what is done, for one test. */
export type ScriptedConsole = ConsoleClient & {
  /** Somebody else acts meanwhile. */
  readonly meanwhile: (id: string, action: TicketAction, who: Handler) => void;
  readonly changeAnswer: (id: string, part: Partial<ValidatedAnswer>) => void;
  /** Everything that was sent, by name. */
  readonly sent: readonly (readonly [string, unknown])[];
};

/** The server of the console as a test needs it; it refuses with the product's own faults. */
export const createScriptedConsole = (said: Partial<ConsoleClient> = {}): ScriptedConsole => {
  let tickets: readonly Ticket[] = consoleTickets;
  let groups = unansweredGroups;
  let answers = validatedAnswers;
  let documents = documentsHealth;
  let running: EvaluationReply['running'] = null;
  const sent: [string, unknown][] = [];
  const act = (id: string, action: TicketAction, handler: Handler): Ticket => {
    const ticket = tickets.find((one) => one.id === id);
    if (ticket === undefined) throw new Fault('ticket-unknown');
    const moment = { now: consoleNow, dueAt: consoleNow };
    const result = applyAction(ticket, action, { kind: 'hr', handler }, moment);
    if (!result.ok) throw new Fault('ticket-closed');
    tickets = tickets.map((one) => (one.id === id ? result.ticket : one));
    return result.ticket;
  };
  const keep = (answer: ValidatedAnswer): ValidatedAnswer => {
    answers = [answer, ...answers.filter(({ id }) => id !== answer.id)];
    return answer;
  };
  const storedAt = (id: string, version: number | null): ValidatedAnswer => {
    const stored = answers.find((one) => one.id === id);
    if (stored === undefined) throw new Fault('validated-unknown');
    if (stored.version !== version) throw new Fault('validated-changed');
    return stored;
  };
  return {
    sent,
    meanwhile: (id, action, who) => void act(id, action, who),
    changeAnswer: (id, part) => {
      const stored = answers.find((one) => one.id === id);
      if (stored !== undefined) keep({ ...stored, ...part, version: stored.version + 1 });
    },
    console: async () => consoleReply,
    tickets: async () => ({ tickets }),
    actOnTicket: async (id, request) => {
      sent.push([request.action.kind, request]);
      const ticket = tickets.find((one) => one.id === id);
      if (ticket !== undefined && ticket.version !== request.version) {
        throw new Fault('ticket-changed', { who: ticket.handler?.name ?? '' });
      }
      return { ticket: act(id, actionOf(request.action), sophie) };
    },
    unanswered: async () => ({ groups }),
    dismiss: async ({ ids, undo = false }) => {
      sent.push(['dismiss', { ids, undo }]);
      const named = unansweredGroups.filter((one) => ids.some((id) => one.ids.includes(id)));
      groups = unansweredGroups.filter(
        (one) => (undo && named.includes(one)) || (groups.includes(one) && !named.includes(one)),
      );
      return { groups };
    },
    documents: async () => ({ documents }),
    preview: async (space, name) => {
      sent.push(['preview', { space, name }]);
      if (name.includes('abîmé')) throw new Fault('request-unreadable');
      return scriptedPreview;
    },
    publish: async (request) => {
      sent.push(['publish', request]);
    },
    supersede: async (space, id, request) => {
      sent.push(['supersede', { space, id, request }]);
      const states = request.by === null ? (['in-force'] as const) : (['superseded'] as const);
      documents = documents.map((one) => (one.id === id ? { ...one, states } : one));
    },
    withdrawDocument: async (space, id) => {
      sent.push(['withdrawDocument', { space, id }]);
      documents = documents.filter((one) => one.id !== id);
    },
    validated: async () => ({
      answers,
      toReview: [
        { id: 'v-2', why: 'date' },
        { id: 'v-3', why: 'source' },
      ],
    }),
    saveValidated: async (id, { version, draft }) => {
      sent.push(['saveValidated', { id, version, draft }]);
      const first = { readers: null, withdrawnAt: null, validatedBy: 'p-1', served: 0, version: 0 };
      const from = id === null ? { ...first, id: 'v-9' } : storedAt(id, version);
      const validatedAt = '2026-11-24';
      return { answer: keep({ ...from, ...draft, validatedAt, version: from.version + 1 }) };
    },
    withdraw: async (id, version) => ({
      answer: keep({ ...storedAt(id, version), withdrawnAt: '2026-11-24', version: version + 1 }),
    }),
    quality: async (days) => ({
      days: qualityDays(days),
      reasons: [
        { reason: 'outdated', count: 8 },
        { reason: 'no-sources', count: 2 },
      ],
    }),
    sources: async () => ({ sources: consoleSources }),
    evaluation: async () => {
      // A run goes on by some questions each time that it is asked about, then is over.
      const left = running === null ? 0 : running.total - running.done;
      running = running === null || left === 0 ? null : { ...running, done: running.done + 11 };
      return { results: evaluationResults, running, failed: null };
    },
    startEvaluation: async () => {
      sent.push(['startEvaluation', null]);
      running ??= { done: 0, total: 132 };
      return { results: evaluationResults, running, failed: null };
    },
    ...said,
  };
};
