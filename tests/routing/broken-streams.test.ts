import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { ChatCall, Gateway } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { FinishReason, ModelFaultKind } from '#shared/routing/ports.ts';
import { type OpenedModelDoor, openModelDoor } from '../../bot/model/open-model-door.ts';
import { systemClock, systemTimers } from '../../bot/system-ports.ts';
import { type Talk, talk } from '../builders/gateway-talk.ts';
import { policyOf, selfHosted } from '../builders/model-route.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

// Gateways known for these faults: BerriAI/litellm #40404, #26015, #19077; Portkey-AI/gateway #855.

const broken = 'Trente jours pour qui';
const sound = 'Vingt-cinq jours par an.';
const patient: Endpoint['timeouts'] = {
  connect: 10_000,
  firstToken: 10_000,
  idle: 10_000,
  total: 20_000,
};

let first: StandInEndpoint;
let second: StandInEndpoint;
let door: OpenedModelDoor;
let gateway: Gateway;

beforeAll(async () => {
  first = await startEndpoint({ answer: () => broken });
  second = await startEndpoint({ answer: () => sound });
});
beforeEach(() => {
  door = openModelDoor({ keys: { key: () => '' } });
  gateway = openGateway(door, { clock: systemClock, timers: systemTimers });
});
afterEach(() => door.close());
afterAll(() => Promise.all([first.close(), second.close()]));

/** One failure opens the circuit, so that what counts as one is seen. */
function routeWith(timeouts: Partial<Endpoint['timeouts']> = {}): readonly Candidate[] {
  const health = { failures: 1, coolDown: 60_000, probeEvery: 0 };
  return [
    selfHosted(first.baseURL, { id: 'premier', health, timeouts: { ...patient, ...timeouts } }),
    {
      ...selfHosted(second.baseURL, { id: 'deuxieme', health, timeouts: patient }),
      model: { name: 'autre-modele', role: 'chat' },
    },
  ];
}

type Story = Talk & {
  /** Requests that each endpoint got for this question. */
  readonly received: readonly [number, number];
  readonly circuit: string;
};

/** One question, whose call of the first endpoint gets the plan; null when there is to be none. */
async function tell(
  plan: Plan | null,
  route: readonly Candidate[],
  changes: Partial<ChatCall> = {},
): Promise<Story> {
  const before = [first.requests.length, second.requests.length] as const;
  if (plan !== null) first.plan(plan);
  const { policy } = policyOf(route).current();
  const told = await talk(gateway, route, { policy, ...changes });
  return {
    ...told,
    received: [first.requests.length - before[0], second.requests.length - before[1]],
    circuit: gateway.health()[0]?.circuit ?? 'none',
  };
}

type Row = {
  readonly what: string;
  /** After so many words. */
  readonly plan: (after: number) => Plan;
  /** Before a word, and after some. */
  readonly kind: ModelFaultKind | readonly [ModelFaultKind, ModelFaultKind];
  /** It ends by the endpoint's silence: before a word, and after some. */
  readonly silent?: true;
};

const early = ({ silent }: Row): Partial<Endpoint['timeouts']> =>
  silent ? { firstToken: 80 } : {};
const late = ({ silent }: Row): Partial<Endpoint['timeouts']> => (silent ? { idle: 80 } : {});

const rows: readonly Row[] = [
  { what: 'is cut', plan: (after) => ({ kind: 'cut', after }), kind: 'stream-cut' },
  {
    what: 'ends without saying that it is finished',
    plan: (after) => ({ kind: 'unfinished', after }),
    kind: 'stream-cut',
  },
  {
    what: 'stalls',
    plan: (after) => ({ kind: 'stall', after }),
    kind: ['timeout-first-token', 'timeout-idle'],
    silent: true,
  },
  {
    what: 'is kept alive by comments alone',
    plan: (after) => ({ kind: 'keep-alive', after }),
    kind: ['timeout-first-token', 'timeout-idle'],
    silent: true,
  },
  {
    what: 'carries a malformed line',
    plan: (after) => ({ kind: 'garbage', shape: 'malformed-line', after }),
    kind: 'garbage',
  },
  {
    what: 'carries JSON of another shape',
    plan: (after) => ({ kind: 'garbage', shape: 'wrong-json', after }),
    kind: 'garbage',
  },
  {
    what: 'carries a line without end',
    plan: (after) => ({ kind: 'garbage', shape: 'huge-line', after }),
    kind: 'garbage',
  },
  {
    what: 'never ends',
    plan: (after) => ({ kind: 'garbage', shape: 'endless', after }),
    kind: 'garbage',
  },
  {
    what: 'carries an error object',
    plan: (after) => ({ kind: 'error-object', after, code: 503 }),
    kind: 'server',
  },
  {
    what: 'carries a 429',
    plan: (after) => ({ kind: 'error-object', after, code: 429 }),
    kind: 'rate-limited',
  },
];

