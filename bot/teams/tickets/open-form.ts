import type { Person } from '#shared/policy/person.ts';
import type { Suggestions } from '../../tickets/ticket-desk.ts';
import type { AdaptiveCard } from '../outgoing.ts';
import type { Room } from '../room.ts';
import { ticketFormCard } from './ticket-form-card.ts';
import { writingOf } from './writing-of.ts';

/**
 * The form of a question to HR, filled in from an answer (null = the last one of the conversation); null when the policy
 * opens no desk to the person.
 */
export async function formFor(
  answerId: string | null,
  conversationId: string,
  person: Person,
  room: Room,
): Promise<AdaptiveCard | null> {
  const { tickets } = room.desk;
  const offer = tickets.offerTo(person);
  if (offer === null) return null;
  const answer = answerId ?? (await room.memory.lastAnswer(conversationId));
  const told = answer === null ? null : tickets.recall(person, answer);
  const suggestions = told === null ? [] : await suggested(person, told.question, room);
  const form = room.ids.next('t');
  return ticketFormCard(offer, told, suggestions, { form, writing: writingOf(room) });
}

/** A suggestion is a help: without it, the question is asked all the same. */
async function suggested(person: Person, question: string, room: Room): Promise<Suggestions> {
  try {
    return await room.desk.tickets.suggestions(person, question);
  } catch {
    room.log('teams: no validated answer could be suggested');
    return [];
  }
}
