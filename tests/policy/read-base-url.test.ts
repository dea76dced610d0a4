import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNetwork } from '#shared/policy/network/read-network.ts';
import { readBaseUrl } from '#shared/policy/rules/read-base-url.ts';
import { endpointTree, faultsOf, selfHosted } from '../builders/policy-text.ts';

const mairie = [readNetwork('10.20.0.0/16'), readNetwork('fd00:20::/32')].filter(
  (network) => network !== null,
);

test.each([
  ['https://api.scaleway.ai/v1', 'public'],
  ['https://api.scaleway.ai/', 'public'],
  ['https://api.scaleway.ai', 'public'],
  ['https://ville.openai.azure.com/openai/v1/', 'public'],
  ['https://ia.mairie.example:8443/v1', 'public'],
  ['http://127.0.0.1:11434/v1', 'local'],
  ['http://127.8.9.10:8000/v1', 'local'],
  ['http://localhost:8080/v1', 'local'],
  ['http://[::1]:8000/v1', 'local'],
  ['http://10.20.4.12:8000/v1', 'local'],
  ['https://[fd00:20::5]/v1', 'local'],
])('accepts %s as %s', (text, standing) => {
  expect(readBaseUrl(text, mairie)).toMatchObject({ ok: true, standing });
});

test.each([
  ['http://api.scaleway.ai/v1', 'url-plain-http'],
  ['http://ollama:11434/v1', 'url-plain-http'],
  ['http://localhost.example/v1', 'url-plain-http'],
  ['ftp://api.scaleway.ai/v1', 'url-scheme'],
  ['javascript:alert(1)', 'url-scheme'],
  ['https://93.184.216.34/v1', 'url-ip-literal'],
  ['https://[2606:2800:220:1::1]/v1', 'url-ip-literal'],
  ['http://10.21.0.1/v1', 'url-ip-literal'],
  ['http://169.254.169.254/v1', 'url-ip-literal'],
  ['http://0.0.0.0:8000/v1', 'url-ip-literal'],
  ['http://[::]:8000/v1', 'url-ip-literal'],
  ['http://[::ffff:7f00:1]:8000/v1', 'url-ip-literal'],
  ['http://[::ffff:a14:40c]:8000/v1', 'url-ip-literal'],
  ['http://[::ffff:127.0.0.1]:8000/v1', 'url-not-canonical'],
  ['http://2130706433/v1', 'url-not-canonical'],
  ['http://0x7f.0.0.1/v1', 'url-not-canonical'],
  ['http://0177.0.0.1/v1', 'url-not-canonical'],
  ['http://127.1/v1', 'url-not-canonical'],
  ['https://API.scaleway.ai/v1', 'url-not-canonical'],
  ['https://api.scaleway.ai:443/v1', 'url-not-canonical'],
  ['https://api.scaleway.ai:/v1', 'url-not-canonical'],
  ['https://api.scaleway.ai:08443/v1', 'url-not-canonical'],
  ['https://api.scaleway.ai/a/../v1', 'url-not-canonical'],
  ['https:\\\\api.scaleway.ai\\v1', 'url-not-canonical'],
  ['https:api.scaleway.ai/v1', 'url-not-canonical'],
  ['https://api.scaleway.ai:0/v1', 'url-port'],
  ['https://moi:secret@api.scaleway.ai/v1', 'url-user-info'],
  ['https://api.eu.mistral.ai@evil.example/v1', 'url-user-info'],
  ['https://@api.scaleway.ai/v1', 'url-user-info'],
  ['https://api.scaleway.ai%2eevil.example/v1', 'url-percent'],
  ['https://*.scaleway.ai/v1', 'url-wildcard'],
  ['https://api.scaleway.ai./v1', 'url-trailing-dot'],
  ['https://xn--scalewy-cva.ai/v1', 'url-punycode'],
  ['https://аpi.scaleway.ai/v1', 'url-non-ascii'],
  ['https://api。scaleway.ai/v1', 'url-non-ascii'],
  ['https://api.scaleway.ai/v1\n', 'url-control'],
  ['https://api.\tscaleway.ai/v1', 'url-control'],
  [' https://api.scaleway.ai/v1', 'url-control'],
  ['https://a.b.c.d.e.f.g.h.i.j.scaleway.ai/v1', 'url-labels'],
  ['https://api..scaleway.ai/v1', 'url-unreadable'],
  ['https://api.scaleway.ai/v1?x=1', 'url-query'],
  ['https://api.scaleway.ai/v1#x', 'url-query'],
  ['api.scaleway.ai', 'url-unreadable'],
  ['', 'url-unreadable'],
])('refuses %j: %s', (text, why) => {
  expect(readBaseUrl(text, mairie)).toEqual({ ok: false, why });
});

test('whatever is accepted is read by every parser as it is written', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9.@:%*#?\\/[\] -]{0,12}$/);
  const url = fc.tuple(
    fc.constantFrom('http', 'https'),
    fc.oneof(fc.domain(), fc.ipV4(), part),
    part,
  );
  fc.assert(
    fc.property(url, ([scheme, host, rest]) => {
      const text = `${scheme}://${host}/${rest}`;
      const reading = readBaseUrl(text, []);
      if (!reading.ok) return;
      expect([text, `${text}/`]).toContain(new URL(text).href);
      expect(text.startsWith(reading.origin)).toBe(true);
      expect(scheme === 'https' || reading.standing === 'local').toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a local or private address needs the self-hosted evidence, signed', () => {
  const at = (baseURL: string, evidence = selfHosted) =>
    faultsOf({
      networks: { private: ['10.20.0.0/16'] },
      endpoints: [endpointTree({ baseURL, evidence })],
    });
  const contract = { type: 'contract', location: 'FR', reference: 'r', checkedAt: '2026-11-01' };
  expect(at('http://127.0.0.1:11434/v1')).toEqual({});
  expect(at('http://10.20.4.12:8000/v1')).toEqual({});
  expect(at('https://ia.mairie.example/v1')).toEqual({});
  expect(Object.keys(at('http://127.0.0.1:11434/v1', contract))).toEqual(['endpoints[0].baseURL']);
  expect(Object.keys(at('http://10.20.4.12:8000/v1', contract))).toEqual(['endpoints[0].baseURL']);
  expect(Object.keys(at('http://127.0.0.1/v1', { type: 'self-hosted', statement: 'ici' }))).toEqual(
    ['endpoints[0].evidence.signedBy'],
  );
});

test('a network on the Internet cannot be declared private, and opens nothing', () => {
  const faults = faultsOf({
    networks: { private: ['93.184.216.0/24', '10.0.0.1/8'] },
    endpoints: [endpointTree({ baseURL: 'http://93.184.216.34/v1', evidence: selfHosted })],
  });
  expect(Object.keys(faults).sort()).toEqual([
    'endpoints[0].baseURL',
    'networks.private[0]',
    'networks.private[1]',
  ]);
});

test('a wrong address is told even where another key of the endpoint is unknown', () => {
  const faults = faultsOf({
    endpoints: [endpointTree({ baseURL: 'http://modele.example/v1', modeles: [] })],
  });
  expect(Object.keys(faults).sort()).toEqual(['endpoints[0].baseURL', 'endpoints[0].modeles']);
});
