import { OpenAI } from 'openai';
import { Agent } from 'undici';
import { openModelDoor } from '../../bot/model/open-model-door.ts';
import { ask, policyOf, selfHosted } from '../builders/model-route.ts';
import { quantile } from './figures.ts';
import { startStandIn } from './gateway/stand-in.ts';

/**
 * Milliseconds to the first word of a streamed answer of 40 words, in turn: the connection alone, the
 * client as it comes, and the client behind the guarded door; medians of questions asked one by one.
 * `node tests/benches/door-cost.ts`
 */
const rounds = 2_000;
const warmUp = 500;

const words = Array.from({ length: 40 }, (_, n) => `mot${n}`).join(' ');
const standIn = await startStandIn('--first-token', '1', '--answer', words);
const candidate = selfHosted(standIn.baseURL);
const { policy } = policyOf([candidate]).current();
const door = openModelDoor({ keys: { key: () => '' } });
const line = new Agent();
const plain = new OpenAI({ baseURL: standIn.baseURL, apiKey: 'aucune', maxRetries: 0 });
const body = {
  model: 'modele',
  messages: ask().messages.map(({ content }) => ({ role: 'user', content }) as const),
  stream: true,
  stream_options: { include_usage: true },
} as const;

const ways: Readonly<Record<string, () => Promise<number>>> = {
  connection: () =>
    firstOf(async function* () {
      const { origin, pathname } = new URL(`${standIn.baseURL}/chat/completions`);
      const headers = { 'content-type': 'application/json' };
      const method = 'POST' as const;
      const asked = { origin, path: pathname, method, headers, body: JSON.stringify(body) };
      yield* (await line.request(asked)).body;
    }),
  client: () =>
    firstOf(async function* () {
      for await (const { choices } of await plain.chat.completions.create({
        ...body,
        messages: [...body.messages],
      })) {
        if (choices[0]?.delta.content) yield choices;
      }
    }),
  door: () => firstOf(() => door.chat(candidate, ask(), policy)),
};

const times = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]]));
for (let round = 0; round < warmUp + rounds; round += 1) {
  for (const [way, first] of Object.entries(ways)) {
    const time = await first();
    if (round >= warmUp) times[way]?.push(time);
  }
}
const figures = Object.entries(times).map(([way, values]) => [
  way,
  { p50: quantile(values, 0.5), p90: quantile(values, 0.9), p99: quantile(values, 0.99) },
]);
console.log(JSON.stringify(Object.fromEntries(figures), null, 2));
await door.close();
await line.close();
standIn.stop();

/** Time to the first piece; the answer is heard to its end. */
async function firstOf(answer: () => AsyncIterable<unknown>): Promise<number> {
  const from = performance.now();
  let first: number | null = null;
  for await (const _ of answer()) first ??= performance.now() - from;
  return first ?? performance.now() - from;
}
