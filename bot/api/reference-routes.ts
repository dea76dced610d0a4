import { packBase } from '#shared/wire/reference-base.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const tellBase = async ({ ports, response }: Visit): Promise<void> => {
  sendJson(response, 200, packBase(await ports.drafting.references()));
};

/** What the checks of the Word panel, which run on the person's own computer, judge references against. */
export const referenceRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/reference-base', rule: 'person', run: tellBase },
];
