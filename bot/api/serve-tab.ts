import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { guardHeaders } from './send-json.ts';
import type { ApiPorts } from './visit.ts';

/** Written by the build where a nonce belongs; a new one is put in its place at each visit. */
const noncePlace = /CALAME_NONCE/gu;

const typeOf: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Hosts that may show the tab inside them: our own, and Teams. */
const frames =
  "'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

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
    const missing = name === 'index.html' ? 'tab-not-built' : 'address-unknown';
    throw new Fault(missing, { folder }, cause);
  });

const sendPage = async (
  ports: ApiPorts,
  language: Language,
  response: ServerResponse,
): Promise<void> => {
  const built = (await readBuilt(ports.staticFolder, 'index.html')).toString('utf8');
  const nonce = ports.ids.next('n');
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(nonce),
    'cache-control': 'no-cache, no-store',
  });
  response.end(built.replace(noncePlace, nonce).replace('lang="fr"', `lang="${language}"`));
};

/** Sends the page, or one of its assets; names are letters, digits, dots and hyphens, so no path leads out of the folder. */
export const serveTab = async (
  ports: ApiPorts,
  language: Language,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Fault('method-refused');
  if (path === '/') return sendPage(ports, language, response);
  const name = /^\/assets\/([\w-][\w.-]*)$/u.exec(path)?.[1];
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
