import type { Citation } from '#shared/evidence/citation.ts';
import type { Handler, Ticket, TicketMessage } from '#shared/tickets/ticket.ts';

/** Tuesday 24 November 2026, ten in the morning, on the clock of whoever runs the tests. */
export const consoleNow: number = new Date(2026, 10, 24, 10, 0).getTime();

export const sophie: Handler = { id: 'dev:sophie.lambert', name: 'Sophie Lambert' };
export const marc: Handler = { id: 'dev:marc.legall', name: 'Marc Le Gall' };
export const ines: Handler = { id: 'dev:ines.fournier', name: 'Inès Fournier' };

const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();

const citation: Citation = {
  n: 1,
  sourceId: 's-1',
  documentId: 'charte-teletravail',
  space: 'documents-rh',
  title: 'Charte du télétravail',
  path: ['Organisation', 'Nombre de jours'],
  page: 3,
  url: 'https://intranet.trois-vallons.example/rh/teletravail',
  date: '2024-02-12',
  passage:
    'Le télétravail est limité à deux jours par semaine pour un agent à temps complet. Un jour flottant peut s’y ajouter avec l’accord du chef de service.',
  nature: null,
  stale: true,
  staleReason: 'to-review',
  replacement: null,
  owner: 'Direction des ressources humaines',
  source: null,
  versant: 'FPT',
};

const said = (
  message: Partial<TicketMessage> & Pick<TicketMessage, 'kind' | 'text' | 'at'>,
): TicketMessage => ({ from: 'hr', author: null, ...message });

const ticket = (part: Partial<Ticket> & Pick<Ticket, 'id' | 'question'>): Ticket => ({
  desk: 'drh',
  state: 'open',
  context: null,
  answerId: null,
  asker: null,
  handler: null,
  messages: [],
  createdAt: at(23, 9, 12),
  changedAt: at(23, 9, 12),
  dueAt: at(26, 17),
  remindedAt: null,
  escalatedAt: null,
  version: 1,
  ...part,
});

/** The requests of a desk on an ordinary day: late, due, taken, waiting, answered, closed. */
export const consoleTickets: readonly Ticket[] = [
  ticket({
    id: 't-101',
    question:
      'Mon arrêt maladie de septembre a été payé à moitié alors que je n’avais pas épuisé mes trois mois : est-ce une erreur ?',
    createdAt: at(17, 16, 40),
    dueAt: at(20, 17),
    remindedAt: at(19, 9),
    escalatedAt: at(23, 9),
  }),
  ticket({
    id: 't-102',
    question: 'Puis-je poser mon congé de proche aidant par demi-journées ?',
    asker: { name: 'Julien Caradec' },
    dueAt: at(24, 17),
  }),
  ticket({
    id: 't-103',
    question:
      'Ma cheffe de service me propose trois jours de télétravail par semaine, est-ce possible ?',
    asker: { name: 'Claire Moreau' },
    state: 'taken',
    handler: sophie,
    context: {
      answer:
        'D’après la charte, le télétravail est limité à **deux jours par semaine** pour un agent à temps complet. [1]\n\n- un jour flottant peut s’y ajouter ;\n- il faut l’accord du chef de service.',
      citations: [citation],
    },
    messages: [
      said({
        kind: 'note',
        author: marc,
        text: 'La charte est en cours de révision : à vérifier avec la direction générale.',
        at: at(23, 11, 5),
      }),
    ],
    version: 3,
  }),
  ticket({
    id: 't-104',
    question: 'Combien de jours puis-je verser sur mon compte épargne-temps cette année ?',
    asker: { name: 'Youssef Benali' },
    state: 'taken',
    handler: marc,
    dueAt: at(27, 17),
    version: 2,
  }),
  ticket({
    id: 't-105',
    question: 'Comment changer de mutuelle avec la nouvelle participation de l’employeur ?',
    asker: { name: 'Anne Kerbrat' },
    state: 'waiting',
    handler: sophie,
    messages: [
      said({
        kind: 'detail-asked',
        author: sophie,
        text: 'Votre contrat actuel est-il labellisé ?',
        at: at(23, 15, 20),
      }),
    ],
    version: 3,
  }),
  ticket({
    id: 't-106',
    question: 'Ai-je droit à une prime de fin de contrat après un remplacement de huit mois ?',
    asker: { name: 'Lucas Tanguy' },
    state: 'answered',
    handler: sophie,
    context: { answer: 'Je ne sais pas : les documents ne le disent pas.', citations: [] },
    messages: [
      said({
        kind: 'answer',
        author: sophie,
        text: 'Oui : l’indemnité de fin de contrat est due quand la durée du contrat, renouvellements compris, ne dépasse pas un an et que la rémunération reste sous le plafond. Elle est de **10 %** de la rémunération brute.',
        at: at(23, 16, 2),
      }),
    ],
    version: 4,
  }),
  ticket({
    id: 't-107',
    question: 'Où trouver le formulaire de demande de temps partiel ?',
    asker: { name: 'Nadège Le Bris' },
    state: 'closed',
    handler: ines,
    messages: [
      said({
        kind: 'answer',
        author: ines,
        text: 'Il est sur l’intranet, rubrique Temps de travail.',
        at: at(12, 9, 30),
      }),
    ],
    createdAt: at(11, 14, 20),
    dueAt: at(16, 17),
    version: 5,
  }),
];
