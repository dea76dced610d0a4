import { mayFit } from '../case/facts.ts';
import { openFacts, subjectOf } from '../case/missing-fact.ts';
import { scopeOfPassage } from '../case/scope-of-passage.ts';
import type { Hit } from '../knowledge/passage.ts';
import type { Grounds } from '../turn/recipe.ts';
import { findConflicts } from './find-conflicts.ts';
import { levelOf, matterOf } from './order-sources.ts';

/** A passage beside the first says at least so much of the question as it does. */
const leastBeside = 0.5;

/**
 * What must stand beside the passages chosen: the same rule for those of another case, when nobody told which is the
 * person's; a source that contradicts it; the national frame of a matter that the organisation fixed.
 */
export function chooseBeside(grounds: Grounds, chosen: readonly Hit[]): readonly Hit[] {
  const [first] = chosen;
  if (first === undefined) return [];
  const rest = grounds.hits.filter(
    (hit) =>
      hit.coverage >= leastBeside * first.coverage &&
      !chosen.some(({ space, sourceId }) => space === hit.space && sourceId === hit.sourceId),
  );
  return [
    otherCase(first, rest, grounds),
    contradicting(first, rest, grounds),
    nationalFrame(chosen, rest, grounds),
  ].filter((hit) => hit !== null);
}

function contradicting(first: Hit, rest: readonly Hit[], { asked }: Grounds): Hit | null {
  return rest.find((hit) => findConflicts([first, hit], asked).length > 0) ?? null;
}

function otherCase(first: Hit, rest: readonly Hit[], { case: known }: Grounds): Hit | null {
  const open = openFacts(first, known.facts);
  const own = scopeOfPassage(first);
  return (
    rest.find((hit) => {
      const scope = scopeOfPassage(hit);
      return (
        open.some((fact) => scope[fact].length > 0 && !mayFit(own, scope, fact)) &&
        subjectOf(hit) === subjectOf(first)
      );
    }) ?? null
  );
}

function nationalFrame(
  chosen: readonly Hit[],
  rest: readonly Hit[],
  { asked }: Grounds,
): Hit | null {
  const [first] = chosen;
  if (first === undefined || matterOf(asked)?.fixedBy !== 'organisation') return null;
  if (levelOf(first) !== 'local' || chosen.some((hit) => levelOf(hit) === 'national')) return null;
  return rest.find((hit) => levelOf(hit) === 'national') ?? null;
}
