import { Fault } from '#shared/fault.ts';
import type { Route } from './route.ts';

type Found = { readonly route: Route; readonly parts: readonly string[] };

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/:[a-z]+/gu, '([^/]+)').replace(/\./gu, '\\.')}$`, 'u');

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new Fault('request-unreadable', {}, cause);
  }
};

/** @throws Fault `address-unknown`, `method-refused`, `request-unreadable` */
export type FindRoute = (method: string | undefined, path: string) => Found;

/** The finder of a table of routes; HEAD asks for what GET gives. */
export const routeFinder = (table: readonly Route[]): FindRoute => {
  const patterns = table.map((route) => ({ route, pattern: patternOf(route.path) }));
  return (method, path) => {
    const onPath = patterns.filter(({ pattern }) => pattern.test(path));
    if (onPath.length === 0) throw new Fault('address-unknown');
    const asked = method === 'HEAD' ? 'GET' : method;
    const found = onPath.find(({ route }) => route.method === asked);
    if (found === undefined) throw new Fault('method-refused');
    const [, ...parts] = found.pattern.exec(path) ?? [];
    return { route: found.route, parts: parts.map(decode) };
  };
};
