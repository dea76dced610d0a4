import type { EvidenceRecord, Quarantine } from './evidence-record.ts';
import type { Server } from './server-of.ts';

/** Where evidence and quarantines are kept: both outlive a restart and are shared by all processes of a data folder. */
export type ResidencyStore = {
  readonly load: () => Promise<ResidencyState>;
  /** Each takes the place of what was kept of the same endpoint and model. */
  readonly keep: (records: readonly EvidenceRecord[]) => Promise<void>;
  /** Notes for good that the time of this record is over; nothing when another has taken its place. */
  readonly spend: (record: EvidenceRecord) => Promise<void>;
  /** The first incident stays: false when this very server is in quarantine already. */
  readonly quarantine: (quarantine: Quarantine) => Promise<boolean>;
  /** False when this very server was not in quarantine. */
  readonly release: (server: Server) => Promise<boolean>;
};

export type ResidencyState = {
  readonly evidences: readonly EvidenceRecord[];
  readonly quarantines: readonly Quarantine[];
  /** Endpoints of whom something was kept that cannot be read: it is no record. */
  readonly damaged: readonly string[];
};
