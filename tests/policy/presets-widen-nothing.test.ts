import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPreset, knownPresets } from '#shared/policy/presets/known-presets.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import { findKnownHost } from '#shared/policy/rules/find-known-host.ts';
import { policyText, selfHosted, type Tree } from '../builders/policy-text.ts';
import { anywhere, faults, key, understood } from '../builders/preset-endpoint.ts';
import { armResource } from '../fakes/azure.ts';

describe('a preset widens nothing', () => {
  test.each([
    ['its word on the class', { preset: 'ionos', residency: 'fr' }, 'endpoints[0].residency'],
    [
      'another country',
      { preset: 'ionos', evidence: { location: 'FR' }, residency: 'fr' },
      'endpoints[0].residency',
    ],
    [
      'a global host',
      { preset: 'scaleway', baseURL: 'https://api.mistral.ai/v1' },
      'endpoints[0].baseURL',
    ],
    [
      'a host of nobody',
      { preset: 'scaleway', baseURL: 'https://ia.example/v1' },
      'endpoints[0].baseURL',
    ],
    [
      'a name that only ends alike',
      { preset: 'scaleway', baseURL: 'https://api.scaleway.ai.example/v1' },
      'endpoints[0].baseURL',
    ],
    [
      'another port',
      { preset: 'scaleway', baseURL: 'https://api.scaleway.ai:8443/v1' },
      'endpoints[0].baseURL',
    ],
    ['one’s own word', { preset: 'scaleway', evidence: selfHosted }, 'endpoints[0].evidence.type'],
    ['no key', { preset: 'scaleway', auth: { type: 'none' } }, 'endpoints[0].auth.type'],
    [
      'a server far away',
      {
        preset: 'ollama',
        residency: 'fr',
        evidence: selfHosted,
        baseURL: 'http://10.0.0.1/v1',
        models: [{ name: 'm', role: 'chat' }],
      },
      'endpoints[0].baseURL',
    ],
    [
      'a model of elsewhere',
      {
        preset: 'ollama',
        residency: 'fr',
        evidence: selfHosted,
        models: [{ name: 'gpt-oss:120b-cloud', role: 'chat' }],
      },
      'endpoints[0].models[0].name',
    ],
  ])('%s', (_what, written, path) => {
    expect(Object.keys(faults({ ...key, ...written }))).toEqual([path]);
  });

  test('a dedicated deployment of the provider keeps its facts', () => {
    const baseURL = 'https://9f0c.ifr.fr-par.scaleway.com/v1';
    expect(understood({ preset: 'scaleway', baseURL, ...key }).baseURL).toBe(baseURL);
  });

  test.each([
    ['GlobalStandard', 'francecentral', 'endpoints[0].evidence.sku'],
    ['Standard', 'norwayeast', 'endpoints[0].evidence.location'],
  ])('Azure with %s in %s', (sku, location, path) => {
    const written = {
      preset: 'azure-openai',
      baseURL: 'https://ville.openai.azure.com/openai/v1/',
      evidence: { location, sku, resource: armResource },
      auth: { type: 'entra' },
      models: [{ name: 'gpt-4.1-mini' }],
    };
    expect(Object.keys(faults(written))).toEqual([path]);
  });

  test('whatever is written beside it, an accepted endpoint stays on its provider’s hosts, no stronger than they allow', () => {
    const written = fc.record(
      {
        preset: fc.constantFrom(...knownPresets.map(({ name }) => name)),
        baseURL: fc.constantFrom(
          'https://api.mistral.ai/v1',
          'https://api.eu.mistral.ai/v1',
          'https://api.scaleway.ai/v1',
          'https://ia.example/v1',
          'https://ville.openai.azure.com/openai/v1/',
          'http://127.0.0.1:8000/v1',
        ),
        residency: fc.constantFrom('fr', 'eu', 'eu-efta'),
        evidence: fc.constantFrom<Tree>(
          selfHosted,
          { location: 'FR' },
          { location: 'US' },
          { location: 'francecentral', sku: 'Standard', resource: armResource },
          { type: 'contract', location: 'FR', reference: 'r', checkedAt: '2026-01-01' },
        ),
        models: fc.constant([{ name: 'm', role: 'chat' }]),
      },
      { requiredKeys: ['preset'] },
    );
    fc.assert(
      fc.property(written, (lines) => {
        const text = policyText({ ...anywhere, endpoints: [{ ...key, ...lines }] });
        const reading = readPolicy(text, 'fr');
        const endpoint = reading.ok ? reading.policy.endpoints[0] : undefined;
        if (endpoint === undefined) return;
        const { hostname } = new URL(endpoint.baseURL);
        const known = findKnownHost(hostname);
        if (known !== null) {
          expect(known.most).not.toBe('refused');
          if (known.most !== 'refused')
            expect(isAtLeast(known.most, endpoint.residency)).toBe(true);
        }
        const hosts = findPreset(lines.preset)?.hosts ?? [];
        const onHost = hosts.some(
          (host) => hostname === host || hostname.endsWith(`.${host.replace(/^\./, '')}`),
        );
        expect(hosts.length === 0 || onHost).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
