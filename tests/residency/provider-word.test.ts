import { expect, test } from '@jest/globals';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import { proofInForce } from '#shared/residency/judge-standing.ts';
import { tellProof } from '#shared/residency/tell-where.ts';
import { faultsOf, policyOf, type Tree } from '../builders/policy-text.ts';

const changes = (evidence: Tree, preset = 'scaleway'): Tree => ({
  residency: { require: 'eu-efta' },
  endpoints: [{ preset, id: 'a', auth: { type: 'key', env: 'CLE' }, evidence }],
});

function endpointOf(evidence: Tree, preset?: string): Endpoint {
  const [endpoint] = policyOf(changes(evidence, preset)).endpoints;
  if (endpoint === undefined) throw new Error('no endpoint');
  return endpoint;
}

const proofOf = (endpoint: Endpoint) =>
  proofInForce(endpoint, null, { now: Date.UTC(2026, 11, 1), timeZone: 'Europe/Paris' });

const told = (endpoint: Endpoint, language: 'fr' | 'en' = 'fr'): string =>
  tellProof(proofOf(endpoint), {
    texts: whereTexts[language],
    language,
    timeZone: 'Europe/Paris',
    asked: true,
  }).replaceAll('\u00a0', ' ');

test('what a preset fills in is told as the provider’s word, read by Calame, and nobody’s contract', () => {
  const endpoint = endpointOf({});
  expect(proofOf(endpoint)).toMatchObject({ type: 'contract', by: 'provider' });
  expect(told(endpoint)).toMatch(
    /^documentation du fournisseur .*scaleway\.com.* \(France\), lue par Calame le 22 novembre 2026 ; aucun contrat indiqué$/,
  );
  expect(told(endpoint)).not.toContain('votre collectivité');
  expect(told(endpoint, 'en')).toMatch(
    /^provider’s documentation .* \(France\), read by Calame on 22 November 2026; no contract named$/,
  );
});

test('a term that the organisation writes makes the page no contract', () => {
  expect(told(endpointOf({ expiresAt: '2027-06-30' }))).toMatch(
    /aucun contrat indiqué, valable jusqu’au 30 juin 2027$/,
  );
});

test('the contract that the organisation names is told as what it checked', () => {
  const own = endpointOf({ reference: 'contrat 2026-12', checkedAt: '2026-11-01' });
  expect(proofOf(own)).not.toHaveProperty('by');
  expect(told(own)).toBe(
    'contrat « contrat 2026-12 » (France), contrôlé par votre collectivité le 1er novembre 2026',
  );
});

test('the day of a preset is never lent to a contract that the organisation names, nor its page to a day', () => {
  expect(Object.keys(faultsOf(changes({ reference: 'contrat 2026-12' })))).toEqual([
    'endpoints[0].evidence.checkedAt',
  ]);
  expect(Object.keys(faultsOf(changes({ checkedAt: '2026-11-01' })))).toEqual([
    'endpoints[0].evidence.reference',
  ]);
});

test('a provider whose servers stand in the Union and in EFTA is told so', () => {
  expect(told(endpointOf({}, 'mistral-eu'))).toContain('(Union européenne et AELE)');
  expect(told(endpointOf({}, 'mistral-eu'), 'en')).toContain('(European Union and EFTA)');
});
