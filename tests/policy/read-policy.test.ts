import { expect, test } from '@jest/globals';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { byPath, faultsOf, policyOf, policyText, policyTree } from '../builders/policy-text.ts';

const faultsOfText = (text: string): Readonly<Record<string, string>> => {
  const reading = readPolicy(text, 'fr');
  return reading.ok ? {} : byPath(reading.faults);
};

test('the shortest useful file is seven lines and everything else has a safe default', () => {
  const text = [
    'version: 1',
    'organisation: { name: Ville, kind: commune, siren: "213500127", dpd: dpd@ville.example }',
    'charter: { version: "2026-11", file: charte.fr.md }',
    'uses: { hr-answer: {} }',
    'knowledge: { spaces: [ { id: rh, title: RH, readers: [all-agents] } ] }',
  ].join('\n');
  const reading = readPolicy(text, 'fr');
  expect(reading).toMatchObject({
    ok: true,
    policy: {
      organisation: { language: 'fr', versant: 'FPT', timeZone: 'Europe/Paris' },
      identity: { tenants: [], guests: false, roles: {}, development: [] },
      residency: { require: 'eu' },
      endpoints: [],
      uses: {
        'hr-answer': {
          enabled: true,
          for: ['all-agents'],
          dataClasses: ['public', 'internal'],
          route: [],
          withoutModel: 'passages',
        },
      },
      dataClasses: { personal: { mask: true }, sensitive: { route: 'none' } },
      gates: {
        prohibited: ['emotion-inference', 'social-scoring'],
        highRisk: {
          'recruitment-screening': 'refuse',
          'staff-evaluation': 'refuse',
          'benefit-eligibility': 'refuse',
        },
      },
      privacy: { failClosed: true, rules: { nir: 'mask', name: 'mask', siret: 'allow' } },
      retention: { conversations: 30, journal: 365, drafts: 30, tickets: 730 },
      journal: { content: 'none' },
      charter: { reacceptOnChange: true },
      teams: { streaming: true },
    },
  });
});

test('a use that the file does not name is closed, and a space without readers is refused', () => {
  expect(policyOf().uses.synthesis).toBeUndefined();
  expect(faultsOf({ knowledge: { spaces: [{ id: 'rh', title: 'RH' }] } })).toHaveProperty([
    'knowledge.spaces[0].readers',
  ]);
});

test('durations are read as milliseconds and days, numbers may be written 50e6', () => {
  const policy = policyOf({
    endpoints: [{ ...endpoint(), timeouts: { connect: '500ms', total: '90s' } }],
    quotas: { perMonth: { tokens: 50e6 } },
    retention: { conversations: '7d' },
    knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: [], reviewEvery: '180d' }] },
  });
  expect(policy.endpoints[0]?.timeouts).toEqual({
    connect: 500,
    firstToken: 20_000,
    idle: 15_000,
    total: 90_000,
  });
  expect(policy.quotas.perMonth?.tokens).toBe(50_000_000);
  expect(policy.retention.conversations).toBe(7);
  expect(policy.knowledge.spaces[0]?.reviewEveryDays).toBe(180);
  expect(readPolicy('quotas: { perMonth: { tokens: 50e6 } }', 'fr')).not.toMatchObject({
    faults: expect.arrayContaining([expect.objectContaining({ path: 'quotas.perMonth.tokens' })]),
  });
});

const endpoint = () =>
  (policyTree()['endpoints'] as readonly object[])[0] as Record<string, string>;

test('every fault is told at once, each by its exact path', () => {
  const faults = faultsOf({
    surprise: 1,
    organisation: { name: 'Ville', kind: 'comune', siren: 213500127, dpd: 'dpd' },
    endpoints: [
      endpoint(),
      {
        ...endpoint(),
        id: 'b',
        evidences: {},
        evidence: { type: 'contract', location: 'US', reference: 'r', checkedAt: '2026-02-30' },
      },
    ],
    uses: { 'hr-answer': { route: ['a', 'c'] } },
  });
  expect(Object.keys(faults).sort()).toEqual([
    'endpoints[1].evidence.checkedAt',
    'endpoints[1].evidence.location',
    'endpoints[1].evidences',
    'organisation.dpd',
    'organisation.kind',
    'organisation.siren',
    'surprise',
    'uses.hr-answer.route[1]',
  ]);
  expect(faults['organisation.siren']).toMatch(/entre guillemets/);
  expect(faults['organisation.kind']).toMatch(/commune, epci/);
  expect(faults['endpoints[1].evidences']).toMatch(/vouliez-vous dire « evidence »/);
  expect(faults['surprise']).toBe('clé inconnue « surprise »');
});

