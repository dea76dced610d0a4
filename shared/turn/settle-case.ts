import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import type { Grounds, Recipe } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

/**
 * Between the search and the answer: what was found for other cases is left out, then the one fact that the rule depends
 * on is asked for, once in a conversation, when nobody told it. Conflicting sources are told to those who keep them.
 */
export async function settleCase(
  found: Grounds,
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<Grounds | Extract<Ending, { kind: 'needs-detail' }>> {
  const grounds: Grounds = { ...found, hits: recipe.settle(found) };
  trace.sourceIds = grounds.hits.map(({ sourceId }) => sourceId);
  const doubt = recipe.enough(grounds) ? recipe.doubt(grounds) : null;
  if (doubt !== null) {
    const { groups } = request.person;
    const opened = await ports.knowledge.open(doubt.space, doubt.documentId, groups);
    const asked = recipe.askBack(grounds, doubt, opened?.passages ?? []);
    if (asked !== null) return { kind: 'needs-detail', ...asked };
  }
  await tellConflicts(grounds, recipe, ports, trace);
  return grounds;
}

/** What cannot be told never costs the answer, which shows both sources. */
async function tellConflicts(
  grounds: Grounds,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<void> {
  const conflicts = recipe.conflicts(grounds);
  if (conflicts.length === 0) return;
  await ports.conflicts.report(conflicts, trace.startedAt).catch(() => undefined);
}
