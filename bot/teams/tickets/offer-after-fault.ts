import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { askHrButtons } from '../answer-buttons.ts';
import type { Voice } from '../converse.ts';
import { adaptiveCard, cardMessage } from '../outgoing.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { askHrLabel } from './ask-hr-label.ts';

/** Offers a person where the machine failed: the question is held under the fault's reference, for one form. */
export async function offerAfterFault(
  question: string,
  reference: string,
  { activity, person }: { readonly activity: Activity; readonly person: Person },
  voice: Voice,
  room: Room,
): Promise<void> {
  const label = askHrLabel({ person, personal: isPersonal(activity) }, room);
  if (label === null) return;
  const told = { kind: 'fault', journalId: reference } as const;
  room.desk.tickets.hear(person, activity.conversation.id, question, told);
  const actions = askHrButtons(label, reference);
  const title = ticketTexts[languageOf(room)].askHr;
  // Whoever could not be told of the fault cannot be offered anything either.
  await voice
    .send(cardMessage(adaptiveCard(title, [{ type: 'ActionSet', actions }])))
    .catch(() => null);
}