test('the faults are told in English on demand', () => {
  const reading = readPolicy(policyText({ endpoint: [] }), 'en');
  expect(reading).toMatchObject({
    faults: [{ path: 'endpoint', message: 'unknown key "endpoint"; did you mean "endpoints"?' }],
  });
});

test.each([
  ['nothing', '', '$'],
  ['comments alone', '# rien\n', '$'],
  ['a list', '- version: 1', '$'],
  ['a single word', 'bonjour', '$'],
  ['two documents', 'version: 1\n---\nversion: 1', '$'],
  ['a key written twice', 'version: 1\nversion: 1', '$'],
  ['a tag', 'version: !!int "1"\nx: !secret y', '$'],
  ['a binary tag', 'version: !!binary aGVsbG8=', '$'],
  ['another version of YAML', '%YAML 1.1\n---\nversion: 1', '$'],
  ['an unknown alias', 'version: *autre', '$'],
  ['an anchor that holds itself', 'version: 1\nendpoints: &a [*a]', '$'],
  ['a key that is no word', '? [a, b]\n: 1', '$'],
  ['a tabulation', 'version: 1\nidentity:\n\tguests: false', '$'],
  ['a nesting without end', `x: ${'['.repeat(5_000)}`, '$'],
  ['a closed nesting without end', `x: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, '$'],
  ['a file that is too large', `version: 1 # ${'x'.repeat(300_000)}`, '$'],
])('refuses %s at the root, in words of its own', (_, text, path) => {
  const faults = faultsOfText(text);
  expect(Object.keys(faults)[0]).toBe(path);
  expect(faults[path]).toMatch(/[a-zé]{3}/);
});

test('a syntax fault gives line and column', () => {
  expect(faultsOfText('version: 1\nidentity: { guests: false\n')['$']).toMatch(
    /ligne \d+, colonne \d+/,
  );
  expect(faultsOfText('version: 1\nversion: 2')['$']).toBe(
    'ligne 2, colonne 1 : cette clé est écrite deux fois',
  );
});

test('a syntax fault never repeats what the file holds', () => {
  const faults = faultsOfText('auth: "sk-abcdef0123456789abcdef\nversion: [');
  expect(JSON.stringify(faults)).not.toContain('sk-abc');
});

test('a file that unfolds into billions of items is refused before it is unfolded', () => {
  const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 9; level += 1) {
    const again = Array(10)
      .fill(`*l${level - 1}`)
      .join(', ');
    lines.push(`l${level}: &l${level} [${again}]`);
  }
  expect(faultsOfText(lines.join('\n'))).toEqual({ $: expect.stringMatching(/renvoi/) });
});

test('a key named __proto__ is refused wherever it stands, not passed over', () => {
  for (const text of [
    '{"__proto__": {"version": 1}}',
    `${policyText().slice(0, -1)}, "contacts": {"__proto__": {"mail": "a@b.example"}}}`,
  ]) {
    expect(faultsOfText(text)).toEqual({ $: 'la clé « __proto__ » n’est pas admise' });
  }
});

