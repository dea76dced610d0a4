import { expect, test } from '@jest/globals';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { StandingFault } from '#shared/policy/standing.ts';
import { examineEndpoints } from '../../bot/doctor/examine-endpoints.ts';
import { selfHosted } from '../builders/model-route.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const endpoint: Endpoint = {
  ...selfHosted('http://127.0.0.1:1/v1', { id: 'a' }).endpoint,
  models: [
    { name: 'petit', role: 'chat' },
    { name: 'grand', role: 'chat' },
  ],
};

/** What the doctor says of the endpoint when its models have these faults, and how often it was probed. */
async function examined(faults: Readonly<Record<string, StandingFault>>) {
  const { policy } = scriptedPolicy;
  const use = policy.uses['hr-answer'];
  if (use === undefined) throw new Error('the scripted policy has no use hr-answer');
  const snapshot = {
    ...scriptedPolicy,
    policy: { ...policy, endpoints: [endpoint], uses: { 'hr-answer': { ...use, route: ['a'] } } },
  };
  let probes = 0;
  const standing = {
    faultOf: (_: Endpoint, { name }: { readonly name: string }) => faults[name] ?? null,
    proofOf: () => ({ ...proof, type: 'self-hosted' }) as const,
  };
  const door = {
    probe: async () => {
      probes += 1;
      return { ok: true, milliseconds: 3 } as const;
    },
  };
  const findings = await examineEndpoints(snapshot, { standing, door }, 'fr');
  return { findings, probes };
}
const proof = { statement: 'salle informatique', signedBy: 'la DSI', expiresAt: null } as const;

test('an endpoint that may serve one of its models is in order and probed; the model that it may not is named', async () => {
  const { findings, probes } = await examined({ petit: 'evidence-refused' });
  expect(findings).toMatchObject([
    { id: 'place:a', ok: true, message: expect.stringContaining('salle informatique') },
    {
      id: 'place:a:petit',
      ok: false,
      message: expect.stringContaining('petit'),
      nextAction: expect.any(String),
    },
    { id: 'answers:a', ok: true },
  ]);
  expect(probes).toBe(1);
});

test('one that may serve none is told once, and not probed', async () => {
  const { findings, probes } = await examined({ petit: 'quarantined', grand: 'quarantined' });
  expect(findings).toMatchObject([{ id: 'place:a', ok: false }]);
  expect(probes).toBe(0);
});

test('what differs from model to model is told of each', async () => {
  const { findings, probes } = await examined({ petit: 'quarantined', grand: 'evidence-stale' });
  expect(findings.map(({ id }) => id)).toEqual(['place:a:petit', 'place:a:grand']);
  expect(probes).toBe(0);
});

test('one that waits for its key has its own line elsewhere, with the key’s name', async () => {
  const { findings, probes } = await examined({
    petit: 'not-configured',
    grand: 'not-configured',
  });
  expect(findings).toEqual([]);
  expect(probes).toBe(0);
});
