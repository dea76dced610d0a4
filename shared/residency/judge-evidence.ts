import type { Endpoint, EndpointModel } from '../policy/endpoint.ts';
import { isAtLeast } from '../policy/residency-class.ts';
import { classOfAzure } from '../policy/rules/class-of-azure.ts';
import { sameModel } from '../policy/same-model.ts';
import type { AzureAccount } from './azure-account.ts';
import { plainRegion } from './azure-regions.ts';
import {
  type Declaration,
  declarationOf,
  type EvidenceRefusal,
  type EvidenceVerdict,
} from './evidence-record.ts';

/**
 * What an account proves of a model of the endpoint; no account at all proves nothing. Null for an endpoint that is not
 * proven this way.
 */
export function judgeEvidence(
  endpoint: Endpoint,
  model: EndpointModel,
  account: AzureAccount | null,
): EvidenceVerdict | null {
  const declared = declarationOf(endpoint);
  if (declared === null) return null;
  return account === null ? refused('account-absent', null) : judge(declared, model, account);
}

/** Fails closed: what is not said, or said in a way that nobody knows, is refused. */
function judge(
  declared: Declaration,
  model: EndpointModel,
  account: AzureAccount,
): EvidenceVerdict {
  const location = plainRegion(account.location);
  if (location !== plainRegion(declared.location)) {
    return refused('location-differs', account.location);
  }
  if (!account.hosts.includes(declared.host)) {
    return refused('host-differs', account.hosts.join(', ') || null);
  }
  // Azure compares names of deployments without their case.
  const deployment = account.deployments.find(
    (one) => one.name.toLowerCase() === model.name.toLowerCase(),
  );
  if (deployment === undefined) return refused('deployment-absent', null);
  if (deployment.provisioningState !== 'Succeeded') {
    return refused('deployment-not-ready', deployment.provisioningState);
  }
  const { sku } = deployment;
  if (sku === null) return refused('sku-unknown', null);
  const proven = classOfAzure(location, sku);
  if (proven.skuFault !== null) return refused(skuRefusals[proven.skuFault], sku);
  if (proven.residency === null) return refused('location-outside', account.location);
  if (sku !== declared.sku) return refused('sku-differs', sku);
  if (!isAtLeast(proven.residency, declared.residency)) {
    return refused('class-weaker', proven.residency);
  }
  // Vectors of different models cannot be compared: the door holds them to the name. Chat tells who answered.
  if (model.role === 'embed' && !sameModel(model, deployment.model)) {
    return refused('model-differs', deployment.model);
  }
  return { kind: 'proven', residency: proven.residency, location, sku };
}

const skuRefusals: Readonly<
  Record<'azure-sku-global' | 'azure-sku-developer' | 'azure-sku', EvidenceRefusal>
> = {
  'azure-sku-global': 'sku-global',
  'azure-sku-developer': 'sku-developer',
  'azure-sku': 'sku-unknown',
};

function refused(reason: EvidenceRefusal, found: string | null): EvidenceVerdict {
  return { kind: 'refused', reason, found };
}