test.each([
  ['organisation.siren', { organisation: org({ siren: '213500128' }) }],
  ['organisation.timeZone', { organisation: org({ timeZone: 'Europe/Rennes' }) }],
  ['identity.tenants[0]', { identity: { tenants: ['saint-aubin.onmicrosoft.com'] } }],
  ['identity.roles.rh[0]', { identity: { roles: { rh: ['rh'] } } }],
  ['identity.roles.chef', { identity: { roles: { chef: ['group:x'] } } }],
  [
    'identity.development[0].roles[0]',
    { identity: { development: [person({ roles: ['dieu'] })] } },
  ],
  ['identity.development[1].id', { identity: { development: [person(), person()] } }],
  ['egress.proxy', { egress: { proxy: 'http://moi:secret@proxy.example:3128' } }],
  ['uses.hr-anwser', { uses: { 'hr-anwser': {} } }],
  ['uses.hr-answer.for[0]', { uses: { 'hr-answer': { for: ['tout-le-monde'] } } }],
  ['dataClasses.sensitive.route', { dataClasses: { sensitive: { route: 'a' } } }],
  ['dataClasses.sensitive.handOver', { dataClasses: { sensitive: { handOver: 'personne' } } }],
  ['gates.prohibited', { gates: { prohibited: [] } }],
  ['gates.prohibited', { gates: { prohibited: ['social-scoring'] } }],
  ['gates.highRisk.staff-evaluation', { gates: { highRisk: { 'staff-evaluation': 'allow' } } }],
  [
    'gates.highRisk.staff-evaluation.register',
    { gates: { highRisk: { 'staff-evaluation': { gated: true, validator: 'v', aipd: 'a' } } } },
  ],
  ['privacy.failClosed', { privacy: { failClosed: false } }],
  ['privacy.rules.nom', { privacy: { rules: { nom: 'mask' } } }],
  ['retention.journal', { retention: { journal: '90d' } }],
  ['retention.journal', { retention: { journal: '366d' } }],
  ['retention.journal', { retention: { journal: '1096d', journalReason: 'contrôle interne' } }],
  ['retention.drafts', { retention: { drafts: '30' } }],
  ['charter.file', { charter: { version: '1' } }],
  ['contacts.rh', { contacts: { rh: { label: 'RH' } } }],
  ['contacts.RH', { contacts: { RH: { mail: 'rh@essai.example' } } }],
  ['tickets.desks[0].space', { tickets: { desks: [desk({ space: 'hr' })] } }],
  ['tickets.desks[1].id', { tickets: { desks: [desk(), desk()] } }],
  ['tickets.desks', { tickets: { desks: [] } }],
  ['tickets.desks[0].handlers', { tickets: { desks: [desk({ handlers: [] })] } }],
  ['tickets.desks[0].escalateTo', { tickets: { desks: [desk({ escalateTo: 'la DGS' })] } }],
  ['tickets.desks[0].hours', { tickets: { desks: [desk({ hours: '14:00-17:00,09:00-12:00' })] } }],
  ['tickets.desks[0].hours', { tickets: { desks: [desk({ hours: '09:00-25:00' })] } }],
  ['tickets.desks[0].digestAt', { tickets: { desks: [desk({ digestAt: '8h30' })] } }],
  [
    'tickets.desks[0].remindAfterWorkingDays',
    { tickets: { desks: [desk({ dueWorkingDays: 2, remindAfterWorkingDays: 3 })] } },
  ],
  [
    'tickets.desks[0].closed[0].to',
    { tickets: { desks: [desk({ closed: [{ from: '2026-12-31', to: '2026-12-24' }] })] } },
  ],
  ['word.officeJs', { word: { officeJs: 'http://office.example/office.js' } }],
  ['knowledge.spaces[1].id', { knowledge: { spaces: [space(), space()] } }],
  ['quotas.perAgent.tokensPerDay', { quotas: { perAgent: { tokensPerDay: -1 } } }],
  ['version', { version: 2 }],
])('refuses a wrong %s', (path, changes) => {
  expect(Object.keys(faultsOf(changes))).toEqual([path]);
});

function desk(changes: object = {}) {
  return { id: 'rh', title: 'RH', handlers: ['group:rh'], ...changes };
}

function org(changes: Record<string, string>) {
  return { name: 'V', kind: 'commune', siren: '213500127', dpd: 'd@v.fr', ...changes };
}

function person(changes: Record<string, readonly string[]> = {}) {
  return { id: 'claire', name: 'Claire', ...changes };
}

function space() {
  return { id: 'rh', title: 'RH', readers: ['all-agents'] };
}

test('the journal is kept three years when the file says why', () => {
  const policy = policyOf({ retention: { journal: '1095d', journalReason: 'contrôle interne' } });
  expect(policy.retention.journal).toBe(1_095);
});

test('a high-risk use is gated by three references', () => {
  const gate = { gated: true, validator: 'DGS', aipd: 'AIPD-12', register: 'R-7' };
  expect(policyOf({ gates: { highRisk: { 'staff-evaluation': gate } } }).gates.highRisk).toEqual({
    'recruitment-screening': 'refuse',
    'staff-evaluation': gate,
    'benefit-eligibility': 'refuse',
  });
});

test('a lone « ? » is a key without a name: its fault still has a path', () => {
  expect(Object.keys(faultsOfText('?'))).toContain('""');
});
