import { decide } from '#shared/policy/decide.ts';
import type { Decision, DecisionRequest } from '#shared/policy/decision.ts';
import type { Endpoint, EndpointModel, Operator } from '#shared/policy/endpoint.ts';
import type { Policy, UseId } from '#shared/policy/policy.ts';
import { policyOf } from './policy-text.ts';

/** A request that the policy allows, with its candidates. */
export type Allowed = Extract<Decision, { kind: 'allowed' }>;
export type FaultOf = DecisionRequest['standing']['faultOf'];

/** Every model may be called. */
export const sound: FaultOf = () => null;

export const base: Policy = policyOf();
const [template] = base.endpoints;
if (template === undefined) throw new Error('no endpoint');

/** A chat model of so many billions of parameters, half of them active at least, all at most. */
export const chat = (name: string, billions?: number, uses?: readonly UseId[]): EndpointModel => ({
  name,
  role: 'chat',
  ...(billions === undefined
    ? {}
    : { params: { activeB: [billions / 2, billions], totalB: [billions, billions] } }),
  ...(uses === undefined ? {} : { uses }),
});

export const endpoint = (
  id: string,
  models: readonly EndpointModel[],
  operator?: Operator,
): Endpoint => ({
  ...template,
  id,
  models,
  ...(operator === undefined ? {} : { operator }),
});

/** A policy whose uses take all these endpoints, in their order. */
export const house = (endpoints: readonly Endpoint[], changes: Partial<Policy> = {}): Policy => {
  const route = endpoints.map(({ id }) => id);
  const use = {
    enabled: true,
    for: ['all-agents'],
    dataClasses: ['public', 'internal', 'personal'],
    route,
    withoutModel: 'none',
  } as const;
  return { ...base, endpoints, uses: { 'hr-answer': use, draft: use, index: use }, ...changes };
};

/** What the policy says of an agent’s request. */
export const ask = (
  policy: Policy,
  faultOf: FaultOf = sound,
  request: Partial<DecisionRequest> = {},
): Allowed => {
  const decision = decide({
    snapshot: {
      policy,
      hash: 'h',
      file: 'f',
      charter: { version: '1', title: 't', text: 't', hash: 'c' },
    },
    person: { id: 'p', tenant: null, name: null, roles: ['agent'], groups: ['all-agents'] },
    use: 'hr-answer',
    dataClass: 'internal',
    gates: [],
    standing: { faultOf },
    overQuota: false,
    ...request,
  });
  if (decision.kind !== 'allowed') throw new Error(decision.kind);
  return decision;
};
