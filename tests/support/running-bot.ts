import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import {
  endProcess,
  freePort,
  type Playground,
  startPlayground,
} from '../../infra/playground/start-playground.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { appId, type Issuer, startIssuer, tenantId } from '../fakes/issuer.ts';

const root = join(import.meta.dirname, '../..');
const calame = join(root, 'bot/cli/calame.ts');

const leave = `---
title: Congés annuels et temps partiel
date: 2026-03-12
owner: Service RH
---
# Congés annuels et temps partiel

## Droits à congés à temps partiel

Un agent à temps partiel à 80 % sur quatre jours par semaine a droit à 20 jours de congés annuels. Un agent à temps complet sur cinq jours par semaine a droit à 25 jours de congés annuels. La demande se fait par le formulaire de congés, quinze jours avant le départ.

## Jours de fractionnement

Deux jours de fractionnement peuvent s'ajouter aux congés annuels lorsque huit jours au moins sont pris en dehors de la période du 1er mai au 31 octobre.
`;

/** The product as it runs, with authentication on, behind the Agents Playground. */
export type RunningBot = {
  readonly botUrl: string;
  readonly playground: Playground;
  readonly issuer: Issuer;
  readonly endpoint: StandInEndpoint;
  /** Stands in for the first; on the route only when it was asked for. */
  readonly second: StandInEndpoint;
  readonly data: string;
  /** Kills the process as a failure of the machine would, then starts it again on the same data. */
  readonly killAndStart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type BotOptions = {
  readonly model: boolean;
  /** A second endpoint stands behind the first. */
  readonly second?: boolean;
  /** Milliseconds of the first endpoint; slow enough by default for progress to be seen. */
  readonly pace?: { readonly firstToken: number; readonly betweenTokens: number };
  /** A server on loopback in the place of the organisation's OneDrive, under the name that the policy gives it. */
  readonly files?: { readonly origin: string; readonly host: string };
};

const unhurried = { firstToken: 600, betweenTokens: 20 };

/**
 * Playground → relay that signs with a stand-in issuer → the bot's own process, which checks tokens as
 * in production → stand-in endpoint (none when `model` is false).
 */
export async function startRunningBot(options: BotOptions): Promise<RunningBot> {
  const endings: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of endings.toReversed()) await end();
  };
  try {
    return { ...(await startAll(options, endings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(
  { model, second: behind = false, files, pace = unhurried }: BotOptions,
  endings: (() => unknown)[],
): Promise<Omit<RunningBot, 'stop'>> {
  const folder = mkdtempSync(join(tmpdir(), 'calame-journey-'));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  const endpoint = await startEndpoint({ pace });
  endings.push(endpoint.close);
  const second = await startEndpoint({ pace: { firstToken: 100, betweenTokens: 10 } });
  endings.push(second.close);
  const issuer = await startIssuer();
  endings.push(issuer.stop);
  const port = await freePort();
  const serviceUrl = `http://localhost:${port}/_connector`;
  const data = join(folder, 'data');
  const environment = {
    CALAME_POLICY: writePolicy(
      folder,
      { baseURL: endpoint.baseURL, second: behind ? second.baseURL : null },
      files?.host,
    ),
    CALAME_DATA: data,
    CALAME_PORT: '0',
    CALAME_TEST_ISSUER: issuer.metadata,
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: 'unused',
    ...(model ? { CALAME_LOCAL_KEY: 'stand-in' } : {}),
    ...(files === undefined ? {} : { CALAME_TEST_FILES: files.origin }),
  };
  let bot = '';
  let running: Awaited<ReturnType<typeof startBot>> | null = null;
  const start = async (): Promise<string> => {
    running = await startBot(environment);
    bot = running.botUrl;
    return bot;
  };
  endings.push(() => running?.stop());
  const relay = await startRelay(
    () => bot,
    () => issuer.token({ serviceUrl }),
  );
  endings.push(relay.stop);
  // The client starts while the documents are read: it says nothing before somebody writes in it.
  const [botUrl, playground] = await Promise.all([
    addKnowledge(folder, environment).then(start),
    startPlayground(relay.url, port).then((started) => {
      endings.push(started.stop);
      return started;
    }),
  ]);
  const killAndStart = async (): Promise<void> => {
    await running?.kill();
    await start();
  };
  return { botUrl, playground, issuer, endpoint, second, data, killAndStart };
}

/** The demonstration policy, with the stand-in endpoints for the local one; the service says where it is hosted. */
function writePolicy(
  folder: string,
  { baseURL, second }: { readonly baseURL: string; readonly second: string | null },
  fileHost?: string,
): string {
  const policies = join(root, 'infra/policies');
  copyFileSync(join(policies, 'charte.fr.md'), join(folder, 'charte.fr.md'));
  const demo = parse(readFileSync(join(policies, 'demo.yaml'), 'utf8')) as DemoPolicy;
  const local = { ...demo.endpoints.find(({ id }) => id === 'local'), id: 'local', baseURL };
  const [chat] = local.models ?? [];
  const behind = {
    ...local,
    id: 'secours',
    baseURL: second ?? '',
    models: [{ ...chat, name: 'secours' }],
  };
  const endpoints = [
    ...demo.endpoints.filter(({ id }) => id !== 'local'),
    local,
    ...(second === null ? [] : [behind]),
  ];
  const route = endpoints.map(({ id }) => id);
  const uses = { ...demo.uses, 'hr-answer': { ...demo.uses['hr-answer'], route } };
  const hosting = {
    microsoft365: {
      location: 'FR',
      statement: 'centre d’administration, Emplacement des données',
      checkedAt: '2026-11-02',
    },
    azureBot: { region: 'westeurope' },
  };
  const file = join(folder, 'policy.yaml');
  const teams = fileHost === undefined ? {} : { teams: { fileHosts: [fileHost] } };
  writeFileSync(file, stringify({ ...demo, endpoints, uses, hosting, ...teams }));
  return file;
}

/** What a journey changes of the demonstration policy. */
type DemoPolicy = {
  readonly endpoints: readonly {
    readonly id: string;
    readonly models?: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly uses: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

type Environment = Readonly<Record<string, string>>;

async function addKnowledge(folder: string, environment: Environment): Promise<void> {
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  writeFileSync(join(documents, 'conges.md'), leave);
  await promisify(execFile)(
    process.execPath,
    [calame, 'knowledge', 'add', documents, '--space', 'exemple'],
    { env: { ...process.env, ...environment } },
  );
}

async function startBot(environment: Environment): Promise<{
  readonly botUrl: string;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
}> {
  const child = spawn(process.execPath, [calame, 'start', '--json'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', process.env['JOURNEY_LOG'] === '1' ? 'inherit' : 'ignore'],
  });
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([first]) => String(first)),
    once(child, 'exit').then(([status]) => `the bot ended with ${status}`),
  ]);
  const { addresses } = JSON.parse(line) as { addresses: { bot: string } };
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { botUrl: addresses.bot, stop: () => endProcess(child), kill };
}

/** Signs what the Playground sends, as the channel's service does. */
async function startRelay(
  botUrl: () => string,
  token: () => string,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return response.end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await fetch(botUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token()}` },
      body: Buffer.concat(chunks),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    return response.end(await answer.text());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
