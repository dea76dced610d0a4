import type { Language } from '#shared/language/language.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { mayAskAgain } from '#shared/wire/may-ask-again.ts';
import { offerButtons, whereButton } from './answer-buttons.ts';
import type { Asked } from './asked.ts';
import type { Voice } from './converse.ts';
import { type AdaptiveCard, adaptiveCard, cardMessage, paragraph } from './outgoing.ts';
import { languageOf, type Room } from './room.ts';
import { askHrLabel } from './tickets/ask-hr-label.ts';

/**
 * Offers to ask the same question again where its answer was cut short or no model answered. The question is kept in
 * memory for a quarter of an hour, for one press; nothing is asked again without it.
 */
export async function offerAgain(
  outcome: Outcome,
  asked: Asked,
  voice: Voice,
  room: Room,
): Promise<void> {
  // Whoever stopped an answer, or restarted the conversation, wants nothing again.
  if (outcome.kind === 'interrupted') return;
  const { conversationId, person, text } = asked;
  // Its button stands with the answer itself.
  const isValidated = outcome.kind === 'validated';
  if (!(isValidated || mayAskAgain(outcome))) return;
  room.repeatable.keep(conversationId, person.id, text, outcome.journalId);
  if (isValidated) return;
  const askHr = askHrLabel(asked, room);
  await voice.send(cardMessage(againCard(outcome, languageOf(room), askHr)));
}

function againCard(outcome: Outcome, language: Language, askHr: string | null): AdaptiveCard {
  const texts = teamsTexts[language];
  const line = outcome.kind === 'partial' ? texts.againPartial : texts.againFailed;
  return adaptiveCard(line, [paragraph(line)], offerButtons(outcome, language, askHr));
}

/** What the offer becomes once it was taken, or came too late: the way of its answer can still be asked. */
export function againDoneCard(taken: boolean, journalId: string, language: Language): AdaptiveCard {
  const texts = teamsTexts[language];
  const line = taken ? texts.askedAgain : texts.againTooLate;
  return adaptiveCard(line, [paragraph(line)], [whereButton({ journalId }, language)]);
}
