import { expect, test } from '@jest/globals';
import type { Outcome } from '#shared/turn/outcome.ts';
import { judgeOutcome } from '../../bot/jobs/judge-outcome.ts';
import { personNow } from '../../bot/jobs/person-now.ts';
import { scriptedPolicy, youssef } from '../builders/scripted-policy.ts';

// Only the kind and its reason are judged.
const outcome = (kind: string, reason?: unknown): Outcome =>
  ({ kind, reason, contact: null }) as unknown as Outcome;

test.each([
  ['keep', outcome('answered')],
  ['keep', outcome('partial', 'length')],
  ['keep', outcome('degraded', { kind: 'sensitive-data' })],
  ['keep', outcome('degraded', { kind: 'not-verifiable' })],
  ['keep', outcome('refused', { kind: 'class-not-allowed' })],
  ['keep', outcome('refused', { kind: 'too-long', limit: 1 })],
  ['again', outcome('partial', 'stream-cut')],
  ['again', outcome('interrupted')],
  ['again', outcome('degraded', { kind: 'endpoints-failed', last: 'server' })],
  ['again', outcome('degraded', { kind: 'busy' })],
  ['pause', outcome('degraded', { kind: 'over-quota', budget: null })],
  ['pause', outcome('refused', { kind: 'use-disabled', use: 'synthesis' })],
  ['pause', outcome('refused', { kind: 'not-for-person', use: 'synthesis' })],
  ['pause', outcome('needs-charter')],
])('%s: what lies in the question, in the moment or in the job', (kind, given) => {
  expect(judgeOutcome(given).kind).toBe(kind);
});

test('rights are those of the policy and of the directory now, not of the day when a job was launched', async () => {
  const { policy } = scriptedPolicy;
  const launcher = {
    ...youssef,
    id: 'entra:t:o',
    tenant: 't',
    groups: ['all-agents', 'group:old'],
  };
  const now = await personNow(launcher, policy, async () => []);
  expect(now?.groups).toEqual(['all-agents']);
  expect(await personNow({ ...launcher, id: 'dev:nobody' }, policy, null)).toBeNull();
  const operator = { ...launcher, id: 'operator:root' };
  expect(await personNow(operator, policy, null)).toEqual(operator);
});
