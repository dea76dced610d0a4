import { expect, test } from '@jest/globals';
import { adviseContracts } from '#shared/policy/advise-contracts.ts';
import { tellPresets, writePreset } from '#shared/policy/presets/tell-presets.ts';
import type { Proof } from '#shared/policy/standing.ts';
import { examineEndpoints } from '../../bot/doctor/examine-endpoints.ts';
import { policyOf, type Tree } from '../builders/policy-text.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const named: Tree = { reference: 'contrat 2026-12', checkedAt: '2026-11-01' };
const policy = policyOf({
  endpoints: [
    { preset: 'scaleway', id: 'a', auth: { type: 'key', env: 'CLE' } },
    { preset: 'ovhcloud', id: 'b', auth: { type: 'key', env: 'CLE' }, evidence: named },
  ],
});

test('an endpoint that names no contract is asked for it; one that names it is not', () => {
  expect(adviseContracts(policy, 'fr')).toEqual([
    expect.stringMatching(/« a » ne nomme aucun contrat.*evidence\.reference/),
  ]);
  expect(adviseContracts(policy, 'en')).toEqual([
    expect.stringMatching(/"a" names no contract.*evidence\.reference/),
  ]);
});

test('the doctor tells a provider’s page as such, asks for the contract, and holds nothing against it', async () => {
  const proof: Proof = {
    type: 'contract',
    by: 'provider',
    location: 'FR',
    reference: 'page',
    checkedAt: '2026-11-22',
    expiresAt: null,
  };
  const standing = { faultOf: () => null, proofOf: () => proof };
  const door = { probe: () => Promise.resolve({ ok: true, milliseconds: 3 } as const) };
  const findings = await examineEndpoints({ ...scriptedPolicy, policy }, { standing, door }, 'fr');
  expect(findings.find(({ id }) => id === 'place:a')).toMatchObject({
    ok: true,
    message: expect.stringMatching(
      /lue par Calame le .*aucun contrat indiqué.*evidence\.reference/,
    ),
  });
});

test('a preset is headed with the punctuation of the reader’s language', () => {
  const head = (language: 'fr' | 'en'): string | undefined =>
    tellPresets(language)
      .map((preset) => writePreset(preset, language))
      .find((told) => told.startsWith('scaleway'))
      ?.split('\n', 1)[0];
  expect(head('fr')).toBe('scaleway : Scaleway Generative APIs');
  expect(head('en')).toBe('scaleway: Scaleway Generative APIs');
});
