import { Fault } from '#shared/fault.ts';
import type { ResidencyClass } from '#shared/policy/policy.ts';
import { isResidencyClass } from '#shared/policy/residency-class.ts';
import type {
  EvidenceRecord,
  EvidenceRefusal,
  EvidenceVerdict,
} from '#shared/residency/evidence-record.ts';

type Reading = Pick<EvidenceRecord, 'declared' | 'verdict' | 'read'>;
type Members = Readonly<Record<string, unknown>>;

const refusals: Readonly<Record<EvidenceRefusal, true>> = {
  'account-absent': true,
  'location-differs': true,
  'host-differs': true,
  'deployment-absent': true,
  'deployment-not-ready': true,
  'sku-global': true,
  'sku-developer': true,
  'sku-unknown': true,
  'sku-differs': true,
  'location-outside': true,
  'class-weaker': true,
  'model-differs': true,
};

/**
 * What was read of a model, as the store holds it. By hand: a schema library would be loaded by every
 * command that opens the store. Throws `Fault('store-damaged')`: half a proof is none.
 */
export function readEvidence(stored: unknown): Reading {
  const declared = membersOf(membersOf(stored)['declared']);
  return {
    declared: {
      resource: textAt(declared, 'resource'),
      location: textAt(declared, 'location'),
      sku: textAt(declared, 'sku'),
      host: textAt(declared, 'host'),
      residency: classAt(declared),
    },
    verdict: verdictOf(membersOf(membersOf(stored)['verdict'])),
    read: textAt(membersOf(stored), 'read'),
  };
}

function verdictOf(verdict: Members): EvidenceVerdict {
  if (verdict['kind'] === 'proven') {
    const [location, sku] = [textAt(verdict, 'location'), textAt(verdict, 'sku')];
    return { kind: 'proven', residency: classAt(verdict), location, sku };
  }
  if (verdict['kind'] !== 'refused') throw damaged();
  const reason = textAt(verdict, 'reason');
  if (!isRefusal(reason)) throw damaged();
  const found = verdict['found'] === null ? null : textAt(verdict, 'found');
  return { kind: 'refused', reason, found };
}

function isRefusal(reason: string): reason is EvidenceRefusal {
  return Object.hasOwn(refusals, reason);
}

function membersOf(value: unknown): Members {
  if (typeof value !== 'object' || value === null) throw damaged();
  return value as Members;
}

function textAt(members: Members, name: string): string {
  const value = members[name];
  if (typeof value !== 'string') throw damaged();
  return value;
}

function classAt(members: Members): ResidencyClass {
  const residency = members['residency'];
  if (!isResidencyClass(residency)) throw damaged();
  return residency;
}

function damaged(): Fault {
  return new Fault('store-damaged', { column: 'reading', wanted: 'evidence' });
}
