import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import type { Server } from '#shared/residency/server-of.ts';

export function inMemoryResidency(): ResidencyStore {
  const evidences = new Map<string, EvidenceRecord>();
  const quarantines = new Map<string, Quarantine>();
  const keyOf = ({ endpointId, model }: EvidenceRecord): string => `${endpointId}\n${model}`;
  const serverKey = ({ origin, resource }: Server): string => `${origin}\n${resource ?? ''}`;
  const sorted = <Value>(map: ReadonlyMap<string, Value>): readonly Value[] =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  return {
    load: async () => ({
      evidences: sorted(evidences),
      quarantines: sorted(quarantines),
      damaged: [],
    }),
    keep: async (records) => {
      for (const record of records) evidences.set(keyOf(record), structuredClone(record));
    },
    spend: async (record) => {
      const kept = evidences.get(keyOf(record));
      const same = kept?.checkedAt === record.checkedAt && kept.hash === record.hash;
      if (kept !== undefined && same) evidences.set(keyOf(record), { ...kept, spent: true });
    },
    quarantine: async (quarantine) => {
      const key = serverKey(quarantine.server);
      if (quarantines.has(key)) return false;
      quarantines.set(key, structuredClone(quarantine));
      return true;
    },
    release: async (server) => quarantines.delete(serverKey(server)),
  };
}
