import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import { isOver } from '#shared/residency/judge-standing.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';

/** Evidence and quarantines as last read and written. Calls of the store follow each other, so that none undoes another. */
export class ResidencyMemory {
  readonly #store: ResidencyStore;
  #records: ReadonlyMap<string, EvidenceRecord> = new Map();
  #quarantines: ReadonlyMap<string, Quarantine> = new Map();
  /** In force and not yet in the store. */
  readonly #unwritten: Map<string, Quarantine> = new Map();
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ResidencyStore) {
    this.#store = store;
  }

  recordOf(endpointId: string, model: string): EvidenceRecord | null {
    return this.#records.get(keyOf(endpointId, model)) ?? null;
  }

  quarantineOf(endpointId: string): Quarantine | null {
    return this.#unwritten.get(endpointId) ?? this.#quarantines.get(endpointId) ?? null;
  }

  /** The record; once seen past its time it stays so, whatever the clock says later. */
  judged(endpoint: Endpoint, model: string, now: number): EvidenceRecord | null {
    const record = this.recordOf(endpoint.id, model);
    if (record === null || record.spent || !isOver(endpoint, record, now)) return record;
    const spent = { ...record, spent: true };
    this.#records = new Map(this.#records).set(keyOf(endpoint.id, model), spent);
    return spent;
  }

  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const { evidences, quarantines } = await this.#store.load();
      this.#records = byKey(evidences.map((record) => this.#asSeen(record)));
      this.#quarantines = new Map(quarantines.map((one) => [one.endpointId, one]));
    });
  }

  keep(records: readonly EvidenceRecord[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.keep(records);
      this.#records = new Map([...this.#records, ...byKey(records)]);
    });
  }

  spendOver(endpoints: readonly Endpoint[], now: number): Promise<readonly EvidenceRecord[]> {
    return this.#inTurn(async () => {
      const { evidences } = await this.#store.load();
      const over = evidences.filter((record) => {
        const endpoint = endpoints.find(({ id }) => id === record.endpointId);
        if (endpoint === undefined || record.spent) return false;
        return isOver(endpoint, this.#asSeen(record), now);
      });
      for (const record of over) await this.#store.spend(record);
      const spent = over.map((record) => ({ ...record, spent: true }));
      this.#records = new Map([...this.#records, ...byKey(spent)]);
      return over.filter(({ verdict }) => verdict.kind === 'proven');
    });
  }

  quarantine(quarantine: Quarantine): Promise<boolean> {
    if (this.quarantineOf(quarantine.endpointId) !== null) return Promise.resolve(false);
    this.#unwritten.set(quarantine.endpointId, quarantine);
    return this.#inTurn(async () => {
      const first = await this.#store.quarantine(quarantine);
      this.#quarantines = new Map(this.#quarantines).set(quarantine.endpointId, quarantine);
      this.#unwritten.delete(quarantine.endpointId);
      return first;
    });
  }

  release(endpointId: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const written = await this.#store.release(endpointId);
      const held = this.#unwritten.delete(endpointId);
      const others = [...this.#quarantines].filter(([id]) => id !== endpointId);
      this.#quarantines = new Map(others);
      return written || held;
    });
  }

  async settled(): Promise<void> {
    await this.#last;
  }

  /** What the store gives, with what this process has seen of it since. */
  #asSeen(record: EvidenceRecord): EvidenceRecord {
    const known = this.recordOf(record.endpointId, record.model);
    const same = known?.hash === record.hash && known.checkedAt === record.checkedAt;
    return same && known.spent ? known : record;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

function keyOf(endpointId: string, model: string): string {
  return JSON.stringify([endpointId, model]);
}

function byKey(records: readonly EvidenceRecord[]): ReadonlyMap<string, EvidenceRecord> {
  return new Map(records.map((record) => [keyOf(record.endpointId, record.model), record]));
}
