import { expect, test } from '@jest/globals';
import { comparePolicies } from '#shared/policy/comparison/compare-policies.ts';
import { decide } from '#shared/policy/decide.ts';
import { readPolicyChain } from '#shared/policy/inheritance/read-policy-chain.ts';
import { baseTree, childOf, faultsOfChild, readChild } from '../builders/policy-chain.ts';
import { endpointTree, policyOf, type Tree } from '../builders/policy-text.ts';
import { configured } from '../builders/standing.ts';

const base = policyOf(baseTree());

test('a child that says nothing is its base', () => {
  expect(childOf({})).toEqual(base);
});

test('every widening is told at once, beside each other', () => {
  expect(
    Object.keys(
      faultsOfChild({
        retention: { drafts: '90d' },
        quotas: { warnAt: 0.9 },
        identity: { roles: { auditeur: ['group:x'] } },
      }),
    ),
  ).toEqual(['identity.roles.auditeur[0]', 'quotas.warnAt', 'retention.drafts']);
});

test('what widens is told beside what a rule refuses, once a place', () => {
  const faults = faultsOfChild({
    uses: { 'hr-answer': { route: ['ici', 'loin', 'nulle-part'] } },
    retention: { drafts: '90d' },
  });
  const widening = expect.stringContaining('commune.yaml élargit ce que permet base.yaml');
  expect(faults).toEqual({
    'uses.hr-answer.route[1]': expect.not.stringContaining('élargit'),
    'uses.hr-answer.route[2]': expect.not.stringContaining('élargit'),
    'retention.drafts': widening,
  });
});

test('what is said whole is not half the base’s: a contact, an organisation, a proof', () => {
  expect(childOf({ contacts: { rh: { phone: '02 99 00 00 00' } } }).contacts).toEqual({
    rh: { phone: '02 99 00 00 00' },
  });
  expect(Object.keys(faultsOfChild({ organisation: { name: 'V' } }))).toEqual([
    'organisation.kind',
    'organisation.siren',
    'organisation.dpd',
  ]);
  expect(
    Object.keys(faultsOfChild({ endpoints: [{ id: 'ici', evidence: { type: 'contract' } }] })),
  ).toEqual([
    'endpoints[0].evidence.location',
    'endpoints[0].evidence.reference',
    'endpoints[0].evidence.checkedAt',
  ]);
});

test('a base’s spaces and services stay; the child’s come after them', () => {
  const { knowledge, services } = childOf({
    knowledge: { spaces: [{ id: 'neuf', title: 'N', readers: ['group:n'] }] },
    services: [{ id: 'parcs', title: 'Parcs', group: 'group:parcs' }],
  });
  expect(knowledge.spaces.map(({ id }) => id)).toEqual(['rh', 'notes', 'neuf']);
  expect(services.map(({ id }) => id)).toEqual(['etat-civil', 'voirie', 'parcs']);
});

test('faults of shape are told where the child has them, not where the merged list does', () => {
  expect(
    Object.keys(
      faultsOfChild({
        endpoints: [{ id: 'secours', surprise: 1 }],
        knowledge: { spaces: [{ id: 'rh', reader: [] }, { id: 'x', title: 'X' }, { id: 'rh' }] },
        uses: [],
        nouveau: 1,
        quotas: null,
      }),
    ).toSorted(),
  ).toEqual([
    'endpoints[0].surprise',
    'knowledge.spaces[0].reader',
    'knowledge.spaces[1].readers',
    'knowledge.spaces[2].id',
    'knowledge.spaces[2].readers',
    'knowledge.spaces[2].title',
    'nouveau',
    'quotas',
    'uses',
  ]);
});

test('an endpoint of the base that became too far is left aside, told, and not a fault', () => {
  const policy = childOf({ residency: { require: 'fr' } });
  const decision = decide({
    snapshot: {
      policy,
      hash: 'h',
      file: 'f',
      charter: { version: '1', title: 't', text: 't', hash: 'c' },
    },
    person: { id: 'dev:a', tenant: null, name: null, roles: ['agent'], groups: ['group:a'] },
    use: 'hr-answer',
    dataClass: 'internal',
    gates: [],
    standing: configured(() => true),
    overQuota: false,
  });
  expect(decision).toMatchObject({
    kind: 'allowed',
    skipped: [{ endpointId: 'loin', why: 'residency-too-weak' }],
  });
});

