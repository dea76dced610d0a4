import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { referenceOf, type Voice } from '../converse.ts';
import { plainMessage } from '../outgoing.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { createTeller } from './ticket-teller.ts';

/** Questions under way whose cards are put into a channel that was just given to a desk. */
const mostCards = 20;

/**
 * Gives the channel to a desk of which the person is. A channel's own id is kept, not that of the thread in which it was
 * asked: each question has a thread of its own.
 */
export async function installDesk(
  named: string | null,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
): Promise<void> {
  const texts = ticketTexts[languageOf(room)];
  const say = async (text: string): Promise<void> => {
    await voice.send(plainMessage(text));
  };
  if (isPersonal(activity)) return say(texts.installElsewhere);
  const own = room.desk.tickets.desksOf(person);
  const chosen = own.filter(({ id }) => named === null || id === named);
  const [desk, ...others] = chosen;
  if (desk === undefined) {
    await note('refused', named, person, room);
    return say(
      own.length === 0 ? texts.installRefused : texts.installWhich(own.map(({ id }) => id)),
    );
  }
  if (others.length > 0) return say(texts.installWhich(own.map(({ id }) => id)));
  const [channel = ''] = activity.conversation.id.split(';');
  const conversation = { ...activity.conversation, id: channel };
  const reference = referenceOf({ ...activity, conversation });
  await room.places.keepChannel(desk.id, reference, room.clock.now());
  await room.desk.tickets.see(person);
  await note('installed', desk.id, person, room);
  await say(texts.installed(desk.title));
  await showRunning(desk.id, person, room);
}

const note = (
  outcome: 'installed' | 'refused',
  desk: string | null,
  person: Person,
  room: Room,
): Promise<string> =>
  room.desk.note({
    kind: 'ticket',
    channel: 'teams',
    outcome,
    reason: `desk ${desk ?? ''}`.trim(),
    person,
  });

async function showRunning(id: string, person: Person, room: Room): Promise<void> {
  const desk = room.desk.policy().policy.tickets?.desks.find((one) => one.id === id);
  if (desk === undefined) return;
  const tickets = (await room.desk.tickets.listForHandler(person)).filter(
    (ticket) => ticket.desk === id && !['answered', 'closed'].includes(ticket.state),
  );
  const { toDesk } = createTeller(room);
  for (const ticket of tickets.slice(0, mostCards)) await toDesk(desk, { kind: 'card', ticket });
}
