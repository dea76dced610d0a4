import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { FindRoute } from './find-route.ts';
import type { OpenVisit, Rule } from './route.ts';

/** Whether the rule lets this person take its route. */
const mayTake = (rule: Rule, person: Person): boolean =>
  typeof rule === 'string' || rule.roles.some((role) => person.roles.includes(role));

/**
 * Runs the one route that this path and method name. Under /api nothing is told before the person is
 * known, not even which addresses exist.
 * @throws Fault `address-unknown`, `method-refused`, `not-allowed`, and what `whoAsks` throws
 */
export const runRoute = async (
  findRoute: FindRoute,
  visit: OpenVisit,
  path: string,
  whoAsks: () => Promise<Person>,
): Promise<void> => {
  const person = path.startsWith('/api/') ? await whoAsks() : null;
  const { route, parts } = findRoute(visit.request.method, path);
  const [first = '', second = '', third = ''] = parts;
  if (route.rule === 'anyone') return route.run(visit, first, second, third);
  const asking = person ?? (await whoAsks());
  if (!mayTake(route.rule, asking)) {
    throw new Fault('not-allowed', { route: `${route.method} ${route.path}` });
  }
  await route.run({ ...visit, person: asking }, first, second, third);
};