test('a lower ceiling or a shorter wait makes nothing of the base wrong', () => {
  expect(faultsOfChild({ quotas: { perMonth: { tokens: 500 } } })).toEqual({});
  expect(faultsOfChild({ endpoints: [{ id: 'loin', timeouts: { firstToken: '4s' } }] })).toEqual(
    {},
  );
  expect(
    Object.keys(
      faultsOfChild({ quotas: { perAgent: { tokensPerDay: 600 }, perMonth: { tokens: 500 } } }),
    ),
  ).toEqual(['quotas.perAgent.tokensPerDay']);
});

test('a network taken away from a base’s endpoint is told with the file that names the endpoint', () => {
  const own = endpointTree({
    id: 'salle',
    baseURL: 'http://10.20.4.12:8000/v1',
    evidence: { type: 'self-hosted', statement: 's', signedBy: 'la DSI' },
  });
  const faults = faultsOfChild(
    { networks: { private: [] } },
    baseTree({ endpoints: [own], uses: { 'hr-answer': { route: ['salle'] } } }),
  );
  expect(faults).toEqual({
    'endpoints[0].baseURL': expect.stringMatching(/\(écrit dans base\.yaml\)$/),
  });
});

test('from file to file nothing comes back: what a middle file narrowed, the last one cannot widen', () => {
  const chain = (child: Tree) =>
    readPolicyChain(
      [
        { name: 'service.yaml', tree: { extends: 'commune.yaml', ...child } },
        { name: 'commune.yaml', tree: { extends: 'base.yaml', retention: { drafts: '20d' } } },
        { name: 'base.yaml', tree: baseTree() },
      ],
      'fr',
    );
  expect(chain({ retention: { drafts: '10d' } })).toMatchObject({
    ok: true,
    policy: { retention: { drafts: 10 } },
    charterFrom: 2,
  });
  expect(chain({ retention: { drafts: '30d' } })).toEqual({
    ok: false,
    faults: [
      {
        path: 'retention.drafts',
        message:
          'service.yaml élargit ce que permet commune.yaml : conservation plus longue (20d → 30d)',
      },
    ],
  });
});

test('what is wrong with a base is told at extends, with its name and its own path', () => {
  const reading = readChild({}, baseTree({ surprise: 1 }));
  expect(reading).toEqual({
    ok: false,
    faults: [{ path: 'extends', message: 'base.yaml, surprise : clé inconnue « surprise »' }],
  });
  const middle = readPolicyChain(
    [
      { name: 'service.yaml', tree: {} },
      { name: 'commune.yaml', tree: { journal: { content: 'encrypted' } } },
      { name: 'base.yaml', tree: baseTree() },
    ],
    'en',
  );
  expect(middle).toEqual({
    ok: false,
    faults: [
      {
        path: 'extends',
        message: expect.stringMatching(
          /^commune\.yaml, journal\.content: commune\.yaml widens what base\.yaml allows: ./,
        ),
      },
    ],
  });
});

test('a secret in a child is found, and its text is not repeated', () => {
  const secret = 'sk-abcdefghijklmnop1234';
  const faults = faultsOfChild({ contacts: { rh: { mail: 'rh@v.example', label: secret } } });
  expect(Object.keys(faults)).toEqual(['contacts.rh.label']);
  expect(JSON.stringify(faults)).not.toContain(secret);
});

test('an accepted child differs from its base by nothing that widens, the other way round it does', () => {
  const child = childOf({ retention: { drafts: '10d' }, residency: { require: 'fr' } });
  expect(comparePolicies(base, child).filter(({ why }) => why !== null)).toEqual([]);
  expect(comparePolicies(child, base).map(({ path, why }) => [path, why])).toEqual([
    ['residency.require', 'residency'],
    ['retention.drafts', 'retention'],
  ]);
});

test('a child with thousands of faults is told all of them at the cost of one look at its file', () => {
  let looks = 0;
  const counted = (entry: Tree): Tree =>
    new Proxy(entry, {
      ownKeys: (target) => {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
  const contacts = (count: number): Tree =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`c${at}`, counted({ mailx: 'a' })]),
    );
  const looksAt = (count: number): number => {
    looks = 0;
    expect(Object.keys(faultsOfChild({ contacts: contacts(count) })).length).toBeGreaterThanOrEqual(
      count,
    );
    return looks / count;
  };
  // So many looks a contact, however many there are.
  expect(looksAt(200)).toBe(looksAt(20));
});
