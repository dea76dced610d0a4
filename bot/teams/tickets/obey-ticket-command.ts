import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Voice } from '../converse.ts';
import { type AdaptiveCard, cardMessage, plainMessage } from '../outgoing.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { mineList } from './agent-cards.ts';
import { installDesk } from './install-desk.ts';
import { formFor } from './open-form.ts';
import { pressTicket } from './press-ticket.ts';
import type { TicketCommand } from './read-ticket-command.ts';
import type { TicketPress } from './read-ticket-press.ts';
import { writingOf } from './writing-of.ts';

/** Does what was written about questions handed to HR; what is one person's own is said to them alone. */
export async function obeyTicketCommand(
  command: TicketCommand,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
): Promise<void> {
  const texts = ticketTexts[languageOf(room)];
  const isOwn = command.kind !== 'install-desk';
  if (isOwn && !isPersonal(activity)) return say(voice, texts.privately);
  switch (command.kind) {
    case 'ask-hr': {
      const card = await formFor(null, activity.conversation.id, person, room);
      return card === null ? say(voice, texts.off) : show(voice, card);
    }
    case 'my-tickets': {
      const mine = await room.desk.tickets.mine(person);
      const card = mineList(mine, command.page, writingOf(room));
      return card === null ? say(voice, texts.mineNone) : show(voice, card);
    }
    case 'install-desk':
      return installDesk(command.desk, activity, person, voice, room);
    case 'reminders':
      await room.places.quietChat(room.pseudonym(person.id), !command.wanted);
      return say(voice, command.wanted ? texts.remindersOn : texts.remindersOff);
  }
}

/** A press by message, for clients that do not know Action.Execute: what it gives is said below. */
export async function obeyTicketPress(
  press: TicketPress,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
): Promise<void> {
  const end = await pressTicket(press, { activity, person }, room);
  if (end.kind === 'refused') return say(voice, end.text);
  if (end.below !== null) {
    return 'card' in end.below ? show(voice, end.below.card) : say(voice, end.below.text);
  }
  return end.card === null ? say(voice, end.line) : show(voice, end.card);
}

const say = async (voice: Voice, text: string): Promise<void> => {
  await voice.send(plainMessage(text));
};

const show = async (voice: Voice, card: AdaptiveCard): Promise<void> => {
  await voice.send(cardMessage(card));
};
