import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ids } from '#shared/ports.ts';
import { createApi } from '../../bot/api/create-api.ts';
import type { Route } from '../../bot/api/route.ts';
import type { ApiPorts } from '../../bot/api/visit.ts';
import { openDraftLinks } from '../../bot/drafting/draft-links.ts';
import { openActHouse } from './act-house.ts';
import { openDraftingHouse } from './drafting-house.ts';
import { openHrDeskHouse } from './hr-desk-house.ts';
import { createScriptedDesk, type DeskScript, type ScriptedDesk } from './scripted-desk.ts';
import { createScriptedSynthesis } from './scripted-synthesis.ts';

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

export type LoopbackApi = AsyncDisposable & {
  readonly origin: string;
  readonly port: number;
  readonly desk: ScriptedDesk;
  readonly logged: readonly string[];
  /** A request with exactly these headers (Host and Origin too), which `fetch` would not send. */
  readonly send: (
    method: string,
    path: string,
    options?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
  ) => Promise<Answer>;
};

const countedIds = (): Ids => {
  let count = 0;
  return { next: (prefix) => `${prefix}-${++count}` };
};

const pageFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'calame-tab-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="fr"><script nonce="CALAME_NONCE"></script></html>',
  );
  await writeFile(join(folder, 'console.html'), '<!doctype html><html lang="fr"></html>');
  await writeFile(join(folder, 'review.html'), '<!doctype html><html lang="fr"></html>');
  await writeFile(join(folder, 'assets', 'index-4fa1.js'), 'export const page = 1;\n');
  await mkdir(join(folder, 'word', 'assets'), { recursive: true });
  await writeFile(
    join(folder, 'word', 'index.html'),
    '<!doctype html><html lang="fr"><meta data-calame data-office="CALAME_OFFICE_JS" data-app="CALAME_APP_ID" data-tenant="CALAME_TENANT"><script nonce="CALAME_NONCE"></script></html>',
  );
  await writeFile(join(folder, 'word', 'assets', 'index-77b0.js'), 'export const pane = 1;\n');
  await writeFile(join(folder, 'secret.js'), 'no');
  return folder;
};

/** The API of the tab on a free loopback port, over a scripted desk. */
export const startLoopbackApi = async (
  options: {
    readonly script?: DeskScript;
    readonly ports?: Partial<ApiPorts>;
    /** Default: the table of the product. */
    readonly routes?: readonly Route[];
  } = {},
): Promise<LoopbackApi> => {
  const desk = createScriptedDesk(options.script);
  const logged: string[] = [];
  const folder = await pageFolder();
  const hrHouse = openHrDeskHouse();
  const ports: ApiPorts = {
    desk,
    hrDesk: hrHouse.desk,
    drafting: (await openDraftingHouse(null)).desk,
    acts: openActHouse().desk,
    links: openDraftLinks({ now: Date.now }),
    synthesis: async () => createScriptedSynthesis(),
    opine: async () => undefined,
    access: { loopback: true, appId: null },
    language: 'fr',
    staticFolder: folder,
    paneFolder: join(folder, 'word'),
    iconFolder: join(import.meta.dirname, '../../teams-app/manifest/icons'),
    log: (line) => logged.push(line),
    ids: countedIds(),
    ...options.ports,
  };
  const api = createApi(ports, options.routes);
  const server = createServer((request, response) => {
    void api.handle(request, response).then((taken) => {
      if (!taken) response.writeHead(418).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    desk,
    logged,
    send: (method, path, { headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
          let text = '';
          reply.setEncoding('utf8');
          reply.on('data', (piece: string) => {
            text += piece;
          });
          reply.on('end', () =>
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }),
          );
          reply.on('error', reject);
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
      await hrHouse[Symbol.asyncDispose]();
    },
  };
};
