import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';

const endpoint: Endpoint = {
  id: 'scaleway-fr',
  kind: 'openai-compatible',
  baseURL: 'https://api.scaleway.ai/v1',
  residency: 'fr',
  operator: { name: 'Scaleway', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'no' },
  evidence: { type: 'contract', location: 'FR', reference: 'contrat', checkedAt: '2026-11-01' },
  auth: { type: 'key', env: 'SCALEWAY_API_KEY' },
  models: [{ name: 'mistral-small-3.2-24b-instruct-2506', role: 'chat', contextTokens: 128_000 }],
  timeouts: { connect: 3_000, firstToken: 20_000, idle: 15_000, total: 110_000 },
  health: { failures: 3, coolDown: 30_000, probeEvery: 60_000 },
};

/** Claire works for one commune, Youssef for the other: neither reads the other's rules. */
export const claire: Person = {
  id: 'dev:claire.moreau',
  tenant: null,
  name: 'Claire Moreau',
  roles: ['agent'],
  groups: ['all-agents', 'organisation:valbrume'],
};

export const youssef: Person = {
  id: 'dev:youssef.benali',
  tenant: null,
  name: 'Youssef Benali',
  roles: ['agent'],
  groups: ['all-agents', 'organisation:saint-lurin'],
};

/** A policy in force, whole, with two development identities and one French endpoint. */
export const scriptedPolicy: PolicySnapshot = {
  hash: '4f1d0c6be92a7735a1f3c2d8e9b00417aa52c0de6f7788990a1b2c3d4e5f6071',
  file: 'infra/policies/demo.yaml',
  charter: {
    version: '2026-11',
    title: 'Charte d’usage de l’intelligence artificielle',
    hash: 'c0ffee5ea1ed0c0ffee5ea1ed0c0ffee5ea1ed0c0ffee5ea1ed0c0ffee5ea1ed',
    text: [
      '# Charte d’usage de l’intelligence artificielle',
      '',
      'Calame peut **rédiger une réponse avec une IA** à partir des documents validés par votre service RH. Chaque réponse cite ses sources.',
      '',
      '## Ce que je fais',
      '',
      '- Je vérifie la réponse dans les documents cités avant de m’en servir.',
      '- Je ne saisis pas de données de santé ni de données sur un usager.',
      '- Je m’adresse aux RH pour ma situation personnelle.',
      '',
      '## Ce que Calame fait',
      '',
      '1. Il masque les numéros et adresses personnels avant tout envoi.',
      '2. Il n’envoie rien hors de l’Union européenne.',
      '3. Il ne montre pas vos questions à votre responsable.',
    ].join('\n'),
  },
  policy: {
    version: 1,
    organisation: {
      name: 'Communauté de communes du Val de Brume',
      kind: 'epci',
      siren: '200000008',
      dpd: 'dpd@valbrume.example',
      language: 'fr',
      versant: 'FPT',
      timeZone: 'Europe/Paris',
    },
    identity: {
      tenants: ['33333333-3333-4333-8333-333333333333'],
      guests: false,
      roles: {},
      groups: {},
      directory: { keepFor: 3_600_000, asApplication: false },
      development: [
        {
          id: claire.id,
          name: 'Claire Moreau',
          groups: claire.groups,
          roles: claire.roles,
          objectId: '00000000-0000-4000-8000-000000000001',
        },
        {
          id: youssef.id,
          name: 'Youssef Benali',
          groups: youssef.groups,
          roles: youssef.roles,
          objectId: '00000000-0000-4000-8000-000000000002',
        },
      ],
    },
    hosting: {},
    services: [],
    residency: { require: 'eu' },
    networks: { private: [] },
    egress: {},
    endpoints: [endpoint],
    uses: {
      'hr-answer': {
        enabled: true,
        for: ['all-agents'],
        dataClasses: ['public', 'internal', 'personal'],
        route: ['scaleway-fr'],
        withoutModel: 'passages',
      },
    },
    dataClasses: {
      public: {},
      internal: {},
      personal: { minResidency: 'fr', mask: true },
      sensitive: { route: 'none', handOver: 'dispositif-signalement' },
    },
    gates: {
      prohibited: ['emotion-inference', 'social-scoring'],
      highRisk: {
        'recruitment-screening': 'refuse',
        'staff-evaluation': 'refuse',
        'benefit-eligibility': 'refuse',
      },
    },
    quotas: { warnAt: 0.8 },
    privacy: {
      failClosed: true,
      rules: {
        nir: 'mask',
        iban: 'mask',
        phone: 'mask',
        email: 'mask',
        siret: 'allow',
        siren: 'allow',
        name: 'mask',
        address: 'mask',
        'birth-date': 'mask',
        matricule: 'mask',
      },
    },
    retention: { conversations: 30, journal: 365, drafts: 30, jobs: 30, tickets: 730 },
    journal: { content: 'none' },
    charter: { version: '2026-11', file: 'charte.fr.md', reacceptOnChange: true },
    labels: {
      draft: "Projet rédigé avec l'aide d'une IA, à relire",
      verified: 'Contenu partiellement généré par une IA et vérifié par un agent',
    },
    contacts: {
      rh: { label: 'Demander aux RH', mail: 'rh@valbrume.example', phone: '02 99 00 00 01' },
      'dispositif-signalement': {
        title: 'Dispositif de signalement',
        mail: 'signalement@valbrume.example',
        phone: '02 99 00 00 00',
      },
    },
    acts: { rulesOff: [] },
    synthesis: { maxDocuments: 100 },
    minutes: { allow: [], keepDays: 30 },
    word: { officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' },
    footprint: { method: 'ecologits-0.9.1' },
    knowledge: {
      spaces: [
        {
          id: 'exemple',
          title: 'Documents RH',
          readers: ['all-agents'],
          stewards: ['group:rh'],
          reviewEveryDays: 180,
        },
      ],
    },
    teams: { streaming: true, fileHosts: [] },
  },
};
