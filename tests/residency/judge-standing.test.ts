import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { EvidenceRecord } from '#shared/residency/evidence-record.ts';
import { declarationOf } from '#shared/residency/evidence-record.ts';
import { evidenceFault, proofInForce } from '#shared/residency/judge-standing.ts';
import { armEndpoint } from '../builders/azure-endpoint.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 22, 8);
const timeZone = 'Europe/Paris';

function recordOf(endpoint: Endpoint, changes: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const declared = declarationOf(endpoint);
  if (declared === null) throw new Error('not read through Azure');
  return {
    endpointId: endpoint.id,
    model: 'gpt-4.1-mini',
    declared,
    verdict: {
      kind: 'proven',
      residency: 'eu',
      location: 'swedencentral',
      sku: 'DataZoneStandard',
    },
    checkedAt: start,
    expiresAt: start + 24 * hour,
    read: '{}',
    hash: 'a1',
    spent: false,
    ...changes,
  };
}

const at = (now: number): { now: number; timeZone: string } => ({ now, timeZone });

describe('evidence read through Azure', () => {
  const endpoint = armEndpoint();
  const record = recordOf(endpoint);

  test('counts from its reading to its end, and not one millisecond more', () => {
    expect(evidenceFault(endpoint, record, at(start))).toBeNull();
    expect(evidenceFault(endpoint, record, at(start + 24 * hour - 1))).toBeNull();
    expect(evidenceFault(endpoint, record, at(start + 24 * hour))).toBe('evidence-stale');
  });

  test('is told with its dates and its hash while it counts', () => {
    expect(proofInForce(endpoint, record, at(start + hour))).toEqual({
      type: 'arm',
      location: 'swedencentral',
      sku: 'DataZoneStandard',
      resource: record.declared.resource,
      checkedAt: start,
      expiresAt: start + 24 * hour,
      hash: 'a1',
    });
    expect(proofInForce(endpoint, record, at(start + 25 * hour))).toBeNull();
  });

  test('that was never read, or is from a later hour than now, counts for nothing', () => {
    expect(evidenceFault(endpoint, null, at(start))).toBe('evidence-stale');
    expect(evidenceFault(endpoint, record, at(start - 1))).toBe('evidence-stale');
  });

  test('once over stays over', () => {
    const spent = recordOf(endpoint, { spent: true });
    expect(evidenceFault(endpoint, spent, at(start + hour))).toBe('evidence-stale');
  });

  test('lasts shorter when the policy says so since', () => {
    const shorter = armEndpoint({}, { maxAgeHours: 2 });
    expect(evidenceFault(shorter, record, at(start + 3 * hour))).toBe('evidence-stale');
    const longer = armEndpoint({}, { maxAgeHours: 48 });
    expect(evidenceFault(longer, record, at(start + 30 * hour))).toBe('evidence-stale');
  });

  test.each([
    ['resource', armEndpoint({}, { resource: '/subscriptions/other' })],
    ['location', armEndpoint({}, { location: 'francecentral' })],
    ['type of deployment', armEndpoint({}, { sku: 'Standard' })],
    ['host', armEndpoint({ baseURL: 'https://autre.openai.azure.com/openai/v1/' })],
    ['class', armEndpoint({ residency: 'fr' })],
  ])('under another %s proves nothing', (_, other) => {
    expect(evidenceFault(other, record, at(start))).toBe('evidence-stale');
  });

  test('that refuses does so until something else is read', () => {
    const refused = recordOf(endpoint, {
      verdict: { kind: 'refused', reason: 'sku-global', found: 'GlobalStandard' },
    });
    expect(evidenceFault(endpoint, refused, at(start))).toBe('evidence-refused');
    expect(evidenceFault(endpoint, refused, at(start + 500 * hour))).toBe('evidence-refused');
    expect(proofInForce(endpoint, refused, at(start))).toBeNull();
  });

  test('at any moment and of any age, counts only within its time', () => {
    const moments = fc.integer({ min: 0, max: start * 2 });
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 720 }), (checkedAt, now, age) => {
        const aged = armEndpoint({}, { maxAgeHours: age });
        const one = recordOf(aged, { checkedAt, expiresAt: checkedAt + 24 * hour });
        const fresh = now >= checkedAt && now < checkedAt + Math.min(age, 24) * hour;
        expect(evidenceFault(aged, one, at(now)) === null).toBe(fresh);
        expect(proofInForce(aged, one, at(now)) === null).toBe(!fresh);
      }),
    );
  });
});

describe('a contract or a statement', () => {
  const contract = (expiresAt?: string): Endpoint =>
    armEndpoint({
      evidence: {
        type: 'contract',
        location: 'FR',
        reference: 'contrat 1',
        checkedAt: '2026-11-01',
        ...(expiresAt === undefined ? {} : { expiresAt }),
      },
    });

  test('without a last day counts as long as the policy names it', () => {
    expect(evidenceFault(contract(), null, at(Date.UTC(2099, 0, 1)))).toBeNull();
    expect(proofInForce(contract(), null, at(start))).toMatchObject({ expiresAt: null });
  });

  test('counts to the end of its last day where the organisation stands', () => {
    const endpoint = contract('2026-11-30');
    // Midnight in Paris is 23:00 UTC in winter.
    expect(evidenceFault(endpoint, null, at(Date.UTC(2026, 10, 30, 22, 59)))).toBeNull();
    expect(evidenceFault(endpoint, null, at(Date.UTC(2026, 10, 30, 23)))).toBe('evidence-stale');
    const overseas = { now: Date.UTC(2026, 10, 30, 23), timeZone: 'America/Martinique' };
    expect(evidenceFault(endpoint, null, overseas)).toBeNull();
  });

  test('that is over is no proof in force', () => {
    expect(proofInForce(contract('2026-11-01'), null, at(start))).toBeNull();
    const statement = { type: 'self-hosted', statement: 'ici', signedBy: 'DSI' } as const;
    const local = armEndpoint({ evidence: { ...statement, expiresAt: '2026-11-01' } });
    expect(evidenceFault(local, null, at(start))).toBe('evidence-stale');
    expect(proofInForce(armEndpoint({ evidence: statement }), null, at(start))).toEqual({
      ...statement,
      expiresAt: null,
    });
  });
});
