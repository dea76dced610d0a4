import { decisionTexts } from '#shared/language/decision-texts.ts';
import { doctorEndpointTexts, type Unanswered } from '#shared/language/doctor-endpoint-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { Proof, Standing, StandingFault } from '#shared/policy/standing.ts';
import type { ModelDoor, ModelFaultKind } from '#shared/routing/ports.ts';
import { type Finding, toFinding } from './finding.ts';

/** Longest time given to one endpoint, in milliseconds: a doctor is waited for. */
const patience = 5_000;

type Ports = { readonly standing: Standing; readonly door: Pick<ModelDoor, 'probe'> };

/**
 * Each endpoint of a route: how its place is known, model by model where they differ, then whether it
 * answers. Nothing is asked of one of which no model may be called.
 */
export async function examineEndpoints(
  { policy }: PolicySnapshot,
  ports: Ports,
  language: Language,
): Promise<readonly Finding[]> {
  const routed = new Set(Object.values(policy.uses).flatMap(({ route }) => route));
  const looked = policy.endpoints
    .filter(({ id }) => routed.has(id))
    .map((endpoint) => examineOne(endpoint, policy, ports, language));
  return (await Promise.all(looked)).flat();
}

async function examineOne(
  endpoint: Endpoint,
  policy: Policy,
  { standing, door }: Ports,
  language: Language,
): Promise<readonly Finding[]> {
  // The missing key is told by itself, with its name.
  const models = endpoint.models
    .map((model) => ({ model, fault: standing.faultOf(endpoint, model) }))
    .filter(({ fault }) => fault !== 'not-configured');
  const sound = models.find(({ fault }) => fault === null);
  const refused = refusedOf(endpoint, models, language);
  if (sound === undefined) return refused;
  const signal = AbortSignal.timeout(patience);
  const probed = await door.probe(endpoint, policy, signal);
  const place = placeOf(endpoint, standing.proofOf(endpoint, sound.model), language);
  return [place, ...refused, toldOf(endpoint, probed, language)];
}

type Model = {
  readonly model: EndpointModel;
  readonly fault: StandingFault | null;
};

/** Models that may not be called; all of them at once when they have the same fault. */
function refusedOf(
  { id }: Endpoint,
  models: readonly Model[],
  language: Language,
): readonly Finding[] {
  const { placeRefused } = doctorEndpointTexts[language];
  const [first] = models;
  if (first?.fault != null && models.every(({ fault }) => fault === first.fault)) {
    return [toFinding(`place:${id}`, placeRefused(id, first.fault))];
  }
  return models.flatMap(({ model, fault }) => {
    if (fault === null) return [];
    const { message } = placeRefused(`${id} / ${model.name}`, fault);
    const { nextAction } = placeRefused(id, fault);
    return [toFinding(`place:${id}:${model.name}`, { message, nextAction })];
  });
}

function placeOf(endpoint: Endpoint, proof: Proof | null, language: Language): Finding {
  const place = decisionTexts[language].residency[endpoint.residency];
  const told = proof === null ? '' : proofTold(proof, language);
  const { place: tell } = doctorEndpointTexts[language];
  return toFinding(`place:${endpoint.id}`, tell(endpoint.id, place, told));
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
