import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';

export function inMemoryResidency(): ResidencyStore {
  const evidences = new Map<string, EvidenceRecord>();
  const quarantines = new Map<string, Quarantine>();
  const keyOf = ({ endpointId, model }: EvidenceRecord): string => `${endpointId}\n${model}`;
  const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly Value[] =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  return {
    load: async () => ({ evidences: sorted(evidences), quarantines: sorted(quarantines) }),
    keep: async (records) => {
      for (const record of records) evidences.set(keyOf(record), structuredClone(record));
    },
    spend: async (record) => {
      const kept = evidences.get(keyOf(record));
      const same = kept?.checkedAt === record.checkedAt && kept.hash === record.hash;
      if (kept !== undefined && same) evidences.set(keyOf(record), { ...kept, spent: true });
    },
    quarantine: async (quarantine) => {
      if (quarantines.has(quarantine.endpointId)) return false;
      quarantines.set(quarantine.endpointId, { ...quarantine });
      return true;
    },
    release: async (endpointId) => quarantines.delete(endpointId),
  };
}
