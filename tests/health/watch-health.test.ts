import { afterEach, expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { StandingFault } from '#shared/policy/standing.ts';
import type { HealthChange } from '#shared/routing/gateway.ts';
import { healthLine, healthNote } from '../../bot/health/tell-change.ts';
import { type HealthWatch, watchHealth } from '../../bot/health/watch-health.ts';
import { selfHosted } from '../builders/model-route.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { virtualTime } from '../builders/virtual-time.ts';

const endpointOf = (id: string): Endpoint =>
  selfHosted('http://127.0.0.1:1/v1', { id, models: [{ name: 'modele', role: 'chat' }] }).endpoint;

const use = { enabled: true, for: ['all-agents'], dataClasses: ['public'] } as const;

function snapshotOf(
  endpoints: readonly string[],
  route: readonly string[],
  more: Policy['uses'] = {},
): PolicySnapshot {
  const uses: Policy['uses'] = {
    'hr-answer': { ...use, route, withoutModel: 'passages' },
    ...more,
  };
  const policy = { ...scriptedPolicy.policy, endpoints: endpoints.map(endpointOf), uses };
  return { ...scriptedPolicy, policy };
}

const watches: HealthWatch[] = [];
afterEach(async () => {
  for (const watch of watches.splice(0)) await watch.stop();
});

type Watched = {
  readonly pass: (milliseconds: number) => Promise<void>;
  /** `instant endpoint` of each look. */
  readonly looks: readonly string[];
  readonly swap: (snapshot: PolicySnapshot) => void;
  /** Lines of the log. */
  readonly told: readonly string[];
};

function open(
  first: PolicySnapshot,
  options: {
    readonly faults?: Readonly<Record<string, StandingFault>>;
    readonly due?: (id: string) => Promise<number> | number;
  } = {},
): Watched {
  const time = virtualTime();
  let snapshot = first;
  const looks: string[] = [];
  const told: string[] = [];
  const watch = watchHealth({
    gateway: {
      probe: async ({ id }) => {
        looks.push(`${time.clock.now()} ${id}`);
        return (await options.due?.(id)) ?? 60_000;
      },
    },
    policy: { current: () => snapshot },
    standing: { faultOf: ({ id }) => options.faults?.[id] ?? null },
    timers: time.timers,
    log: (line) => void told.push(line),
  });
  watches.push(watch);
  return {
    looks,
    told,
    pass: time.timers.sleep,
    swap: (next) => {
      snapshot = next;
    },
  };
}

const idsOf = (looks: readonly string[]): readonly string[] => [
  ...new Set(looks.map((look) => look.split(' ')[1] ?? '')),
];

test('the endpoints that a question could be sent to are looked at, no others', async () => {
  const snapshot = snapshotOf(['a', 'b', 'c', 'd'], ['a', 'b', 'c'], {
    draft: { ...use, enabled: false, route: ['d'], withoutModel: 'none' },
  });
  const { looks, pass } = open(snapshot, {
    faults: { b: 'not-configured', c: 'evidence-stale' },
  });
  await pass(60_000);
  expect(idsOf(looks)).toEqual(['a']);
});

test('an endpoint that is left alone because it failed is looked at: that is what a probe is for', async () => {
  const { looks, pass } = open(snapshotOf(['a'], ['a']), { faults: { a: 'unhealthy' } });
  await pass(1_000);
  expect(idsOf(looks)).toEqual(['a']);
});

test('one that is due soon is looked at when it is due, the others every few seconds', async () => {
  const { looks, pass } = open(snapshotOf(['a'], ['a']), { due: () => 1_500 });
  await pass(4_000);
  expect(looks).toEqual(['0 a', '1875 a', '3750 a']);
  const calm = open(snapshotOf(['a'], ['a']));
  await calm.pass(11_000);
  expect(calm.looks).toEqual(['0 a', '5375 a', '10750 a']);
});

test('a probe that hangs holds up neither the others nor itself a second time', async () => {
  const hanging = Promise.withResolvers<number>();
  const { looks, pass } = open(snapshotOf(['a', 'b'], ['a', 'b']), {
    due: (id) => (id === 'a' ? hanging.promise : 60_000),
  });
  await pass(12_000);
  expect(looks.filter((look) => look.endsWith(' a'))).toHaveLength(1);
  expect(looks.filter((look) => look.endsWith(' b')).length).toBeGreaterThan(1);
  hanging.resolve(60_000);
});

test('a policy that comes into force is followed', async () => {
  const { looks, pass, swap } = open(snapshotOf(['a'], ['a']));
  await pass(1_000);
  swap(snapshotOf(['e'], ['e']));
  await pass(10_000);
  expect(idsOf(looks)).toEqual(['a', 'e']);
  expect(looks.filter((look) => look.endsWith(' a'))).toHaveLength(1);
});

test('a probe that breaks is made again, keeps no other from being made, and is told', async () => {
  const { looks, pass, told } = open(snapshotOf(['a', 'b'], ['a', 'b']), {
    due: async (id) => {
      if (id === 'a') throw new Error('a bug');
      return 60_000;
    },
  });
  await pass(12_000);
  expect(looks.filter((look) => look.endsWith(' a')).length).toBeGreaterThan(1);
  expect(looks.filter((look) => look.endsWith(' b')).length).toBeGreaterThan(1);
  expect(told).toContain('health: the probe of a broke');
  expect(told.join()).not.toContain('a bug');
  await watches.splice(0)[0]?.stop();
});

test('after a stop nothing is looked at any more', async () => {
  const { looks, pass } = open(snapshotOf(['a'], ['a']));
  await pass(1_000);
  await watches.splice(0)[0]?.stop();
  const before = looks.length;
  await pass(60_000);
  expect(looks).toHaveLength(before);
});

test('openings and closings have a line each, tries have none', () => {
  const change: HealthChange = {
    endpoint: 'scaleway-fr',
    model: 'mistral-small',
    from: 'closed',
    to: 'open',
    why: 'unreachable',
    at: 0,
    triesAt: Date.UTC(2026, 10, 22, 12),
  };
  expect(healthLine(change)).toBe(
    'health: scaleway-fr mistral-small closed → open (unreachable), left alone until 2026-11-22T12:00:00.000Z',
  );
  expect(healthNote(change)).toEqual({
    kind: 'health',
    channel: 'system',
    outcome: 'open',
    reason: 'unreachable',
    endpoint: 'scaleway-fr',
    model: 'mistral-small',
    until: Date.UTC(2026, 10, 22, 12),
    person: null,
  });
  const closing = { ...change, from: 'half-open', to: 'closed', triesAt: null } as const;
  expect(healthLine({ ...closing, why: 'served' })).toBe(
    'health: scaleway-fr mistral-small half-open → closed (served)',
  );
  const trying = { ...change, from: 'open', to: 'half-open', why: null } as const;
  expect([healthLine(trying), healthNote(trying)]).toEqual([null, null]);
});
