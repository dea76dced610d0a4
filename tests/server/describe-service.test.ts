import { expect, test } from '@jest/globals';
import { describeService } from '../../bot/describe-service.ts';
import { endpointTree, policyOf, selfHosted, type Tree } from '../builders/policy-text.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { configured } from '../builders/standing.ts';

const routedTo = (endpoints: readonly Tree[]) =>
  policyOf({ endpoints, uses: { 'hr-answer': { route: endpoints.map(({ id }) => id) } } });

const describe = (
  endpoints: readonly Tree[],
  ready: readonly string[],
  variables: Readonly<Record<string, string>> = {},
) =>
  describeService(
    { ...scriptedPolicy, policy: routedTo(endpoints) },
    configured((id) => ready.includes(id)),
    variables,
    'fr',
  );

const keyed = endpointTree();
const filed = endpointTree({ id: 'b', auth: { type: 'key', file: '/run/secrets/cle' } });
const embeds = endpointTree({ id: 'c', models: [{ name: 'e', role: 'embed' }] });

test('nothing configured: what is missing by name, that it works without AI, and how to add a model', () => {
  const { missing, lines } = describe([keyed, filed, embeds], []);
  expect(missing).toEqual(['CLE_A', '/run/secrets/cle']);
  const told = lines.join('\n');
  expect(told).toContain('répond sans IA');
  expect(told).toContain('Il manque la variable CLE_A pour « a »');
  expect(told).toMatch(/Ollama, vLLM ou llama\.cpp/);
});

test('a model is told with its operator or its host, and its residency; no advice is given then', () => {
  const operated = endpointTree({
    operator: { name: 'Scaleway', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'no' },
  });
  const local = endpointTree({
    id: 'd',
    baseURL: 'http://127.0.0.1:11434/v1',
    evidence: selfHosted,
    auth: { type: 'none' },
  });
  const { missing, lines } = describe([operated, local], ['a', 'd']);
  expect(missing).toEqual([]);
  expect(lines).toEqual([
    'Modèle : m par « a » (Scaleway, résidence fr)',
    'Modèle : m par « d » (127.0.0.1:11434, résidence fr)',
  ]);
});

test('an endpoint that is set up and may not serve now is told with what keeps it from it, and no key is asked for', () => {
  const endpoints = [keyed, endpointTree({ id: 'd' })];
  const standing = {
    faultOf: ({ id }: { readonly id: string }) => (id === 'a' ? ('evidence-stale' as const) : null),
  };
  const snapshot = { ...scriptedPolicy, policy: routedTo(endpoints) };
  const { missing, lines } = describeService(snapshot, standing, {}, 'fr');
  expect(missing).toEqual([]);
  expect(lines).toEqual([
    'Modèle : m par « d » (api.scaleway.ai, résidence fr)',
    '« a » est laissé de côté : son lieu de traitement n’est pas prouvé, ou ne l’est plus (lancez « calame residency prove »).',
  ]);
});

test('an endpoint that no route names is neither missing nor a model', () => {
  const policy = policyOf({ endpoints: [keyed, filed] });
  const ready = configured((id) => id === 'b');
  const { missing, lines } = describeService({ ...scriptedPolicy, policy }, ready, {}, 'fr');
  expect(missing).toEqual(['CLE_A']);
  expect(lines.join()).not.toContain('« b »');
});

test('variables that other programs obey are named as ignored, without their value', () => {
  const { lines } = describe([keyed], ['a'], { OPENAI_BASE_URL: 'https://ailleurs.example' });
  expect(lines.at(-1)).toBe('Variables ignorées par sécurité : OPENAI_BASE_URL');
});
