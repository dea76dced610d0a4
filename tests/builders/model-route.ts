import type { Candidate } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { ChatCall } from '#shared/routing/gateway.ts';
import type { ChatRequest } from '#shared/routing/ports.ts';
import type { ReportAttempt } from '#shared/routing/routed-delta.ts';
import { scriptedPolicy } from './scripted-policy.ts';

/** Words that must never be found in an error, a log or at a wrong host. */
export const secretPrompt = 'Madame Lefort demande un mi-temps thérapeutique';
export const secretKey = 'sk-eu-5f1c0ffee';

/** A self-hosted endpoint, patient unless told otherwise. */
export function selfHosted(baseURL: string, changes: Partial<Endpoint> = {}): Candidate {
  const endpoint: Endpoint = {
    id: 'local',
    kind: 'openai-compatible',
    baseURL,
    residency: 'fr',
    evidence: { type: 'self-hosted', statement: 'Serveur de la DSI', signedBy: 'DSI' },
    auth: { type: 'none' },
    models: [],
    timeouts: { connect: 10_000, firstToken: 20_000, idle: 20_000, total: 25_000 },
    health: { failures: 3, coolDown: 30_000, probeEvery: 0 },
    ...changes,
  };
  return { endpoint, model: { name: 'modele', role: 'chat' } };
}

/** The policy in force, with these endpoints. */
export function policyOf(
  candidates: readonly Candidate[],
  changes: Partial<Pick<Policy, 'networks' | 'egress'>> = {},
): PolicySource {
  const endpoints = candidates.map(({ endpoint }) => endpoint);
  const policy: Policy = { ...scriptedPolicy.policy, endpoints, ...changes };
  return { current: () => ({ ...scriptedPolicy, policy }) };
}

export function ask(changes: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [{ role: 'user', content: secretPrompt }],
    maxTokens: 200,
    temperature: 0,
    signal: new AbortController().signal,
    ...changes,
  };
}

/** A call of the gateway for one question. */
export function callOf(
  candidates: readonly Candidate[],
  request: ChatRequest,
  report: ReportAttempt = () => undefined,
): ChatCall {
  return { candidates, request, policy: scriptedPolicy.policy, person: 'p-claire', report };
}
