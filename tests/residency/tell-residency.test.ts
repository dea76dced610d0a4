import { describe, expect, test } from '@jest/globals';
import type { Language } from '#shared/language/language.ts';
import { residencyTexts } from '#shared/language/residency-texts.ts';
import type { StandingFault } from '#shared/policy/standing.ts';
import type { EvidenceRefusal } from '#shared/residency/evidence-record.ts';
import { reportResidency } from '#shared/residency/residency-report.ts';
import { serverOf } from '#shared/residency/server-of.ts';
import { tellResidency, tellVerdict } from '#shared/residency/tell-residency.ts';
import { proveEndpoint } from '../../bot/standing/prove-endpoint.ts';
import { armEndpoint, provingAccount } from '../builders/azure-endpoint.ts';
import { openProvingHouse } from '../builders/proving-house.ts';

const start = Date.UTC(2026, 10, 22, 8);
const hour = 3_600_000;
const languages: readonly Language[] = ['fr', 'en'];

async function toldAfter(hours: number, changes: Parameters<typeof armEndpoint>[0] = {}) {
  const clock = { at: start };
  const endpoint = armEndpoint(changes);
  const house = await openProvingHouse({ clock: { now: () => clock.at }, endpoints: [endpoint] });
  const tell = (language: Language = 'fr'): string =>
    tellResidency(
      reportResidency(house.policy.current(), house.standing),
      language,
      'Europe/Paris',
    ).join('\n');
  const prove = () => proveEndpoint(house.ports, endpoint, 'hash', new AbortController().signal);
  await prove();
  clock.at += hours * hour;
  return { ...house, tell, prove };
}

describe('where an endpoint stands is told', () => {
  test('as verified while its proof counts, with its dates where the organisation stands', async () => {
    const told = (await toldAfter(1)).tell();
    expect(told).toContain('Hébergé dans l’Union européenne [Vérifié]');
    expect(told).toMatch(/lu dans Azure le 22 novembre 2026 à 09:00/);
    expect(told).toContain('gpt-4.1-mini : peut servir');
  });

  test('as declared once its proof is over, and never as if nothing had been read', async () => {
    const told = (await toldAfter(25)).tell();
    expect(told).toContain('Hébergé dans l’Union européenne [Déclaré]');
    expect(told).toMatch(/preuve lue dans Azure le 22 novembre 2026 .* : elle ne compte plus/);
    expect(told).toContain('rien ne lui est envoyé');
  });

  test('by what it lacks: a word that is over, a place never read, or one read for another declaration', async () => {
    const tell = async (now: Parameters<typeof armEndpoint>[0], read: boolean): Promise<string> => {
      const proven = armEndpoint();
      const endpoint = armEndpoint(now);
      const endpoints = [proven];
      const house = await openProvingHouse({ clock: { now: () => start + hour }, endpoints });
      if (read) await proveEndpoint(house.ports, proven, 'hash', new AbortController().signal);
      const snapshot = house.policy.current();
      const policy = { ...snapshot.policy, endpoints: [endpoint] };
      const report = reportResidency({ ...snapshot, policy }, house.standing);
      return tellResidency(report, 'fr', 'Europe/Paris').join('\n');
    };
    const contract = {
      type: 'contract',
      location: 'FR',
      reference: '2026-12',
      checkedAt: '2026-01-01',
      expiresAt: '2026-10-31',
    } as const;
    expect(await tell({ evidence: contract }, false)).toContain(
      'contrat 2026-12, fini le 31 octobre 2026',
    );
    expect(await tell({}, false)).toContain('jamais lue dans Azure');
    expect(await tell({ residency: 'eu-efta' }, true)).toContain('pour une autre déclaration');
  });

  test('as declared when Azure says otherwise, with what to do', async () => {
    const house = await toldAfter(1);
    house.azureSays({ kind: 'read', account: provingAccount({ location: 'eastus' }) });
    await house.prove();
    for (const language of languages) {
      const told = house.tell(language);
      expect(told).not.toMatch(/\[(?:Vérifié|Verified)\]/);
      expect(told).toContain('eastus');
    }
  });

  test('as verified only when every one of its models is', async () => {
    const models = [
      { name: 'gpt-4.1-mini', role: 'chat' },
      { name: 'absent', role: 'embed' },
    ] as const;
    expect((await toldAfter(1, { models })).tell()).not.toContain('[Vérifié]');
  });

  test('with the incident when it was set apart', async () => {
    const house = await toldAfter(1);
    const server = serverOf(armEndpoint());
    const incident = { at: start, region: 'East US', journalId: 'j-7' };
    await house.standing.quarantine({ server, endpointId: 'azure-eu', ...incident });
    expect(house.tell()).toMatch(/À l’écart depuis le 22 novembre 2026 .*« East US ».*j-7/);
  });

  test('apart from who runs it: an unknown operator is unknown', async () => {
    const told = (await toldAfter(1)).tell();
    expect(told).toMatch(/SecNumCloud \(déclaré\)\s: inconnu/);
    expect(told).toMatch(/droit extérieur à l’Union \(déclaré\)\s: inconnu/);
  });
});

const refusals: Readonly<Record<EvidenceRefusal, true>> = {
  'account-absent': true,
  'location-differs': true,
  'host-differs': true,
  'deployment-absent': true,
  'deployment-not-ready': true,
  'sku-global': true,
  'sku-developer': true,
  'sku-unknown': true,
  'sku-differs': true,
  'location-outside': true,
  'class-weaker': true,
  'model-differs': true,
};

test.each(Object.keys(refusals) as EvidenceRefusal[])(
  '%s is told with what was found and what to do, in two sentences',
  (reason) => {
    for (const language of languages) {
      const found = tellVerdict({ kind: 'refused', reason, found: null }, language);
      expect(found.split('. ')).toHaveLength(2);
      expect(found).not.toContain('null');
    }
  },
);

test('two types of deployment in one account are declared as two endpoints, and the refusal says so', () => {
  const refused = { kind: 'refused', reason: 'sku-differs', found: 'Standard' } as const;
  expect(tellVerdict(refused, 'fr')).toContain('deux fournisseurs (endpoints)');
  expect(tellVerdict(refused, 'en')).toContain('two endpoints');
});

test('vectors that would be refused are told with the key that mends it', () => {
  const refused = { kind: 'refused', reason: 'model-differs', found: 'ada' } as const;
  for (const language of languages) {
    expect(tellVerdict(refused, language)).toMatch(/ada.*servedAs/);
  }
});

test('every state of an endpoint has its words', () => {
  const faults: readonly StandingFault[] = [
    'not-configured',
    'evidence-stale',
    'evidence-refused',
    'quarantined',
    'unhealthy',
  ];
  for (const language of languages) {
    const told = faults.map((fault) => residencyTexts[language].faults[fault]);
    expect(new Set(told).size).toBe(faults.length);
  }
});
