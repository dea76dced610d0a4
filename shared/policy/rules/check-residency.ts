import type { PolicyFault, ResidencyClass } from '../policy.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { listAt, textAt } from '../reading/tree.ts';
import { isAtLeast, weakerOf } from '../residency-class.ts';
import { classOfAzure } from './class-of-azure.ts';
import { classOfCountry } from './class-of-country.ts';
import { findKnownHost } from './find-known-host.ts';
import { nearAzureRegion, nearAzureSku } from './near-azure-name.ts';
import { readBaseUrl } from './read-base-url.ts';
import { classAt, isInherited, type RuleInput, ruleFault } from './rule-input.ts';

/** The class that an endpoint declares may be no stronger than its evidence and its host allow, and no weaker than required. */
export function checkResidency(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['endpoints']).flatMap((_, at) => {
    const place = ['endpoints', at];
    const proof = proofOf(input, place);
    return [...proof.faults, ...declaredFaults(input, place, proof.residency)];
  });
}

type Proof = {
  /** The strongest class that may be claimed; null when nothing is proven. */
  readonly residency: ResidencyClass | null;
  readonly faults: readonly PolicyFault[];
};

function proofOf(input: RuleInput, place: Path): Proof {
  const proof = evidenceOf(input, [...place, 'evidence']);
  const ceiling = ceilingOf(input, place);
  const residency =
    proof.residency === null || ceiling === null
      ? proof.residency
      : weakerOf(proof.residency, ceiling);
  return { residency, faults: proof.faults };
}

function evidenceOf(input: RuleInput, place: Path): Proof {
  const { tree } = input;
  const locationPath = [...place, 'location'];
  const location = textAt(tree, locationPath);
  switch (textAt(tree, [...place, 'type'])) {
    case 'arm': {
      const sku = textAt(tree, [...place, 'sku']);
      const { residency, ...wrong } = classOfAzure(location, sku);
      return { residency, faults: azureFaults(input, place, { location, sku, ...wrong }) };
    }
    case 'contract': {
      if (location === null) return { residency: null, faults: [] };
      const residency = classOfCountry(location);
      const faults = residency === null ? [ruleFault(input, locationPath, 'location-outside')] : [];
      return { residency, faults };
    }
    case 'self-hosted':
      // The signed statement answers for it: no law gives a machine of one's own a stronger proof.
      return { residency: 'fr', faults: [] };
    default:
      return { residency: null, faults: [] };
  }
}

type AzureReading = Omit<ReturnType<typeof classOfAzure>, 'residency'> & {
  readonly location: string | null;
  readonly sku: string | null;
};

/** A name that Azure writes otherwise is told as such: it is not a place outside the zone. */
function azureFaults(
  input: RuleInput,
  place: Path,
  { location, sku, locationFault, skuFault }: AzureReading,
): readonly PolicyFault[] {
  const { rules, meant } = input.texts;
  const region = nearAzureRegion(location ?? '');
  const named =
    region === null ? rules['azure-location'] : meant(rules['azure-region-name'], region);
  const type = nearAzureSku(sku ?? '');
  const told = [
    ...(locationFault === null ? [] : [{ key: 'location', message: named }]),
    // A type that is written well is refused for its region: there is nothing else to propose.
    ...(skuFault === null
      ? []
      : [{ key: 'sku', message: meant(rules[skuFault], type === sku ? null : type) }]),
  ];
  return told.map(({ key, message }) => ({ path: formatPath([...place, key]), message }));
}

/** What the provider's own host allows at best, whatever a contract says. */
function ceilingOf(input: RuleInput, place: Path): ResidencyClass | null {
  const url = readBaseUrl(textAt(input.tree, [...place, 'baseURL']) ?? '', input.networks.private);
  const most = url.ok ? findKnownHost(url.hostname)?.most : undefined;
  return most === undefined || most === 'refused' ? null : most;
}

function declaredFaults(
  input: RuleInput,
  place: Path,
  proven: ResidencyClass | null,
): readonly PolicyFault[] {
  const { tree, texts } = input;
  const path = [...place, 'residency'];
  const declared = classAt(tree, path);
  if (declared === null) return [];
  const required = classAt(tree, ['residency', 'require']) ?? 'eu';
  const leftAside = isInherited(input, path);
  const messages = [
    ...(proven !== null && !isAtLeast(proven, declared)
      ? [texts.declaredTooStrong(declared, proven)]
      : []),
    ...(leftAside || isAtLeast(declared, required)
      ? []
      : [texts.weakerThanRequired(declared, required)]),
  ];
  return messages.map((message) => ({ path: formatPath(path), message }));
}
