import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { cutLine } from './answer-question.ts';
import { referenceOf, type Voice } from './converse.ts';
import { plainMessage } from './outgoing.ts';
import type { Activity } from './read-activity.ts';
import { SendFault } from './read-send-fault.ts';
import { languageOf, type Room, speakIn } from './room.ts';
import { tellFault } from './tell-fault.ts';
import { offerAfterFault } from './tickets/offer-after-fault.ts';

export type Work = {
  readonly activity: Activity;
  readonly person: Person | null;
  /** Whether the person waits for an answer: told when it has to wait or is interrupted. */
  readonly awaited: boolean;
  /** The question that it answers, so that a person may be asked where it fails. */
  readonly asked?: string;
  readonly run: (voice: Voice, signal: AbortSignal) => Promise<void>;
};

/**
 * Takes work on beside the HTTP call: written down first, so that after a restart the person learns
 * what became of it; then run in its turn in the conversation.
 */
export async function runBeside(work: Work, room: Room): Promise<void> {
  const { activity, person } = work;
  const reference = referenceOf(activity);
  const conversationId = activity.conversation.id;
  const texts = teamsTexts[languageOf(room)];
  const id = room.ids.next('w');
  if (work.awaited) {
    await room.memory.openWork({ id, conversationId, reference, startedAt: room.clock.now() });
  }
  const place = room.queue.add({
    conversationId,
    person: person?.id ?? null,
    run: async (signal) => {
      await speakIn(room, reference, (voice) => perform(work, voice, room, signal)).catch((error) =>
        tellFault(error, room, person, null),
      );
      if (work.awaited) await room.memory.closeWork(id);
    },
  });
  if (place !== null && (place.before === 0 || !work.awaited)) return;
  sayBeside(room, reference, place === null ? texts.tooMany : texts.busy);
  if (place === null && work.awaited) await room.memory.closeWork(id);
}

async function perform(work: Work, voice: Voice, room: Room, signal: AbortSignal): Promise<void> {
  try {
    if (signal.aborted) throw signal.reason;
    await work.run(voice, signal);
  } catch (error) {
    if (!signal.aborted) {
      const { activity, person, asked } = work;
      const reference = await tellFault(error, room, person, voice);
      if (asked !== undefined && person !== null) {
        await offerAfterFault(asked, reference, { activity, person }, voice, room);
      }
      return;
    }
    const line = cutLine(signal, teamsTexts[languageOf(room)]);
    if (line !== null) await voice.send(plainMessage(line));
  }
}

/** A line that nobody waits for; a channel that does not take it is only logged. */
function sayBeside(room: Room, reference: string, text: string): void {
  speakIn(room, reference, async (voice) => {
    await voice.send(plainMessage(text));
  }).catch((error: unknown) => {
    room.log(
      `teams: a line was not taken (${error instanceof SendFault ? error.kind : 'internal'})`,
    );
  });
}

/** Work older than this is closed without a word: nobody waits for it any more. */
const forgottenMilliseconds = 24 * 3_600_000;

/** Tells the people whose answers a restart interrupted, once each. */
export async function tellLeftOpen(room: Room): Promise<void> {
  const text = teamsTexts[languageOf(room)].interruptedByRestart;
  const told = new Set<string>();
  for (const work of await room.memory.leftOpen()) {
    const old = room.clock.now() - work.startedAt > forgottenMilliseconds;
    if (!old && !told.has(work.conversationId)) sayBeside(room, work.reference, text);
    told.add(work.conversationId);
    await room.memory.closeWork(work.id);
  }
}
