import { expect, test } from '@jest/globals';
import type { HealthChange } from '#shared/routing/gateway.ts';
import { healthLine } from '../../bot/health/tell-change.ts';

test('the log of a French server tells a change in French', () => {
  const change: HealthChange = {
    endpoint: 'scaleway-fr',
    model: 'mistral-small',
    from: 'closed',
    to: 'open',
    why: 'unreachable',
    at: 0,
    triesAt: Date.UTC(2026, 10, 22, 12),
  };
  expect(healthLine(change, 'fr')).toBe(
    'état : scaleway-fr mistral-small, en service → au repos (unreachable), laissé au repos jusqu’à 2026-11-22T12:00:00.000Z',
  );
});
