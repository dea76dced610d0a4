import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '#shared/fault.ts';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import type { ResidencyState } from '#shared/residency/ports.ts';
import type { Server } from '#shared/residency/server-of.ts';
import { inTransaction } from './in-transaction.ts';
import { readEvidence } from './read-evidence.ts';
import { jsonOf, numberOf, type Row, textOf, textOrNull } from './read-row.ts';

export type ResidencyCore = {
  readonly load: () => ResidencyState;
  readonly keep: (records: readonly EvidenceRecord[]) => void;
  readonly spend: (record: EvidenceRecord) => void;
  readonly quarantine: (quarantine: Quarantine) => boolean;
  readonly release: (server: Server) => boolean;
};

/** What proves where each model stands, and the servers that answered from elsewhere. */
export function residencyOf(database: DatabaseSync): ResidencyCore {
  const evidences = database.prepare('SELECT * FROM evidences ORDER BY endpoint, model');
  const quarantines = database.prepare('SELECT * FROM quarantines ORDER BY origin, resource');
  const put = database.prepare(
    `INSERT OR REPLACE INTO evidences (endpoint, model, checked_at, expires_at, hash, spent, reading)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const spend = database.prepare(
    'UPDATE evidences SET spent = 1 WHERE endpoint = ? AND model = ? AND checked_at = ? AND hash = ?',
  );
  const confine = database.prepare(
    `INSERT OR IGNORE INTO quarantines (origin, resource, endpoint, at, region, journal_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const lift = database.prepare('DELETE FROM quarantines WHERE origin = ? AND resource = ?');
  return {
    load: () => {
      const rows = evidences.all().map((row) => recordOf(row) ?? textOf(row, 'endpoint'));
      return {
        evidences: rows.filter((row) => typeof row !== 'string'),
        // Fails closed: without its quarantines nobody is called.
        quarantines: quarantines.all().map(quarantineOf),
        damaged: [...new Set(rows.filter((row) => typeof row === 'string'))],
      };
    },
    keep: (records) =>
      inTransaction(database, () => {
        for (const { endpointId, model, declared, verdict, read, ...when } of records) {
          const reading = JSON.stringify({ declared, verdict, read });
          const { checkedAt, expiresAt, hash, spent } = when;
          put.run(endpointId, model, checkedAt, expiresAt, hash, spent ? 1 : 0, reading);
        }
      }),
    spend: ({ endpointId, model, checkedAt, hash }) =>
      void spend.run(endpointId, model, checkedAt, hash),
    quarantine: ({ server: { origin, resource }, endpointId, at, region, journalId }) =>
      confine.run(origin, resource ?? '', endpointId, at, region, journalId).changes > 0,
    release: ({ origin, resource }) => lift.run(origin, resource ?? '').changes > 0,
  };
}

/** Null when it cannot be read: half a proof is none, and stops nobody else. */
function recordOf(row: Row): EvidenceRecord | null {
  try {
    return readRecord(row);
  } catch (error) {
    if (error instanceof Fault && error.code === 'store-damaged') return null;
    throw error;
  }
}

function readRecord(row: Row): EvidenceRecord {
  return {
    endpointId: textOf(row, 'endpoint'),
    model: textOf(row, 'model'),
    ...readEvidence(jsonOf(row, 'reading')),
    checkedAt: numberOf(row, 'checked_at'),
    expiresAt: numberOf(row, 'expires_at'),
    hash: textOf(row, 'hash'),
    spent: numberOf(row, 'spent') === 1,
  };
}

function quarantineOf(row: Row): Quarantine {
  return {
    server: { origin: textOf(row, 'origin'), resource: textOf(row, 'resource') || null },
    endpointId: textOf(row, 'endpoint'),
    at: numberOf(row, 'at'),
    region: textOrNull(row, 'region'),
    journalId: textOf(row, 'journal_id'),
  };
}
