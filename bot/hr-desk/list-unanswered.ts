import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import { everybody } from '#shared/policy/open-to-all.ts';
import type { Person } from '#shared/policy/person.ts';
import { groupUnanswered } from '#shared/quality/group-unanswered.ts';
import type { KeptQuestion } from '#shared/quality/unanswered-ports.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { DismissalRequest, UnansweredReply } from '#shared/wire/console-answers.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';

/**
 * Questions without an answer in the spaces that the person keeps, grouped by meaning. One that an answer of HR now serves
 * to every agent has its answer.
 */
export async function listUnanswered(ports: HrDeskPorts, person: Person): Promise<UnansweredReply> {
  const kept = await ports.unanswered.list(keptSpaces(ports.policy.current().policy, person));
  const answered = await Promise.all(kept.map((question) => isAnswered(ports, question)));
  return { groups: groupUnanswered(kept.filter((_, at) => answered[at] !== true)) };
}

/** What was disliked since its answer was validated still waits: that answer may be the one that was of no help. */
async function isAnswered(
  { policy, validated }: HrDeskPorts,
  { question, spaces, why, at }: KeptQuestion,
): Promise<boolean> {
  const { versant, timeZone } = policy.current().policy.organisation;
  const { answer } = await validated.match({
    text: question,
    spaces,
    groups: [everybody],
    versant,
  });
  if (answer === null) return false;
  return why !== 'disliked' || dayIn(at, timeZone) < answer.validatedAt;
}

/** Sets questions aside, or takes that back. */
export async function dismissQuestions(
  ports: HrDeskPorts,
  acting: Acting,
  { ids, undo = false }: DismissalRequest,
): Promise<UnansweredReply> {
  const spaces = keptSpaces(ports.policy.current().policy, acting.person);
  const count = await ports.unanswered.dismiss(ids, spaces, !undo);
  const action = undo ? 'questions-restored' : 'questions-dismissed';
  if (count > 0) await noteConsole(ports, acting, action, `count=${count}`);
  return listUnanswered(ports, acting.person);
}
