import type { Client } from '#shared/panes/client.ts';
import { tellWhere } from '#shared/residency/tell-where.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import type { TurnLine } from '#shared/wire/turn-line.ts';
import { eventsOf, scriptedOutcomes } from './scripted-outcomes.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { scriptedSources } from './scripted-sources.ts';
import { scriptedWhereabouts } from './scripted-whereabouts.ts';
import { ticketOf } from './tickets.ts';

export const scriptedStatus: StatusReply = {
  organisation: scriptedPolicy.policy.organisation.name,
  person: { id: 'dev:claire.moreau', name: 'Claire Moreau' },
  people: [
    { id: 'dev:claire.moreau', name: 'Claire Moreau' },
    { id: 'dev:youssef.benali', name: 'Youssef Benali' },
  ],
  mode: { kind: 'without-model' },
  endpoints: [],
  knowledge: { documents: 2, passages: 5, pending: 0 },
  charterAccepted: true,
  conversationDays: 30,
  policyHash: scriptedPolicy.hash,
  askHr: 'Demander aux RH',
  newsFromHr: [],
  syntheses: false,
  console: false,
};

async function* linesOf(lines: Iterable<TurnLine>): AsyncGenerator<TurnLine> {
  yield* lines;
}

/** A server that says what a test wrote. */
export const createScriptedClient = (said: Partial<Client> = {}): Client => ({
  status: async () => scriptedStatus,
  charter: async () => ({ ...scriptedPolicy.charter, accepted: false }),
  acceptCharter: async () => ({ ...scriptedPolicy.charter, accepted: true }),
  ask: () => linesOf(eventsOf(scriptedOutcomes.answered)),
  restart: async () => undefined,
  conversation: async () => ({ exchanges: [] }),
  where: async (answer) =>
    tellWhere(scriptedWhereabouts(scriptedPolicy, 'tab', answer?.answerId ?? null), 'fr'),
  tickets: async () => ({
    tickets: [],
    offer: {
      label: 'Demander aux RH',
      desk: { id: 'rh', title: 'Service RH', dueWorkingDays: 5 },
      anonymous: true,
    },
  }),
  askHr: async ({ question, anonymous }) => ({
    ticket: ticketOf({ question, asker: anonymous ? null : { name: 'Claire Moreau' } }),
  }),
  actOnTicket: async (id, { version }) => ({ ticket: ticketOf({ id, version: version + 1 }) }),
  opine: async () => undefined,
  suggestions: async () => ({ answers: [] }),
  sources: async () => ({ documents: scriptedSources.map(({ document }) => document) }),
  source: async (_space, documentId) => {
    const opened = scriptedSources.find(({ document }) => document.id === documentId);
    if (opened === undefined) throw new Error('no such document');
    return opened;
  },
  ...said,
});
