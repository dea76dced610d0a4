import {
  type ChainReading,
  readPolicyChain,
} from '#shared/policy/inheritance/read-policy-chain.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { endpointTree, policyTree, type Tree } from './policy-text.ts';

export const entraGroups = {
  rh: '7c1e0a52-0000-4000-8000-000000000001',
  dsi: '7c1e0a52-0000-4000-8000-000000000002',
} as const;

/** An EPCI's policy with something of everything that a commune may narrow. */
export const baseTree = (changes: Tree = {}): Tree =>
  policyTree({
    identity: {
      tenants: [tenants.epci, tenants.commune],
      guests: true,
      roles: { rh: ['group:rh', 'group:rh-commune'], admin: ['group:dsi'] },
      groups: { 'group:rh': [entraGroups.rh], 'group:dsi': [entraGroups.dsi, entraGroups.rh] },
      directory: { keepFor: '1h' },
      development: [
        { id: 'claire', name: 'Claire', groups: ['group:a'], roles: ['agent'] },
        { id: 'tous', name: 'Tous', groups: ['all-agents'] },
      ],
    },
    residency: { require: 'eu-efta' },
    networks: { private: ['10.20.0.0/16'], own: ['93.184.216.0/24'] },
    egress: { proxy: 'http://proxy.epci.example:3128' },
    endpoints: [
      endpointTree({ id: 'loin', residency: 'eu', baseURL: 'https://loin.example/v1' }),
      endpointTree({ id: 'ici', models: [chat, { name: 'vecteurs', role: 'embed' }] }),
      endpointTree({
        id: 'secours',
        baseURL: 'https://secours.example/v1',
        limits: { requestsPerMinute: 100, tokensPerMinute: 10_000, maxInFlight: 2 },
      }),
    ],
    services: [
      { id: 'etat-civil', title: 'État civil', group: 'group:ec', tokensPerMonth: 1_000 },
      { id: 'voirie', title: 'Voirie', group: 'group:voirie' },
    ],
    uses: {
      'hr-answer': {
        for: ['group:a', 'group:b'],
        dataClasses: ['public', 'internal', 'personal'],
        route: ['loin', 'ici', 'secours'],
        hedgeAfter: '5s',
      },
      draft: { route: ['ici'] },
      index: { route: ['ici'] },
    },
    dataClasses: { personal: { minResidency: 'eu', mask: true } },
    gates: { highRisk: { 'staff-evaluation': gated } },
    quotas: { perAgent: { tokensPerDay: 1_000 }, perMonth: { tokens: 50_000, gCO2e: 100 } },
    privacy: { rules: { siret: 'allow', phone: 'allow' } },
    retention: {
      conversations: '60d',
      journal: '300d',
      drafts: '60d',
      jobs: '60d',
      tickets: '700d',
    },
    journal: { content: 'masked' },
    contacts: { rh: { label: 'RH', mail: 'rh@epci.example' } },
    knowledge: {
      spaces: [
        { id: 'rh', title: 'RH', readers: ['group:a', 'group:b'], reviewEvery: '180d' },
        { id: 'notes', title: 'Notes', readers: ['all-agents'] },
      ],
    },
    ...changes,
  });

export const tenants = {
  epci: '11111111-1111-4111-8111-111111111111',
  commune: '22222222-2222-4222-8222-222222222222',
} as const;

export const gated: Tree = {
  gated: true,
  validator: 'la DRH',
  aipd: 'AIPD 2026-3',
  register: 'traitement 12',
};

const chat: Tree = { name: 'm', role: 'chat' };

/** A commune's file over the EPCI's. */
export const readChild = (child: Tree, base: Tree = baseTree()): ChainReading =>
  readPolicyChain(
    [
      { name: 'commune.yaml', tree: { extends: 'base.yaml', ...child } },
      { name: 'base.yaml', tree: base },
    ],
    'fr',
  );

/** The policy of a child that must be accepted. */
export function childOf(child: Tree, base: Tree = baseTree()): Policy {
  const reading = readChild(child, base);
  if (reading.ok) return reading.policy;
  throw new Error(JSON.stringify(reading.faults));
}

/** Faults by path; empty when the child is accepted. */
export function faultsOfChild(
  child: Tree,
  base: Tree = baseTree(),
): Readonly<Record<string, string>> {
  const reading = readChild(child, base);
  return reading.ok
    ? {}
    : Object.fromEntries(reading.faults.map(({ path, message }) => [path, message]));
}
