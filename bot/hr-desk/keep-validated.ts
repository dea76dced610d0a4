import { Fault } from '#shared/fault.ts';
import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import { withoutItsAuthor } from '#shared/privacy/without-personal-data.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedDraft, ValidatedRequest } from '#shared/wire/console-answers.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { requireKept } from './require-kept.ts';

/** Writes a new answer (`id` null) or a new version of one; the next question sees it. A withdrawn one is served again. */
export async function saveValidated(
  ports: HrDeskPorts,
  acting: Acting,
  id: string | null,
  { version, draft }: ValidatedRequest,
): Promise<ValidatedAnswer> {
  requireKept(ports, acting.person, draft.space);
  const before = id === null ? null : await findKept(ports, acting, id);
  if (before !== null && before.version !== version) throw new Fault('validated-changed');
  const answer = toAnswer(ports, acting, before, draft);
  await put(ports, answer);
  const action = before === null ? 'validated-created' : 'validated-changed';
  await noteConsole(ports, acting, action, answer.id);
  return answer;
}

/** Serves an answer no more; it is kept for the record. */
export async function withdrawValidated(
  ports: HrDeskPorts,
  acting: Acting,
  id: string,
  version: number,
): Promise<ValidatedAnswer> {
  const before = await findKept(ports, acting, id);
  if (before.version !== version) throw new Fault('validated-changed');
  const answer = {
    ...before,
    version: version + 1,
    withdrawnAt: before.withdrawnAt ?? today(ports),
    validatedBy: ports.hasher.pseudonym(acting.person.id),
  };
  await put(ports, answer);
  await noteConsole(ports, acting, 'validated-withdrawn', id);
  return answer;
}

/** An answer of a space that the person keeps; others are as if absent. */
async function findKept(
  { validated, policy }: HrDeskPorts,
  { person }: Acting,
  id: string,
): Promise<ValidatedAnswer> {
  const found = await validated.find(id);
  const kept = keptSpaces(policy.current().policy, person);
  if (found === null || !kept.includes(found.space)) throw new Fault('validated-unknown');
  return found;
}

async function put({ validated, clock }: HrDeskPorts, answer: ValidatedAnswer): Promise<void> {
  if (!(await validated.put(answer, clock.now()))) throw new Fault('validated-changed');
}

/** The wordings are agents': what was recognised as personal in them is left out for good. The answer is HR's own. */
function toAnswer(
  ports: HrDeskPorts,
  { person }: Acting,
  before: ValidatedAnswer | null,
  draft: ValidatedDraft,
): ValidatedAnswer {
  const mask = (text: string): string => withoutItsAuthor(text).trim();
  const question = mask(draft.question);
  const variants = new Set(draft.variants.map(mask).filter((text) => text !== ''));
  variants.delete(question);
  return {
    ...draft,
    id: before?.id ?? ports.ids.next('v'),
    question,
    variants: [...variants],
    answer: draft.answer.trim(),
    validatedAt: today(ports),
    readers: before?.readers ?? null,
    withdrawnAt: null,
    validatedBy: ports.hasher.pseudonym(person.id),
    served: before?.served ?? 0,
    version: (before?.version ?? 0) + 1,
  };
}

/** ISO date in the organisation's time zone. */
export function today({ clock, policy }: Pick<HrDeskPorts, 'clock' | 'policy'>): string {
  return dayIn(clock.now(), policy.current().policy.organisation.timeZone);
}
