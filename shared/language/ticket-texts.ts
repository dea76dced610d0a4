import type { Catalogue } from './language.ts';
import { ticketTextsEn } from './ticket-texts.en.ts';
import { ticketTextsFr } from './ticket-texts.fr.ts';

type TicketStateName = 'open' | 'taken' | 'waiting' | 'answered' | 'closed';

export type TicketTexts = {
  readonly locale: string;
  /** Unless the policy names the button otherwise. */
  readonly askHr: string;
  readonly agentUnreachable: string;
  readonly help: string;

  readonly formTitle: (desk: string) => string;
  readonly formLead: (dueWorkingDays: number) => string;
  readonly formKept: string;
  readonly formBelow: string;
  readonly question: string;
  readonly detail: string;
  readonly detailHint: string;
  readonly joinAnswer: string;
  readonly anonymous: string;
  readonly anonymousNote: string;
  readonly send: string;
  readonly suggestions: string;
  readonly suggestedBy: (owner: string, date: string) => string;
  readonly sentTitle: string;
  readonly sent: (desk: string, due: string, reference: string) => string;
  readonly sentAnonymous: string;
  readonly sentMine: string;
  readonly questionMissing: string;
  readonly off: string;
  readonly privately: string;

  /** As the agent reads it. */
  readonly states: Readonly<Record<TicketStateName, string>>;
  /** As HR reads it. */
  readonly deskStates: Readonly<Record<TicketStateName, string>>;
  readonly late: string;
  readonly cardTitle: (state: string) => string;
  readonly fromAgent: (name: string) => string;
  readonly fromNobody: string;
  readonly due: (date: string) => string;
  readonly handler: (name: string) => string;
  readonly reference: (id: string) => string;
  readonly calameAnswered: string;
  readonly olderMessages: (count: number) => string;
  readonly said: Readonly<
    Record<'detail-asked' | 'detail' | 'answer' | 'note', (author: string) => string>
  >;
  readonly agentName: string;
  readonly you: string;
  readonly calameName: string;

  readonly take: string;
  readonly askDetail: string;
  readonly answer: string;
  readonly note: string;
  readonly reassign: string;
  readonly reassignTo: string;
  readonly close: string;
  readonly validate: string;
  readonly validated: (owner: string, reviewDate: string) => string;
  readonly show: string;
  readonly textMissing: string;
  readonly actionDone: string;
  readonly fault: (what: string, next: string) => string;

  readonly detailAsked: (desk: string) => string;
  readonly detailReminder: (desk: string) => string;
  readonly giveDetail: string;
  readonly answered: (author: string, desk: string) => string;
  readonly yourQuestion: (question: string) => string;
  readonly solved: string;
  readonly reopen: string;
  readonly reopenHint: string;
  readonly liftAnonymity: string;
  readonly closedByHr: (desk: string) => string;
  readonly nowState: (state: string) => string;

  readonly mine: string;
  /** HR's replies not read yet. */
  readonly mineNews: (count: number) => string;
  readonly mineNone: string;
  readonly mineTitle: (page: number, pages: number, count: number) => string;
  readonly mineNext: (page: number) => string;
  readonly mineLine: (date: string, state: string, question: string) => string;

  readonly remindersOff: string;
  readonly remindersOn: string;

  readonly installed: (desk: string) => string;
  readonly installRefused: string;
  readonly installElsewhere: string;
  readonly installWhich: (desks: readonly string[]) => string;
  readonly reminder: (reference: string, due: string, handler: string | null) => string;
  readonly escalation: (reference: string, due: string, deputies: readonly string[]) => string;
  readonly escalatedToYou: (desk: string) => string;
  readonly digestTitle: (desk: string, date: string) => string;
  readonly digestCounts: (open: number, taken: number, late: number) => string;
  readonly digestNone: string;
  readonly digestMore: (count: number) => string;
};

/** What is said of questions handed to HR. */
export const ticketTexts: Catalogue<TicketTexts> = { fr: ticketTextsFr, en: ticketTextsEn };
