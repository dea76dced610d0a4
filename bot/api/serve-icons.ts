import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { OpenVisit, Route } from './route.ts';
import { guardHeaders } from './send-json.ts';

/**
 * The addresses stand in published manifests and name no content: a day, so that a new drawing arrives.
 * Office wants its icons cacheable (learn.microsoft.com, "Office Add-ins manifest").
 */
const kept = 'public, max-age=86400';

/**
 * Word on the web shows them in a page of another site, which the guard of all other answers forbids.
 * @throws Fault `address-unknown`
 */
const sendIcon = async ({ ports, response }: OpenVisit, asked: string): Promise<void> => {
  const name = /^[a-z][a-z0-9-]*\.png$/u.exec(asked)?.[0];
  if (name === undefined) throw new Fault('address-unknown');
  const icon = await readFile(join(ports.iconFolder, name)).catch((cause: unknown) => {
    throw new Fault('address-unknown', {}, cause);
  });
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': 'image/png',
    'content-length': icon.length,
    'cache-control': kept,
    'cross-origin-resource-policy': 'cross-origin',
  });
  response.end(icon);
};

/** The icons that the manifests name: drawings, open to whoever may reach the server. */
export const iconRoutes: readonly Route[] = [
  { method: 'GET', path: '/icons/:name', rule: 'anyone', run: sendIcon },
];
