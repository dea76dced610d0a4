import { deskAdviceTexts } from '../language/desk-advice-texts.ts';
import type { Language } from '../language/language.ts';
import type { Policy } from './policy.ts';
import type { TicketDeskRule } from './ticket-desk.ts';

/** Something that a valid policy can hardly mean: the place where it is written, and why, in words. */
export type DeskAdvice = { readonly path: string; readonly message: string };

const everyone = 'all-agents';

/** Desks that nobody reaches, that nobody or everybody answers at, and the missing way to HR. */
export function adviseDesks(policy: Policy, language: Language): readonly DeskAdvice[] {
  const texts = deskAdviceTexts[language];
  const desks = policy.tickets?.desks ?? [];
  const ofDesks = desks.flatMap((desk, at) => [
    ...(isShadowed(desk, desks.slice(0, at))
      ? [{ path: `tickets.desks[${at}].for`, message: texts.unreachable(desk.id) }]
      : []),
    ...emptyGroups(desk.handlers, policy).map((group) => ({
      path: `tickets.desks[${at}].handlers`,
      message: texts.emptyGroup(desk.id, group),
    })),
    ...(desk.escalateTo?.startsWith('group:') === true
      ? emptyGroups([desk.escalateTo], policy).map((group) => ({
          path: `tickets.desks[${at}].escalateTo`,
          message: texts.emptyGroup(desk.id, group),
        }))
      : []),
    ...(desk.handlers.includes(everyone)
      ? [{ path: `tickets.desks[${at}].handlers`, message: texts.open(desk.id) }]
      : []),
  ]);
  return policy.contacts['rh'] === undefined
    ? [...ofDesks, { path: 'contacts.rh', message: texts.noHrContact }]
    : ofDesks;
}

function isShadowed(desk: TicketDeskRule, above: readonly TicketDeskRule[]): boolean {
  const served = new Set(above.flatMap((other) => other.for));
  return (
    served.has(everyone) || (desk.for.length > 0 && desk.for.every((group) => served.has(group)))
  );
}

/** Of these groups, those that neither Entra nor a fictional person of the trial can give to anybody. */
function emptyGroups(groups: readonly string[], { identity }: Policy): readonly string[] {
  const held = new Set([
    everyone,
    ...Object.keys(identity.groups),
    ...identity.development.flatMap((person) => person.groups),
  ]);
  return groups.filter((group) => !held.has(group));
}
