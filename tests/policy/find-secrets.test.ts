import { expect, test } from '@jest/globals';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { byPath, endpointTree, policyText, type Tree } from '../builders/policy-text.ts';

/** Made for these tests; none opens anything. */
const secrets: readonly (readonly [string, string])[] = [
  ['an OpenAI key', 'sk-abcdef0123456789abcdef0123456789'],
  ['a hexadecimal key', '0123456789abcdef0123456789abcdef'],
  ['a base64 key', 'Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZkdISUpLTE1OT1A9'],
  ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.abcdefgh'],
  ['a header', 'Bearer abcdefgh12345678'],
  ['a GitHub token', 'ghp_abcdefghijklmnopqrstuvwxyz012345'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
];

const read = (changes: Tree) => {
  const reading = readPolicy(policyText(changes), 'fr');
  return reading.ok ? {} : byPath(reading.faults);
};

const inAuth = (auth: Tree): Tree => ({ endpoints: [endpointTree({ auth })] });

test.each(secrets)('%s is refused wherever it stands, and never repeated', (_, secret) => {
  const places: readonly (readonly [string, Tree])[] = [
    ['endpoints[0].auth.value', inAuth({ type: 'key', value: secret })],
    ['endpoints[0].auth.env', inAuth({ type: 'key', env: secret })],
    ['endpoints[0].auth.file', inAuth({ type: 'key', file: secret })],
    ['contacts.rh.title', { contacts: { rh: { title: secret, mail: 'rh@essai.example' } } }],
    ['surprise', { surprise: secret }],
  ];
  for (const [path, changes] of places) {
    const faults = read(changes);
    expect(faults[path]).toMatch(/clé ou un mot de passe/);
    expect(JSON.stringify(faults)).not.toContain(secret);
  }
});

test.each(['value', 'key', 'apiKey', 'api_key', 'password', 'token', 'secret'])(
  'a %s is a secret by its name, however short',
  (name) => {
    const faults = read(inAuth({ type: 'key', env: 'CLE_A', [name]: 'court' }));
    expect(faults[`endpoints[0].auth.${name}`]).toMatch(/clé ou un mot de passe/);
  },
);

test('a UUID in auth is a key of Scaleway; a tenant is not', () => {
  const uuid = '3f0d1c9e-8a57-4f6b-9a39-0b6a2f4d7c11';
  expect(read(inAuth({ type: 'key', file: uuid }))).toHaveProperty(['endpoints[0].auth.file']);
  expect(read({ identity: { tenants: [uuid] } })).toEqual({});
});

test('a secret pasted as a key is refused without being repeated', () => {
  const secret = 'sk-abcdef0123456789abcdef0123456789';
  const faults = read({ [secret]: 1, endpoints: [endpointTree({ [secret]: 'x' })] });
  expect(Object.keys(faults)).toEqual(expect.arrayContaining(['…', 'endpoints[0].…']));
  expect(JSON.stringify(faults)).not.toContain(secret);
});

test('names of models, resources and files are no secrets', () => {
  const names = [
    'RedHatAI/Mistral-Small-3.2-24B-Instruct-2506-quantized.w8a8',
    'Qwen/Qwen3-235B-A22B-Instruct-2507-FP8-dynamic',
    'mistral-small-3.2-24b-instruct-2506',
    'bge-multilingual-gemma2',
  ];
  const models = names.map((name) => ({ name, role: 'chat' }));
  expect(
    read({
      endpoints: [
        endpointTree({ models, auth: { type: 'key', file: '/run/secrets/cle-scaleway' } }),
      ],
    }),
  ).toEqual({});
});
