import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import { groupUnanswered } from '#shared/quality/group-unanswered.ts';
import type { DismissalRequest, UnansweredReply } from '#shared/wire/console-answers.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';

/** Questions without an answer in the spaces that the person keeps, grouped by meaning. */
export async function listUnanswered(ports: HrDeskPorts, person: Person): Promise<UnansweredReply> {
  const spaces = keptSpaces(ports.policy.current().policy, person);
  return { groups: groupUnanswered(await ports.unanswered.list(spaces)) };
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
