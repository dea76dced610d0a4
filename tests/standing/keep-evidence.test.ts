import { afterEach, describe, expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Timers } from '#shared/ports.ts';
import type { ArmReading } from '../../bot/azure/read-arm.ts';
import { keepEvidence } from '../../bot/standing/keep-evidence.ts';
import { armEndpoint, provingAccount } from '../builders/azure-endpoint.ts';
import { openProvingHouse, type ProvingHouse } from '../builders/proving-house.ts';
import { virtualTime } from '../builders/virtual-time.ts';

const hour = 3_600_000;
const endpoint = armEndpoint();
const unreachable = { kind: 'unreachable', code: null, retryAfter: null } as const;

/** Virtual time never stands still while somebody sleeps: a loop left over would run for ever. */
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

type Watched = ProvingHouse & {
  readonly now: () => number;
  readonly lines: readonly string[];
  readonly wake: () => void;
  /** Lets so many hours pass on the virtual clock. */
  readonly pass: (hours: number) => Promise<void>;
};

/** The server's loop in virtual time. */
async function watch(
  endpoints: readonly Endpoint[] = [endpoint],
  says: ArmReading = { kind: 'read', account: provingAccount() },
): Promise<Watched> {
  const time = virtualTime();
  const house = await openProvingHouse({ clock: time.clock, endpoints });
  house.azureSays(says);
  const lines: string[] = [];
  const timers: Timers = time.timers;
  const keeping = keepEvidence({
    ...house.ports,
    policy: house.policy,
    timers,
    log: (line) => void lines.push(line),
  });
  running.push(keeping.stop);
  return {
    ...house,
    now: time.clock.now,
    lines,
    wake: keeping.wake,
    pass: (hours) => time.timers.sleep(hours * hour),
  };
}

describe('the server reads the evidence of its endpoints', () => {
  test('at start, then at half of its age, and never of those proven otherwise', async () => {
    const statement = { type: 'self-hosted', statement: 'ici', signedBy: 'DSI' } as const;
    const house = await watch([endpoint, armEndpoint({ id: 'local', evidence: statement })]);
    await house.pass(1);
    expect(house.asked).toHaveLength(1);
    await house.pass(11.5);
    expect(house.asked).toHaveLength(2);
    await house.pass(48);
    expect(house.asked).toHaveLength(6);
    expect(await house.told()).toEqual(Array.from({ length: 6 }, () => 'read azure-eu'));
    expect(house.lines[0]).toBe('evidence azure-eu gpt-4.1-mini: proven eu');
  });

  test('not of one that no route names: nothing is sent to it', async () => {
    const time = virtualTime();
    const other = armEndpoint({ id: 'autre' }, { resource: '/subscriptions/other' });
    const endpoints = [other, endpoint];
    const house = await openProvingHouse({ clock: time.clock, endpoints, unrouted: 'autre' });
    const ports = { ...house.ports, policy: house.policy, timers: time.timers };
    const keeping = keepEvidence({ ...ports, log: () => undefined });
    running.push(keeping.stop);
    await time.timers.sleep(hour);
    expect(house.asked).toHaveLength(1);
    expect(house.asked).not.toContain('/subscriptions/other');
  });

  test('at once when the policy changed what it declares', async () => {
    const house = await watch();
    await house.pass(0.1);
    house.declare(armEndpoint({}, { sku: 'Standard' }));
    const before = house.now();
    house.wake();
    await house.pass(0.001);
    expect(house.asked).toHaveLength(2);
    expect(house.now() - before).toBeLessThan(10_000);
    expect((await house.told()).at(-1)).toBe('refused azure-eu sku-differs');
  });

  test('of what was refused every quarter of an hour, and tells when it is mended', async () => {
    const account = provingAccount({ location: 'eastus' });
    const house = await watch([endpoint], { kind: 'read', account });
    await house.pass(1.1);
    expect(house.asked).toHaveLength(5);
    expect(await house.told()).toEqual(['refused azure-eu location-differs']);
    house.azureSays({ kind: 'read', account: provingAccount() });
    await house.pass(0.3);
    expect((await house.told()).at(-1)).toBe('read azure-eu');
  });
});

