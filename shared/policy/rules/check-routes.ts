import type { PolicyFault } from '../policy.ts';
import { findNear } from '../reading/find-near.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { keysAt, listAt, textAt } from '../reading/tree.ts';
import { isAtLeast } from '../residency-class.ts';
import { idsOf } from './check-references.ts';
import { classAt, type RuleInput, ruleFault } from './rule-input.ts';

/** Every step of a route is an endpoint of the file, named once, no weaker than the first; one of them has the model that the use needs. */
export function checkRoutes(input: RuleInput): readonly PolicyFault[] {
  return keysAt(input.tree, ['uses']).flatMap((use) => {
    const path = ['uses', use, 'route'];
    const route = listAt(input.tree, path);
    return [
      ...route.flatMap((_, at) => stepFaults(input, path, route, at)),
      ...roleFaults(input, path, route, use),
    ];
  });
}

function stepFaults(
  input: RuleInput,
  path: Path,
  route: readonly unknown[],
  at: number,
): readonly PolicyFault[] {
  const { tree, texts } = input;
  const step = route[at];
  if (typeof step !== 'string') return [];
  const place = [...path, at];
  const known = idsOf(tree, ['endpoints']);
  if (!known.includes(step)) {
    const message = texts.unknownEndpoint(findNear(step, known));
    return [{ path: formatPath(place), message }];
  }
  if (route.indexOf(step) < at) return [ruleFault(input, place, 'route-twice')];
  const [primary, fallback] = [classOf(tree, route[0]), classOf(tree, step)];
  if (primary === null || fallback === null || isAtLeast(fallback, primary)) return [];
  return [{ path: formatPath(place), message: texts.weakerFallback(fallback, primary) }];
}

function roleFaults(
  input: RuleInput,
  path: Path,
  route: readonly unknown[],
  use: string,
): readonly PolicyFault[] {
  const wanted = use === 'index' ? 'embed' : 'chat';
  const places = route.map((step) => placeOf(input.tree, step));
  const known = places.filter((place) => place !== null);
  // What is wrong with a step is told there; a route is judged once its steps are found.
  if (known.length === 0 || known.length < places.length) return [];
  const found = known.some((place) =>
    listAt(input.tree, [...place, 'models']).some((_, at) =>
      serves(input.tree, [...place, 'models', at], wanted, use),
    ),
  );
  if (found) return [];
  return [ruleFault(input, path, wanted === 'embed' ? 'route-no-embed' : 'route-no-chat')];
}

/** A model of that role, adequate for the use: it names no uses, or this one among them. */
function serves(tree: unknown, model: Path, role: string, use: string): boolean {
  const uses = listAt(tree, [...model, 'uses']);
  return textAt(tree, [...model, 'role']) === role && (uses.length === 0 || uses.includes(use));
}

function classOf(tree: unknown, id: unknown): ReturnType<typeof classAt> {
  const place = placeOf(tree, id);
  return place === null ? null : classAt(tree, [...place, 'residency']);
}

function placeOf(tree: unknown, id: unknown): Path | null {
  const at = listAt(tree, ['endpoints']).findIndex(
    (_, index) => textAt(tree, ['endpoints', index, 'id']) === id,
  );
  return at === -1 ? null : ['endpoints', at];
}
