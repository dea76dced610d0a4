import { execFile } from 'node:child_process';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { ignoredVariables } from '../../bot/model/ignored-variables.ts';
import { secretKey } from '../builders/model-route.ts';
import { selfSigned } from '../builders/self-signed.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, '../support/ask-door.ts');

async function askDoor(
  baseURL: string,
  env: Readonly<Record<string, string>>,
): Promise<{ stdout: string; stderr: string }> {
  const { PATH = '' } = process.env;
  return run(process.execPath, [script, baseURL], { env: { PATH, ...env } });
}

test('no OPENAI_ variable and no proxy of the environment changes what leaves, or for where', async () => {
  const endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
  const other = await startEndpoint();
  const trap = other.origin;
  const { stdout, stderr } = await askDoor(endpoint.baseURL, {
    OPENAI_BASE_URL: other.baseURL,
    OPENAI_API_KEY: 'sk-environment',
    OPENAI_ADMIN_KEY: 'sk-admin-environment',
    OPENAI_ORG_ID: 'org-environment',
    OPENAI_PROJECT_ID: 'project-environment',
    OPENAI_WEBHOOK_SECRET: 'secret-environment',
    OPENAI_LOG: 'debug',
    OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer stolen-environment\nX-Trace: environment',
    HTTP_PROXY: trap,
    HTTPS_PROXY: trap,
    ALL_PROXY: trap,
    http_proxy: trap,
    https_proxy: trap,
    NODE_USE_ENV_PROXY: '1',
  });
  const { headers, text } = endpoint.requests[0] ?? {};
  const connections = other.connections();
  await endpoint.close();
  await other.close();
  expect(JSON.parse(stdout)).toEqual({ text: 'Vingt-cinq jours [1].', fault: null, cause: null });
  expect(stderr).toBe('');
  expect(connections).toBe(0);
  expect(headers?.authorization).toBe(`Bearer ${secretKey}`);
  expect(JSON.stringify([headers, text])).not.toContain('environment');
});

test('NODE_TLS_REJECT_UNAUTHORIZED does not make the door trust a certificate', async () => {
  let asked = 0;
  const server = createServer(selfSigned('localhost'), (_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { stdout } = await askDoor(`https://localhost:${port}/v1`, {
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
  server.close();
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ text: '', fault: 'unreachable' });
  expect(answer.cause).toMatch(/SELF_SIGNED/);
  expect(asked).toBe(0);
});

test('the doctor hears of every variable that is set and not obeyed', () => {
  const environment = {
    PATH: '/bin',
    OPENAI_BASE_URL: 'https://api.openai.com/v1',
    OPENAI_LOG: '',
    OPENAI_API_KEY: 'sk',
    https_proxy: 'http://proxy',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  };
  expect(ignoredVariables(environment, [])).toEqual([
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'https_proxy',
  ]);
});

test('a variable that the policy names as a key is obeyed', () => {
  const endpoints = [{ auth: { type: 'key', env: 'OPENAI_API_KEY' } } as const];
  expect(ignoredVariables({ OPENAI_API_KEY: 'sk' }, endpoints)).toEqual([]);
});
