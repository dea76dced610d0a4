import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OpenAI } from 'openai';
import type { ModelFault } from '#shared/routing/ports.ts';
import { ask, policyOf, secretKey, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear } from '../builders/open-door.ts';
import { selfSigned } from '../builders/self-signed.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { startTrap, type Trap } from '../fakes/trap.ts';

const run = promisify(execFile);

let endpoint: StandInEndpoint;
let trap: Trap;
beforeAll(async () => {
  endpoint = await startEndpoint();
  trap = await startTrap();
});
afterAll(async () => {
  await endpoint.close();
  await trap.close();
});

const statuses = [301, 302, 303, 307, 308];
const targets: readonly (readonly [string, () => string])[] = [
  ['another host', () => `http://localhost:${trap.port}/v1/chat/completions`],
  ['the same host on another port', () => `${trap.origin}/v1/chat/completions`],
  ['another host without its scheme', () => `//localhost:${trap.port}/v1`],
  ['another host with a name before it', () => `http://127.0.0.1:80@localhost:${trap.port}/v1`],
  ['another path of its own', () => '/v2/chat/completions'],
];

/** Each thing that the door can ask of an endpoint, as the fault that it ends with. */
const asking: Readonly<Record<string, () => Promise<ModelFault | null>>> = {
  chat: () => withDoor(async (door, candidate) => (await hear(door, candidate, ask())).fault),
  embed: () =>
    withDoor((door, candidate) =>
      door.embed(candidate, [secretPrompt], new AbortController().signal).then(
        () => null,
        (fault: ModelFault) => fault,
      ),
    ),
  probe: () =>
    withDoor(async (door, candidate) => {
      const result = await door.probe(candidate.endpoint, new AbortController().signal);
      return result.ok ? null : result.fault;
    }),
};

async function withDoor(
  use: (
    door: ReturnType<typeof bindDoor>,
    candidate: ReturnType<typeof selfHosted>,
  ) => Promise<ModelFault | null>,
): Promise<ModelFault | null> {
  const candidate = selfHosted(endpoint.baseURL, { auth: { type: 'key', env: 'CLE' } });
  const door = bindDoor(policyOf([candidate]), { keys: { key: () => secretKey } });
  try {
    return await use(door, candidate);
  } finally {
    await door.close();
  }
}

const attacks = Object.keys(asking).flatMap((verb) =>
  targets.flatMap(([place, to]) => statuses.map((status) => [verb, status, place, to] as const)),
);

test.each(attacks)('%s answered by a redirect %i to %s is not carried there', async (...attack) => {
  const [verb, status, , to] = attack;
  const before = endpoint.requests.length;
  endpoint.plan({ kind: 'redirect', status, to: to() });
  expect(await asking[verb]?.()).toMatchObject({ kind: 'redirect', status });
  expect(endpoint.requests).toHaveLength(before + 1);
  expect(trap.bytes()).toBe(0);
  expect(trap.connections()).toBe(0);
});

test('a redirect from https down to http is not followed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'downgrade-'));
  const { key, cert } = selfSigned('localhost');
  const authority = join(folder, 'authority.pem');
  await writeFile(authority, cert);
  let asked = 0;
  const server = createServer({ key, cert }, (request, response) => {
    asked += 1;
    request.resume();
    response.writeHead(308, { location: `${trap.origin}/v1/chat/completions` }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const script = join(import.meta.dirname, '../support/ask-door.ts');
  const { PATH = '' } = process.env;
  const { stdout } = await run(process.execPath, [script, `https://localhost:${port}/v1`], {
    env: { PATH, NODE_EXTRA_CA_CERTS: authority },
  });
  server.close();
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({ text: '', fault: 'redirect' });
  expect(asked).toBe(1);
  expect(trap.bytes()).toBe(0);
});

/** Why the door has a fetch of its own. When this fails, the client has learnt better. */
test('the client left to itself carries the whole prompt to the other host', async () => {
  const elsewhere = await startEndpoint();
  endpoint.plan({ kind: 'redirect', status: 307, to: `${elsewhere.baseURL}/chat/completions` });
  const client = new OpenAI({ baseURL: endpoint.baseURL, apiKey: 'cle', maxRetries: 0 });
  await client.chat.completions.create({
    model: 'modele',
    messages: [{ role: 'user', content: secretPrompt }],
  });
  await elsewhere.close();
  expect(elsewhere.requests.at(-1)?.text).toContain(secretPrompt);
});
