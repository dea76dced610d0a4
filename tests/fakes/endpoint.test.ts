import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeAnswer } from '#shared/answers/compose-answer.ts';
import { knownCase } from '#shared/case/known-case.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { hitOf } from '../builders/hits.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { type StandInEndpoint, startEndpoint } from './endpoint.ts';
import { extractAnswer } from './endpoint-answer.ts';

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.close());

const hit = (title: string, text: string): Hit =>
  hitOf({ documentId: title, space: 'exemple', text, date: '2026-01-01', readers: null });

const messagesFor = (question: string) =>
  composeAnswer(
    {
      snapshot: scriptedPolicy,
      question,
      asked: question,
      history: [],
      material: '',
      case: knownCase(question, [], 'FPT'),
      language: 'fr',
      today: '2026-11-22',
      hits: [
        hit('Télétravail', 'Le télétravail est limité à trois jours par semaine.'),
        hit(
          'Congés',
          'Le congé annuel est de cinq fois les obligations hebdomadaires. Il se pose tôt.',
        ),
      ],
    },
    (text) => text,
    's-1',
  ).messages;

test('the stand-in answers the product’s own prompt from the source that fits, and cites it', () => {
  expect(extractAnswer(messagesFor('Combien de congé annuel ?'))).toBe(
    'Le congé annuel est de cinq fois les obligations hebdomadaires [2].',
  );
});

test('the stand-in says so when no source fits', () => {
  expect(extractAnswer(messagesFor('Qui répare les vélos ?'))).toBe('SANS_REPONSE');
});

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${endpoint.baseURL}${path}`, { method: 'POST', body: JSON.stringify(body) });
}

test('the stand-in answers whole as well as in a stream', async () => {
  const messages = messagesFor('Combien de jours de télétravail ?');
  const whole = await (await post('/chat/completions', { model: 'm', messages })).json();
  expect(whole).toMatchObject({
    model: 'm',
    choices: [{ message: { content: expect.stringContaining('[1].') }, finish_reason: 'stop' }],
  });
  const stream = await (await post('/chat/completions', { messages, stream: true })).text();
  expect(stream).toMatch(/^data: \{[\s\S]*data: \[DONE\]\n\n$/);
});

test('the stand-in gives vectors as numbers and as base64', async () => {
  const numbers = await (await post('/embeddings', { input: 'congé' })).json();
  const coded = await (
    await post('/embeddings', { input: 'congé', encoding_format: 'base64' })
  ).json();
  const bytes = Buffer.from(coded.data[0].embedding, 'base64');
  const read = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  expect([...read]).toEqual([...Float32Array.from(numbers.data[0].embedding)]);
});

test('the stand-in lists its models, and knows no other path', async () => {
  const models = await (await fetch(`${endpoint.baseURL}/models`)).json();
  expect(models).toMatchObject({ data: [{ id: 'stand-in' }] });
  expect((await fetch(`${endpoint.baseURL}/responses`)).status).toBe(404);
  expect(
    (await fetch(`${endpoint.baseURL}/chat/completions`, { method: 'POST', body: '{' })).status,
  ).toBe(400);
});

test('a plan for a model lasts, a plan for the next request does not', async () => {
  endpoint.planModel('malade', { kind: 'status', status: 503 });
  endpoint.plan({ kind: 'status', status: 429, headers: { 'retry-after': '1' } });
  const statuses: number[] = [];
  for (const model of ['sain', 'sain', 'malade', 'malade']) {
    statuses.push((await post('/chat/completions', { model, messages: [] })).status);
  }
  expect(statuses).toEqual([429, 200, 503, 503]);
});
