import type { Role } from '#shared/policy/person.ts';
import type { Visit } from './visit.ts';

/** A request whose person is not asked for: it gets what holds no data. */
export type OpenVisit = Omit<Visit, 'person'>;

/** Who may take a route: whoever signed in, or who holds one of these roles. `anyone` is for the page's files alone. */
export type Rule = 'anyone' | 'person' | { readonly roles: readonly [Role, ...Role[]] };

type Way = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/sources/:space/:document`: a part after a colon is one segment, given decoded, in order. */
  readonly path: `/${string}`;
};

type Run<Of> = (visit: Of, first: string, second: string, third: string) => Promise<void>;

/**
 * One way in, with its rule: a route without one does not compile. What the rule cannot know is checked
 * by `run` with its object in hand, such as the stewards of a space.
 */
export type Route =
  | (Way & { readonly rule: 'anyone'; readonly run: Run<OpenVisit> })
  | (Way & { readonly rule: Exclude<Rule, 'anyone'>; readonly run: Run<Visit> });
