import type { Endpoint } from '#shared/policy/endpoint.ts';
import { faultsOf, policyOf, type Tree } from './policy-text.ts';

/** What a preset always leaves to the organisation. */
export const key: Tree = { auth: { type: 'key', env: 'CLE' } };
/** A policy that admits every preset. */
export const anywhere: Tree = { residency: { require: 'eu-efta' }, uses: { 'hr-answer': {} } };

/** The endpoint that the policy understands of these lines. */
export const understood = (written: Tree, changes: Tree = {}): Endpoint => {
  const [endpoint] = policyOf({ ...anywhere, endpoints: [written], ...changes }).endpoints;
  if (endpoint === undefined) throw new Error('no endpoint');
  return endpoint;
};

/** The faults of these lines, by path. */
export const faults = (written: Tree, changes: Tree = {}): Readonly<Record<string, string>> =>
  faultsOf({ ...anywhere, endpoints: [written], ...changes });
