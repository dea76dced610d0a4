import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Fault } from '#shared/fault.ts';
import type { OpenVisit } from './route.ts';
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

const squeeze = promisify(gzip);

/** What a page lets in beside what comes from here. */
export type PageRules = {
  readonly scripts?: readonly string[];
  readonly connections?: readonly string[];
  readonly pictures?: readonly string[];
  /** Pages that it may show inside. */
  readonly frames?: readonly string[];
  /** Who may show it inside. */
  readonly ancestors: readonly string[];
};

export type BuiltPage = {
  /** Folder of the build. */
  readonly folder: string;
  readonly file: `${string}.html`;
  readonly rules: PageRules;
  /** Words of the build and what stands in their place at this visit; each must be safe in an attribute. */
  readonly fill?: Readonly<Record<string, string>>;
};

const line = (name: string, ...sources: readonly string[]): string =>
  [name, ...(sources.length === 0 ? ["'none'"] : sources)].join(' ');

/** Everything from here, no inline script; style elements only with this visit's nonce. */
const contentPolicy = (nonce: string, rules: PageRules): string => {
  const { scripts = [], connections = [], pictures = [], frames = [], ancestors } = rules;
  return [
    "default-src 'none'",
    line('script-src', "'self'", ...scripts),
    line('style-src', "'self'", `'nonce-${nonce}'`),
    line('img-src', "'self'", 'data:', ...pictures),
    "font-src 'self'",
    line('connect-src', "'self'", ...connections),
    line('frame-src', ...frames),
    "base-uri 'none'",
    "form-action 'none'",
    line('frame-ancestors', "'self'", ...ancestors),
  ].join('; ');
};

const readBuilt = (folder: string, name: string): Promise<Buffer> =>
  readFile(join(folder, name)).catch((cause: unknown) => {
    const missing = name.endsWith('.html') ? 'page-not-built' : 'address-unknown';
    throw new Fault(missing, { folder }, cause);
  });

/**
 * Sends a page as it was built, with this visit's nonce and the reader's language.
 * @throws Fault `page-not-built`
 */
export const sendPage = async (
  { ports, response, language }: OpenVisit,
  { folder, file, rules, fill = {} }: BuiltPage,
): Promise<void> => {
  const built = (await readBuilt(folder, file)).toString('utf8');
  const nonce = ports.ids.next('n');
  const page = Object.entries(fill).reduce(
    (text, [place, value]) => text.replaceAll(place, () => value),
    built.replace(noncePlace, nonce).replace('lang="fr"', `lang="${language}"`),
  );
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(nonce, rules),
    'cache-control': 'no-cache, no-store',
  });
  response.end(page);
};

/**
 * Sends one file of a build's assets. Names are letters, digits, dots and hyphens, so no path leads out of the folder.
 * @throws Fault `address-unknown`
 */
export const sendAsset = async (
  { request, response }: OpenVisit,
  folder: string,
  asked: string,
): Promise<void> => {
  const name = /^[\w-][\w.-]*$/u.exec(asked)?.[0];
  const type = typeOf[extname(name ?? '')];
  if (name === undefined || type === undefined) throw new Fault('address-unknown');
  const built = await readBuilt(folder, join('assets', name));
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
