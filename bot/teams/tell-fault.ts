import { Fault } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Voice } from './converse.ts';
import { plainMessage } from './outgoing.ts';
import { SendFault } from './read-send-fault.ts';
import { languageOf, type Room } from './room.ts';

/**
 * The turn-error handler: writes the fault down under a reference number, then tells the person in
 * words what happened and what to do. Never throws: there is nobody left to catch.
 */
export async function tellFault(
  error: unknown,
  room: Room,
  person: Person | null,
  voice: Voice | null,
): Promise<string> {
  const reason = error instanceof SendFault ? `channel-${error.kind}` : codeOf(error);
  const noted = error instanceof Fault ? error.reference : null;
  const reference = noted ?? (await noteFault(room, reason, person));
  room.log(`teams: fault ${reference} ${reason}${placeOf(error)}`);
  const unheard = error instanceof SendFault && error.kind === 'blocked';
  if (voice === null || unheard) return reference;
  const language = languageOf(room);
  const fault = toFault(error);
  const { what, next } = faultTexts[language][fault.code](fault.details);
  try {
    await voice.send(plainMessage(teamsTexts[language].fault(what, next, reference)));
  } catch (unsaid) {
    room.log(`teams: fault ${reference} could not be told (${reasonOf(unsaid)})`);
  }
  return reference;
}

async function noteFault(room: Room, reason: string, person: Person | null): Promise<string> {
  try {
    const entry = { kind: 'fault', channel: 'teams', outcome: 'fault', reason, person } as const;
    return await room.desk.note(entry);
  } catch (unwritten) {
    const reference = room.ids.next('f');
    room.log(`teams: fault ${reference} could not be journaled (${codeOf(unwritten)})`);
    return reference;
  }
}

function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault(error instanceof SendFault ? 'channel-unavailable' : 'internal', {}, error);
}

const codeOf = (error: unknown): string => (error instanceof Fault ? error.code : 'internal');

const reasonOf = (error: unknown): string =>
  error instanceof SendFault ? error.kind : codeOf(error);

/** Where a programming error was thrown; its message stays out, it could hold what a person wrote. */
function placeOf(thrown: unknown): string {
  const error = thrown instanceof Fault && thrown.code === 'internal' ? thrown.cause : thrown;
  if (error instanceof Fault || error instanceof SendFault || !(error instanceof Error)) return '';
  const frame = (error.stack ?? '').split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return ` ${error.name} ${frame.trim()}`;
}
