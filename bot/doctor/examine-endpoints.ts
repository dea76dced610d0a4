import { decisionTexts } from '#shared/language/decision-texts.ts';
import { doctorEndpointTexts, type Unanswered } from '#shared/language/doctor-endpoint-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { Proof, Standing } from '#shared/policy/standing.ts';
import type { ModelDoor, ModelFaultKind } from '#shared/routing/ports.ts';
import { type Finding, toFinding } from './finding.ts';

/** Longest time given to one endpoint, in milliseconds: a doctor is waited for. */
const patience = 5_000;

/** Each endpoint of a route: how its place is known, then whether it answers. Nothing is asked of one that may not be called. */
export async function examineEndpoints(
  { policy }: PolicySnapshot,
  ports: { readonly standing: Standing; readonly door: Pick<ModelDoor, 'probe'> },
  language: Language,
): Promise<readonly Finding[]> {
  const routed = new Set(Object.values(policy.uses).flatMap(({ route }) => route));
  const looked = policy.endpoints
    .filter(({ id }) => routed.has(id))
    .map(async (endpoint) => {
      const [place, fault] = placeOf(endpoint, ports.standing, language);
      // The missing key is told by itself, with its name.
      if (fault === 'not-configured') return [];
      if (fault !== null && fault !== 'unhealthy') return [place];
      const signal = AbortSignal.timeout(patience);
      return [place, toldOf(endpoint, await ports.door.probe(endpoint, policy, signal), language)];
    });
  return (await Promise.all(looked)).flat();
}

function placeOf(
  endpoint: Endpoint,
  standing: Standing,
  language: Language,
): readonly [Finding, ReturnType<Standing['faultOf']>] {
  const texts = doctorEndpointTexts[language];
  const id = `place:${endpoint.id}`;
  const faults = endpoint.models.map((model) => standing.faultOf(endpoint, model));
  const [model] = endpoint.models;
  const fault = faults.find((one) => one !== null) ?? null;
  if (fault !== null) return [toFinding(id, texts.placeRefused(endpoint.id, fault)), fault];
  const proof = model === undefined ? null : standing.proofOf(endpoint, model);
  const place = decisionTexts[language].residency[endpoint.residency];
  const told = proof === null ? '' : proofTold(proof, language);
  return [toFinding(id, texts.place(endpoint.id, place, told)), null];
}

function proofTold(proof: Proof, language: Language): string {
  const texts = doctorEndpointTexts[language];
  switch (proof.type) {
    case 'arm': {
      const day = (at: number): string =>
        readableDate(new Date(at).toISOString().slice(0, 10), language);
      const { location, sku, checkedAt, expiresAt } = proof;
      return texts.arm(location, sku, day(checkedAt), day(expiresAt));
    }
    case 'contract': {
      const tell = proof.by === 'provider' ? texts.provider : texts.contract;
      return tell(proof.location, proof.reference, readableDate(proof.checkedAt, language));
    }
    case 'self-hosted':
      return texts.selfHosted(proof.statement, proof.signedBy);
  }
}

function toldOf(
  endpoint: Endpoint,
  probed: Awaited<ReturnType<ModelDoor['probe']>>,
  language: Language,
): Finding {
  const texts = doctorEndpointTexts[language];
  const { host } = new URL(endpoint.baseURL);
  const told = probed.ok
    ? texts.answers(endpoint.id, host, Math.round(probed.milliseconds))
    : texts.silent(endpoint.id, host, unanswered[probed.fault.kind] ?? 'other');
  return toFinding(`answers:${endpoint.id}`, told);
}

const unanswered: Readonly<Partial<Record<ModelFaultKind, Unanswered>>> = {
  unauthorized: 'key',
  'not-configured': 'key',
  'not-found': 'address',
  unreachable: 'unreachable',
  aborted: 'slow',
  'timeout-connect': 'slow',
  'timeout-first-token': 'slow',
  'timeout-idle': 'slow',
  'timeout-total': 'slow',
  server: 'server',
  'rate-limited': 'server',
  redirect: 'redirect',
  'region-refused': 'region',
  'host-refused': 'refused',
};
