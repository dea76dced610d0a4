import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Fault } from '#shared/fault.ts';
import type { OpenVisit, Route } from './route.ts';
import { guardHeaders } from './send-json.ts';

/** Written by the build where a nonce belongs; a new one is put in its place at each visit. */
const noncePlace = /CALAME_NONCE/gu;

const typeOf: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * Who may show the tab inside: our own pages, Teams, and the other Microsoft 365 hosts of tabs
 * (learn.microsoft.com, "Tab requirements"; cloud.microsoft is where they are moving to).
 */
const frames = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
].join(' ');

/** Everything from here, no inline script; style elements only with this visit's nonce. */
const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

const squeeze = promisify(gzip);

const readBuilt = (folder: string, name: string): Promise<Buffer> =>
  readFile(join(folder, name)).catch((cause: unknown) => {
    const missing = name.endsWith('.html') ? 'tab-not-built' : 'address-unknown';
    throw new Fault(missing, { folder }, cause);
  });

const sendPage = async (
  { ports, response }: OpenVisit,
  name: 'index.html' | 'console.html',
): Promise<void> => {
  const built = (await readBuilt(ports.staticFolder, name)).toString('utf8');
  const nonce = ports.ids.next('n');
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(nonce),
    'cache-control': 'no-cache, no-store',
  });
  response.end(built.replace(noncePlace, nonce).replace('lang="fr"', `lang="${ports.language}"`));
};

/** Names are letters, digits, dots and hyphens, so no path leads out of the folder. */
const sendAsset = async ({ ports, request, response }: OpenVisit, asked: string): Promise<void> => {
  const name = /^[\w-][\w.-]*$/u.exec(asked)?.[0];
  const type = typeOf[extname(name ?? '')];
  if (name === undefined || type === undefined) throw new Fault('address-unknown');
  const built = await readBuilt(ports.staticFolder, join('assets', name));
  const squeezed = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': type,
    ...(squeezed ? { 'content-encoding': 'gzip' } : {}),
    vary: 'accept-encoding',
    // Names carry a hash of the content: the same name is the same file for ever.
    'cache-control': 'public, max-age=31536000, immutable',
  });
  response.end(squeezed ? await squeeze(built) : built);
};

/** The files of the page, open to whoever may reach the server: no data is in them. */
export const pageRoutes: readonly Route[] = [
  { method: 'GET', path: '/', rule: 'anyone', run: (visit) => sendPage(visit, 'index.html') },
  {
    method: 'GET',
    path: '/console',
    rule: 'anyone',
    run: (visit) => sendPage(visit, 'console.html'),
  },
  { method: 'GET', path: '/assets/:name', rule: 'anyone', run: sendAsset },
];
