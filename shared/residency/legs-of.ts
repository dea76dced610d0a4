import type { Candidate } from '../policy/decision.ts';
import type { ModelRole, Policy, PolicySnapshot } from '../policy/policy.ts';
import type { Proof, Sending, Trip } from '../policy/standing.ts';
import type { Leg, LegChannel, LegKind, ModelLeg, Part } from './leg.ts';

/** What the way is read from: where the question was sent, or the models that would be asked now, in order. */
export type Way =
  /** `trip` is null for an answer kept before its way was. */
  | { readonly kind: 'taken'; readonly trip: Trip | null }
  | {
      readonly kind: 'expected';
      readonly candidates: readonly (Candidate & { readonly proof: Proof | null })[];
    };

/** Where the server itself runs, as it sees it. */
export type Site = {
  /** It listens on this computer only, without a Teams identity: a trial. */
  readonly onThisComputer: boolean;
};

/**
 * Each place that a question passes, from the person's screen to the models and the policy that
 * allowed it. Where data stands and who may demand it are two things, told apart on each leg.
 */
export function legsOf(
  snapshot: PolicySnapshot,
  channel: LegChannel,
  way: Way,
  site: Site,
): readonly Leg[] {
  const { hosting } = snapshot.policy;
  return [
    channelLeg(hosting, channel, site),
    ...(channel === 'teams' && !site.onThisComputer ? [azureBotLeg(hosting)] : []),
    calameLeg(hosting, site),
    ...modelLegs(way),
    policyLeg(snapshot, way),
  ];
}

function channelLeg(
  { microsoft365 }: Policy['hosting'],
  channel: LegChannel,
  { onThisComputer }: Site,
): Leg {
  // The command line runs where the data folder is: nothing of it passes by Microsoft 365.
  if (onThisComputer || channel === 'cli' || channel === 'system') {
    return { id: 'channel', kind: 'proven', channel, at: 'this-computer', declared: null };
  }
  const declared = microsoft365 ?? null;
  return { id: 'channel', kind: kindOf(declared), channel, at: 'microsoft365', declared };
}

function azureBotLeg({ azureBot }: Policy['hosting']): Leg {
  const declared = azureBot ?? null;
  return { id: 'azure-bot', kind: kindOf(declared), declared };
}

function calameLeg({ calame }: Policy['hosting'], { onThisComputer }: Site): Leg {
  // A trial on somebody's computer is not where the policy says that the service is hosted.
  if (onThisComputer) {
    return { id: 'calame', kind: 'proven', at: 'this-computer', declared: null };
  }
  const declared = calame ?? null;
  return { id: 'calame', kind: kindOf(declared), at: 'elsewhere', declared };
}

const kindOf = (declared: object | null): LegKind => (declared === null ? 'unknown' : 'declared');

function modelLegs(way: Way): readonly Leg[] {
  if (way.kind === 'taken') {
    if (way.trip === null) return [{ id: 'not-kept', kind: 'unknown' }];
    const legs = way.trip.sentTo.map(legOfSending);
    if (way.trip.sentTo.some(({ ended }) => ended !== 'unreached')) return legs;
    return [...legs, { id: 'no-model', kind: 'proven', tense: 'taken' }];
  }
  const [first] = way.candidates.filter(({ model }) => model.role === 'chat');
  const legs = way.candidates.map((one) => legOfCandidate(one, one === first));
  if (first !== undefined) return legs;
  return [...legs, { id: 'no-model', kind: 'proven', tense: 'expected' }];
}

function legOfSending(sending: Sending): ModelLeg {
  const { endpointId, host, residency, operator, askedModel, servedModel } = sending;
  const { ended, region, proof, at } = sending;
  return {
    id: 'model',
    // Where an answer came from is what the endpoint says of itself, whatever was proven before.
    kind: ended === 'misplaced' ? 'declared' : kindOfProof(proof),
    part: partOf(sending),
    ...{ endpointId, host, residency, operator, askedModel, servedModel, region, proof, at },
    otherModel: sending.otherModel ?? (servedModel !== null && servedModel !== askedModel),
  };
}

function partOf({ role, ended }: Sending): Part {
  if (role === 'chat') return ended === 'served' ? 'answered' : ended;
  if (ended === 'served') return 'vector';
  return ended === 'broken' ? 'vector-failed' : `vector-${ended}`;
}

function legOfCandidate(
  { endpoint, model, proof }: Candidate & { readonly proof: Proof | null },
  first: boolean,
): ModelLeg {
  return {
    id: 'model',
    kind: kindOfProof(proof),
    part: expectedPart(model.role, first),
    endpointId: endpoint.id,
    host: new URL(endpoint.baseURL).host,
    residency: endpoint.residency,
    operator: endpoint.operator ?? null,
    askedModel: model.name,
    servedModel: null,
    otherModel: false,
    region: null,
    proof,
    at: null,
  };
}

function expectedPart(role: ModelRole, first: boolean): Part {
  if (role !== 'chat') return 'search';
  return first ? 'first' : 'fallback';
}

/** Only what Calame read itself at the source is proven: a contract and a signature are somebody's word. */
function kindOfProof(proof: Proof | null): LegKind {
  if (proof === null) return 'unknown';
  return proof.type === 'arm' ? 'proven' : 'declared';
}

function policyLeg({ hash, charter }: PolicySnapshot, way: Way): Leg {
  const { title, version, hash: charterHash } = charter;
  return {
    id: 'policy',
    kind: 'proven',
    applied: way.kind === 'taken' ? (way.trip?.policyHash ?? null) : hash,
    inForce: hash,
    charter: { title, version, hash: charterHash },
  };
}
