import type { Language } from '#shared/language/language.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { buildAnswer } from './build-answer.ts';
import { adaptiveCard, cardMessage, type Outgoing, paragraph } from './outgoing.ts';
import { shareVerb } from './read-press.ts';
import { appIdOf, languageOf, type Room, speakIn } from './room.ts';
import type { Shareable } from './shareable-answers.ts';
import { executeButton } from './tickets/card-parts.ts';

const spreading: ReadonlySet<Outcome['kind']> = new Set([
  'answered',
  'validated',
  'degraded',
  'partial',
]);

/** Whether an outcome is an answer, which its asker may want to show to others. */
export const maySpread = ({ kind }: Outcome): boolean => spreading.has(kind);

/** Why the answer came in private, what sharing it shows, and the button. */
export function shareCard(answer: string, language: Language): Outgoing {
  const { whyPrivately, share } = teamsTexts[language];
  const button = executeButton(share, { verb: shareVerb, answer });
  return cardMessage(adaptiveCard(whyPrivately, [paragraph(whyPrivately)], [button]));
}

/**
 * Shows an answer told in private to the conversation that its question came from, as its asker decides, once; gives
 * what she is told of it. What she may no longer read is not shown.
 */
export async function shareAnswer(person: Person, answer: string, room: Room): Promise<string> {
  const texts = teamsTexts[languageOf(room)];
  const held = room.shareable.take(person.id, answer);
  if (held === null) return texts.shareTooLate;
  const mayStill = await stillReadable(person, held, room);
  await room.desk.note({
    kind: 'share',
    channel: 'teams',
    outcome: mayStill ? 'shared' : 'refused',
    reason: answer,
    sourceIds: held.outcome.citations.map(({ sourceId }) => sourceId),
    person,
  });
  if (!mayStill) return texts.shareRefused;
  const message = sharedMessage(held.outcome, person, room);
  await speakIn(room, held.reference, async (voice) => {
    await voice.send(message);
  });
  return texts.shared;
}

async function stillReadable(
  person: Person,
  { outcome }: Shareable,
  { desk }: Room,
): Promise<boolean> {
  const opened = await Promise.all(
    outcome.citations.map(({ space, documentId }) => desk.openSource(person, space, documentId)),
  );
  return opened.every((document) => document !== null);
}

/** The answer without its buttons, which are its asker's. */
function sharedMessage(outcome: Outcome, person: Person, room: Room): Outgoing {
  const language = languageOf(room);
  const options = {
    language,
    followUps: false,
    askHr: null,

    appId: appIdOf(room),
  };
  const message = buildAnswer(outcome, { ...options, limit: room.limits.message - 1_000 });
  const { attachments: _buttons, channelData: _opinion, ...bare } = message;
  const by = teamsTexts[language].sharedBy(sanitiseName(person.name));
  return { ...bare, text: `_${by}_\n\n${message.text ?? ''}` };
}

/** A name as the channel gave it, without the signs that Markdown follows. */
const sanitiseName = (name: string | null): string | null =>
  name === null ? null : name.replace(/[^\p{L}\p{M}\p{N} .’'-]/gu, '').slice(0, 80);
