import type { ActionRefusal, ActionResult, Actor, Moment, TicketAction } from './action.ts';
import type { Handler, Ticket, TicketMessage, TicketState } from './ticket.ts';

type Kind = TicketAction['kind'];

/** Messages of one ticket. */
const mostMessages = 100;

/** The arrows: from which states each action leaves. */
const from: Readonly<Record<Kind, readonly TicketState[]>> = {
  take: ['open'],
  'ask-detail': ['taken', 'waiting'],
  'give-detail': ['open', 'taken', 'waiting'],
  answer: ['taken', 'waiting'],
  note: ['open', 'taken', 'waiting', 'answered'],
  reassign: ['open', 'taken', 'waiting'],
  close: ['open', 'taken', 'waiting', 'answered'],
  reopen: ['answered', 'closed'],
  'lift-anonymity': ['open', 'taken', 'waiting', 'answered'],
};

const ofAgent: ReadonlySet<Kind> = new Set(['give-detail', 'reopen', 'lift-anonymity', 'close']);
const ofDesk: ReadonlySet<Kind> = new Set([
  'take',
  'ask-detail',
  'answer',
  'note',
  'reassign',
  'close',
]);
/** What only the one who took it does. */
const ofHandler: ReadonlySet<Kind> = new Set(['ask-detail', 'answer', 'close']);

const kindOfMessage: Partial<Readonly<Record<Kind, TicketMessage['kind']>>> = {
  'ask-detail': 'detail-asked',
  'give-detail': 'detail',
  reopen: 'detail',
  answer: 'answer',
  note: 'note',
};

/** Does one action, or tells why not; what comes in is left as it is. */
export function applyAction(
  ticket: Ticket,
  action: TicketAction,
  actor: Actor,
  moment: Moment,
): ActionResult {
  const why = refusalOf(ticket, action, actor);
  if (why !== null) return { ok: false, why };
  return {
    ok: true,
    ticket: {
      ...ticket,
      ...changeOf(ticket, action, actor, moment),
      messages: [...ticket.messages, ...messagesOf(action, actor, moment.now)],
      changedAt: moment.now,
      version: ticket.version + 1,
    },
  };
}

function refusalOf(ticket: Ticket, action: TicketAction, actor: Actor): ActionRefusal | null {
  const allowed = actor.kind === 'agent' ? ofAgent : ofDesk;
  if (!allowed.has(action.kind)) return 'not-yours';
  if (ticket.state === 'closed' && action.kind !== 'reopen') return 'closed';
  if (actor.kind === 'hr' && isTakenFrom(ticket, action.kind, actor.handler)) return 'taken';
  if (!from[action.kind].includes(ticket.state)) return 'not-now';
  if (action.kind === 'lift-anonymity' && (ticket.asker !== null || nameOf(actor) === null)) {
    return 'not-now';
  }
  // Whoever closes a question that nobody took has not answered it.
  if (actor.kind === 'hr' && ofHandler.has(action.kind) && ticket.handler === null) {
    return 'not-now';
  }
  const speaks = kindOfMessage[action.kind] !== undefined;
  return speaks && ticket.messages.length >= mostMessages ? 'full' : null;
}

/** Somebody else of the desk has it, and the action is that one's. */
function isTakenFrom({ handler, state }: Ticket, kind: Kind, me: Handler): boolean {
  if (handler === null || (handler.id === me.id && kind !== 'take')) return false;
  if (kind === 'take') return handler.id !== me.id && from.reassign.includes(state);
  return ofHandler.has(kind);
}

function changeOf(
  ticket: Ticket,
  action: TicketAction,
  actor: Actor,
  { dueAt }: Moment,
): Partial<Ticket> {
  switch (action.kind) {
    case 'take':
      return actor.kind === 'hr' ? { state: 'taken', handler: actor.handler } : {};
    case 'ask-detail':
      // The agent is reminded in turn; the desk's own time stands still.
      return { state: 'waiting', remindedAt: null };
    case 'give-detail':
      return ticket.state === 'waiting'
        ? { state: 'taken', remindedAt: null, dueAt: Math.max(ticket.dueAt, dueAt) }
        : {};
    case 'answer':
      return { state: 'answered' };
    case 'reassign':
      return {
        handler: action.to,
        ...(ticket.state === 'open' ? { state: 'taken' as const } : {}),
      };
    case 'close':
      return { state: 'closed' };
    case 'reopen':
      return {
        state: ticket.handler === null ? 'open' : 'taken',
        remindedAt: null,
        escalatedAt: null,
        dueAt: Math.max(ticket.dueAt, dueAt),
      };
    case 'lift-anonymity': {
      const name = nameOf(actor);
      return name === null ? {} : { asker: { name } };
    }
    case 'note':
      return {};
  }
}

const nameOf = (actor: Actor): string | null => (actor.kind === 'agent' ? actor.name : null);

function messagesOf(action: TicketAction, actor: Actor, at: number): readonly TicketMessage[] {
  const kind = kindOfMessage[action.kind];
  if (kind === undefined || !('text' in action)) return [];
  const author = actor.kind === 'hr' ? actor.handler : null;
  return [{ from: actor.kind, kind, author, text: action.text, at }];
}