const kindOf = ({ kind }: Row, at: 0 | 1): ModelFaultKind =>
  typeof kind === 'string' ? kind : (kind[at] ?? 'aborted');

test.each(rows)(
  'a started stream that $what before its first word is answered by the next endpoint, whole',
  async (row) => {
    const route = routeWith(early(row));
    const { text, end, told, received, circuit } = await tell(row.plan(0), route);
    expect(text).toBe(sound);
    expect(end).toMatchObject({ kind: 'end', candidate: { endpoint: { id: 'deuxieme' } } });
    expect(told).toEqual([`premier ${kindOf(row, 0)}`, 'deuxieme served']);
    expect(received).toEqual([1, 1]);
    expect(circuit).toBe('open');
  },
);

test.each(rows)(
  'a started stream that $what after its first word ends as broken, and nothing is spliced in',
  async (row) => {
    const { text, end, told, received, circuit } = await tell(row.plan(2), routeWith(late(row)));
    expect(text).toBe('Trente jours');
    expect(end).toMatchObject({
      kind: 'broken',
      candidate: { endpoint: { id: 'premier' } },
      fault: { kind: kindOf(row, 1) },
    });
    expect(told).toEqual([`premier ${kindOf(row, 1)}`]);
    expect(received).toEqual([1, 0]);
    expect(circuit).toBe('open');
  },
);

test.each(rows)(
  'after a stream that $what the next question does not go there again',
  async (row) => {
    const route = routeWith(late(row));
    await tell(row.plan(2), route);
    const { text, told, received } = await tell(null, route);
    expect(text).toBe(sound);
    expect(told).toEqual(['premier resting', 'deuxieme served']);
    expect(received).toEqual([0, 1]);
    // The plan that nobody came for.
  },
);

test('an empty completion is answered by the next endpoint', async () => {
  const { text, told, circuit } = await tell({ kind: 'empty' }, routeWith());
  expect(text).toBe(sound);
  expect(told).toEqual(['premier empty', 'deuxieme served']);
  expect(circuit).toBe('open');
});

test.each<[string, Plan, string, FinishReason]>([
  ['at its length', { kind: 'answer', finish: 'length' }, broken, 'length'],
  ['by a filter', { kind: 'answer', finish: 'content_filter' }, broken, 'content-filter'],
  [
    'by a filter before its first word',
    { kind: 'answer', text: '', finish: 'content_filter' },
    '',
    'content-filter',
  ],
])(
  'an answer that is stopped %s is an answer: its end says so, and no other endpoint is asked',
  async (_, plan, said, finish) => {
    const { text, end, told, received, circuit } = await tell(plan, routeWith());
    expect(text).toBe(said);
    expect(end).toMatchObject({ kind: 'end', finish });
    expect(told).toEqual(['premier served']);
    expect(received).toEqual([1, 0]);
    expect(circuit).toBe('closed');
  },
);

test('a 429 in mid-stream with no other endpoint ends at once, with one call', async () => {
  const [only] = routeWith();
  if (only === undefined) throw new Error('no route');
  const plan: Plan = { kind: 'error-object', after: 2, code: 'rate_limit_exceeded' };
  const { end, received } = await tell(plan, [only]);
  expect(end).toMatchObject({ kind: 'broken', fault: { kind: 'rate-limited' } });
  expect(received).toEqual([1, 0]);
});

test('the fallback is asked at its own address, for its own model', async () => {
  await tell({ kind: 'cut', after: 0 }, routeWith());
  const asked = second.requests.at(-1);
  expect(asked?.path).toBe('/v1/chat/completions');
  expect(asked?.headers.host).toBe(`127.0.0.1:${second.port}`);
  expect(asked?.body.model).toBe('autre-modele');
});

test('an endpoint that asks for a pause keeps everybody away for as long, and is no sick endpoint', async () => {
  const route = routeWith();
  const refused: Plan = { kind: 'status', status: 429, headers: { 'retry-after': '60' } };
  expect((await tell(refused, route)).told).toEqual(['premier rate-limited', 'deuxieme served']);
  expect(gateway.health()[0]?.circuit).toBe('open');
  expect(gateway.isOpen('premier', 'modele')).toBe(false);
  const { told, received } = await tell(null, route);
  expect(told).toEqual(['premier resting', 'deuxieme served']);
  expect(received).toEqual([0, 1]);
});

test('a silent endpoint is left, and its line closed, once the one that was asked beside it speaks', async () => {
  const { text, told, received, circuit } = await tell({ kind: 'silent' }, routeWith(), {
    hedgeAfter: 20,
  });
  expect(text).toBe(sound);
  expect(told).toEqual(['premier aborted', 'deuxieme served']);
  expect(received).toEqual([1, 1]);
  // One failure opens the circuits here, and so long a silence is one.
  expect(circuit).toBe('open');
  expect(await first.requests.at(-1)?.closed).toBe(false);
});