describe('while Azure cannot be asked', () => {
  test('the old proof holds to its end, then the traffic stops; the journal tells both once', async () => {
    const house = await watch();
    const [model = { name: '', role: 'chat' as const }] = endpoint.models;
    await house.pass(1);
    house.azureSays({ ...unreachable, why: 'forbidden' });
    await house.pass(22.9);
    expect(house.standing.faultOf(endpoint, model)).toBeNull();
    await house.pass(0.2);
    expect(house.standing.faultOf(endpoint, model)).toBe('evidence-stale');
    expect(await house.told()).toEqual([
      'read azure-eu',
      'unreachable azure-eu forbidden',
      'expired azure-eu',
    ]);
    house.azureSays({ kind: 'read', account: provingAccount() });
    await house.pass(0.3);
    expect(house.standing.faultOf(endpoint, model)).toBeNull();
  });

  test('it is asked less and less often, a quarter of an hour at most', async () => {
    const house = await watch([endpoint], { ...unreachable, why: 'server' });
    await house.pass(1);
    const inOneHour = house.asked.length;
    await house.pass(10);
    const tries = house.asked.length - inOneHour;
    expect(inOneHour).toBeLessThan(12);
    expect(tries).toBeGreaterThanOrEqual(40);
    expect(tries).toBeLessThan(60);
    expect((await house.told()).filter((line) => line.startsWith('unreachable'))).toHaveLength(1);
  });

  test('a wait that it asks for is kept', async () => {
    const asked = { ...unreachable, why: 'rate-limited', retryAfter: 600_000 } as const;
    const house = await watch([endpoint], asked);
    await house.pass(9 / 60);
    expect(house.asked).toHaveLength(1);
    await house.pass(2 / 60);
    expect(house.asked).toHaveLength(2);
  });

  test('one endpoint in trouble does not hold up another', async () => {
    const other = armEndpoint({ id: 'autre' }, { resource: '/subscriptions/other' });
    const time = virtualTime();
    const house = await openProvingHouse({ clock: time.clock, endpoints: [other, endpoint] });
    const lines: string[] = [];
    const keeping = keepEvidence({
      ...house.ports,
      policy: house.policy,
      timers: time.timers,
      log: (line) => void lines.push(line),
      readAccount: async (resource) =>
        resource === '/subscriptions/other'
          ? { ...unreachable, why: 'no-identity' }
          : { kind: 'read', account: provingAccount() },
    });
    running.push(keeping.stop);
    await time.timers.sleep(1_000);
    expect(house.standing.recordOf(endpoint.id, 'gpt-4.1-mini')?.verdict.kind).toBe('proven');
    expect([...(await house.told())].sort()).toEqual([
      'read azure-eu',
      'unreachable autre no-identity',
    ]);
  });
});

test('a start waits for its proofs, and no longer than it wants to', async () => {
  const time = virtualTime();
  const house = await openProvingHouse({ clock: time.clock, endpoints: [endpoint] });
  const keep = (readAccount: typeof house.ports.readAccount) => {
    const ports = { ...house.ports, readAccount, policy: house.policy, timers: time.timers };
    const keeping = keepEvidence({ ...ports, log: () => undefined });
    running.push(keeping.stop);
    return keeping;
  };
  const mute = keep(
    (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  await mute.looked(3_000);
  expect(time.clock.now()).toBe(3_000);
  expect(house.standing.recordOf(endpoint.id, 'gpt-4.1-mini')).toBeNull();
  await mute.stop();
  await keep(house.ports.readAccount).looked(3_000);
  expect(house.standing.recordOf(endpoint.id, 'gpt-4.1-mini')?.verdict.kind).toBe('proven');
});

test('a store that cannot be written is told, and tried again', async () => {
  const time = virtualTime();
  const house = await openProvingHouse({ clock: time.clock, endpoints: [endpoint] });
  let broken = true;
  const standing = {
    ...house.standing,
    keep: (records: Parameters<typeof house.standing.keep>[0]) =>
      broken ? Promise.reject(new Error('disk full')) : house.standing.keep(records),
  };
  const lines: string[] = [];
  const keeping = keepEvidence({
    ...house.ports,
    standing,
    policy: house.policy,
    timers: time.timers,
    log: (line) => void lines.push(line),
  });
  running.push(keeping.stop);
  await time.timers.sleep(1_000);
  expect(lines[0]).toMatch(/^evidence azure-eu: could not be written, next try in \d+ s$/);
  broken = false;
  await time.timers.sleep(hour);
  expect(lines.at(-1)).toBe('evidence azure-eu gpt-4.1-mini: proven eu');
});
