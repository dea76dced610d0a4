import type { Ticket } from '#shared/tickets/ticket.ts';

/** A ticket of the desk `rh`, with HR's answer, or none yet. */
export const trialTicket = (answer: string | null): Ticket => ({
  id: 't-1',
  desk: 'rh',
  state: answer === null ? 'taken' : 'answered',
  question: 'Que faire si j’oublie de badger ? Mon téléphone : 06 12 34 56 78',
  context: null,
  answerId: null,
  asker: null,
  handler: { id: 'p-sophie', name: 'Sophie Lambert' },
  messages:
    answer === null
      ? []
      : [
          {
            from: 'hr',
            kind: 'answer',
            author: { id: 'p-sophie', name: 'Sophie Lambert' },
            text: answer,
            at: Date.UTC(2026, 10, 22, 9),
          },
        ],
  createdAt: Date.UTC(2026, 10, 21, 9),
  changedAt: Date.UTC(2026, 10, 22, 9),
  dueAt: Date.UTC(2026, 10, 27, 16),
  remindedAt: null,
  escalatedAt: null,
  version: 3,
});
