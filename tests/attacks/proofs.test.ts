import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Evidence } from '#shared/policy/endpoint.ts';
import type { Standing, StandingFault } from '#shared/policy/standing.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { RoutedDelta } from '#shared/routing/routed-delta.ts';
import { openModelDoor } from '../../bot/model/open-model-door.ts';
import { openStanding } from '../../bot/standing/open-standing.ts';
import { systemClock, systemHasher, systemTimers } from '../../bot/system-ports.ts';
import { arm, contract, decided, force, provider, routed } from '../builders/attack.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { ask, callOf, policyOf } from '../builders/model-route.ts';
import { configured } from '../builders/standing.ts';
import { startTrap, type Trap } from '../fakes/trap.ts';

// The trap stands as the proxy of the policy: whatever the door lets out to a provider arrives there.
let trap: Trap;
beforeEach(async () => {
  trap = await startTrap();
});
afterEach(() => trap.close());

const timeouts = { connect: 5_000, firstToken: 200, idle: 5_000, total: 5_000 };
const egress = () => ({ egress: { proxy: trap.origin } });
const forced = (candidate: Candidate, standing: Standing) =>
  force(candidate, { standing }, egress());

const allAt = (fault: StandingFault): Standing => ({
  ...configured(() => true),
  faultOf: () => fault,
});

test.each(['evidence-stale', 'evidence-refused', 'quarantined', 'not-configured'] as const)(
  'an endpoint that is %s is not decided on, and forced to the door not a byte leaves',
  async (fault) => {
    const candidate = provider('https://api.scaleway.ai/v1');
    expect(decided(routed([candidate]), 'internal', allAt(fault))).toMatchObject({
      candidates: { chat: [] },
      skipped: [{ endpointId: 'fournisseur', why: fault }],
    });
    expect((await forced(candidate, allAt(fault)))?.kind).toBe(fault);
    expect(trap.bytes()).toBe(0);
  },
);

test('an endpoint that rests is asked once the gateway sends the call that tries it', async () => {
  const candidate = provider('https://api.scaleway.ai/v1', { timeouts });
  expect((await forced(candidate, allAt('unhealthy')))?.kind).toBe('timeout-first-token');
  expect(trap.bytes()).toBeGreaterThan(0);
});

test('what is found out while a token is awaited counts: nothing is sent', async () => {
  const candidate = provider('https://api.scaleway.ai/v1', { timeouts });
  let fault: StandingFault | null = null;
  const standing: Standing = { ...configured(() => true), faultOf: () => fault };
  const keys = {
    key: async () => {
      fault = 'quarantined';
      return 'jeton';
    },
  };
  expect((await force(candidate, { standing, keys }, egress()))?.kind).toBe('quarantined');
  expect(trap.bytes()).toBe(0);
});

const proven: readonly (readonly [string, Evidence, StandingFault | null])[] = [
  [
    'a contract that ended yesterday',
    contract('FR', { expiresAt: '2026-11-21' }),
    'evidence-stale',
  ],
  ['an account that was never read', arm('francecentral', 'Standard'), 'evidence-stale'],
  ['a contract on its last day', contract('FR', { expiresAt: '2026-11-22' }), null],
];

test.each(proven)('by the proofs as they are kept, %s', async (_, evidence, fault) => {
  const candidate = provider('https://api.scaleway.ai/v1', { evidence, timeouts });
  const source = policyOf([candidate], egress());
  const standing = await openStanding({
    keys: { configured: () => true },
    store: inMemoryResidency(),
    gateway: { isOpen: () => false },
    policy: source,
    clock: { now: () => Date.UTC(2026, 10, 22, 12) },
    hasher: systemHasher(() => Buffer.alloc(32)),
    log: () => undefined,
  });
  const door = openModelDoor({ keys: { key: () => '' }, standing });
  const decision = decided(routed([candidate]), 'internal', standing);
  const candidates = decision.kind === 'allowed' ? decision.candidates.chat : [];
  const gateway = openGateway(door, { clock: systemClock, timers: systemTimers });
  const call = { ...callOf(candidates, ask()), policy: source.current().policy };
  const ends: RoutedDelta[] = [];
  for await (const delta of gateway.ask(call)) ends.push(delta);
  await door.close();
  expect(candidates.length === 0 ? 'stopped' : 'called').toBe(
    fault === null ? 'called' : 'stopped',
  );
  expect(ends).toMatchObject([
    { kind: 'none', last: fault === null ? 'timeout-first-token' : null },
  ]);
  expect(trap.bytes() > 0).toBe(fault === null);
  if (fault !== null) expect((await forced(candidate, standing))?.kind).toBe(fault);
  expect(trap.bytes() > 0).toBe(fault === null);
});
