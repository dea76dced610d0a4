import { expect, test } from '@jest/globals';
import type { SkipReason } from '#shared/policy/decision.ts';
import { whyNoEndpoint } from '#shared/turn/why-no-endpoint.ts';

const told = (...reasons: readonly SkipReason[]) =>
  whyNoEndpoint(
    {
      kind: 'allowed',
      use: 'hr-answer',
      dataClass: 'internal',
      candidates: { chat: [], embed: [], rerank: [] },
      skipped: reasons.map((why) => ({ endpointId: 'un', why })),
      mask: false,
      withoutModel: 'passages',
    },
    { budget: null },
  ).kind;

test('endpoints that rest after failures are told as not answering now, not as forbidden by the policy', () => {
  expect(told('unhealthy')).toBe('endpoints-failed');
  expect(told('not-configured', 'unhealthy')).toBe('endpoints-failed');
});

test('a budget that is spent comes before all else; a missing key is told as such', () => {
  expect(told('unhealthy', 'over-quota')).toBe('over-quota');
  expect(told('not-configured', 'residency-too-weak')).toBe('not-configured');
  expect(told('residency-too-weak')).toBe('no-endpoint');
  expect(told()).toBe('no-endpoint');
});

test.each(['evidence-stale', 'evidence-refused', 'quarantined'] as const)(
  'a place that is %s is told as not proven, whatever else is missing',
  (why) => {
    expect(told('not-configured', why)).toBe('unproven');
    expect(told(why, 'unhealthy')).toBe('endpoints-failed');
  },
);
