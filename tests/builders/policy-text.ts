import { createHash } from 'node:crypto';
import type { Policy, PolicyFault } from '#shared/policy/policy.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { armResource } from '../fakes/azure.ts';

/** A tree as YAML gives it, to be changed by a test. */
export type Tree = { readonly [key: string]: unknown };

export const sha256 = {
  sha256: (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** An endpoint of Scaleway under contract, changed by what a test says. */
export const endpointTree = (changes: Tree = {}): Tree => ({
  id: 'a',
  kind: 'openai-compatible',
  baseURL: 'https://api.scaleway.ai/v1',
  residency: 'fr',
  evidence: { type: 'contract', location: 'FR', reference: 'contrat 1', checkedAt: '2026-11-01' },
  auth: { type: 'key', env: 'CLE_A' },
  models: [{ name: 'm', role: 'chat' }],
  ...changes,
});

export const azureTree = (location: string, sku: string, changes: Tree = {}): Tree =>
  endpointTree({
    kind: 'azure-openai',
    baseURL: 'https://ville.openai.azure.com/openai/v1/',
    residency: 'eu',
    evidence: { type: 'arm', location, sku, resource: armResource, maxAgeHours: 24 },
    ...changes,
  });

export const selfHosted: Tree = {
  type: 'self-hosted',
  statement: 'salle informatique',
  signedBy: 'la DSI',
};

/** The shortest useful file and one endpoint on the route of hr-answer, changed by what a test says. */
export const policyTree = (changes: Tree = {}): Tree => ({
  version: 1,
  organisation: {
    name: 'Essai',
    kind: 'commune',
    siren: '213500127',
    dpd: 'dpd@essai.example',
  },
  endpoints: [endpointTree()],
  uses: { 'hr-answer': { dataClasses: ['public', 'internal', 'personal'], route: ['a'] } },
  charter: { version: '2026-11', file: 'charte.fr.md' },
  knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: ['all-agents'] }] },
  ...changes,
});

/** JSON is YAML: a tree needs no other writer. */
export const policyText = (changes: Tree = {}): string => JSON.stringify(policyTree(changes));

/** The faults of a file, by path; empty when it is accepted. */
export function faultsOf(changes: Tree): Readonly<Record<string, string>> {
  const reading = readPolicy(policyText(changes), 'fr');
  return reading.ok ? {} : byPath(reading.faults);
}

export const byPath = (faults: readonly PolicyFault[]): Readonly<Record<string, string>> =>
  Object.fromEntries(faults.map(({ path, message }) => [path, message]));

/** A policy that must be accepted. */
export function policyOf(changes: Tree = {}): Policy {
  const reading = readPolicy(policyText(changes), 'fr');
  if (reading.ok) return reading.policy;
  throw new Error(JSON.stringify(reading.faults));
}
