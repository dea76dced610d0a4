import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import { isOver } from '#shared/residency/judge-standing.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import { isSameServer, type Server } from '#shared/residency/server-of.ts';

/** `already`: an earlier incident holds. `unwritten`: in force here, and not yet in the store. */
export type Confined = 'confined' | 'already' | 'unwritten';

/** Evidence and quarantines as last read and written. Calls of the store follow each other, so that none undoes another. */
export class ResidencyMemory {
  readonly #store: ResidencyStore;
  #records: ReadonlyMap<string, EvidenceRecord> = new Map();
  #quarantines: readonly Quarantine[] = [];
  /** In force and not yet in the store. */
  readonly #unwritten: Set<Quarantine> = new Set();
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ResidencyStore) {
    this.#store = store;
  }

  recordOf(endpointId: string, model: string): EvidenceRecord | null {
    return this.#records.get(keyOf(endpointId, model)) ?? null;
  }

  quarantineOf(server: Server): Quarantine | null {
    const all = [...this.#unwritten, ...this.#quarantines];
    return all.find((one) => isSameServer(one.server, server)) ?? null;
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
      await this.#writeAgain();
      const { evidences, quarantines } = await this.#store.load();
      this.#records = byKey(evidences.map((record) => this.#asSeen(record)));
      this.#quarantines = quarantines;
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

  quarantine(quarantine: Quarantine): Promise<Confined> {
    if (this.quarantineOf(quarantine.server) !== null) return Promise.resolve('already');
    this.#unwritten.add(quarantine);
    return this.#inTurn(() => this.#write(quarantine));
  }

  release(server: Server): Promise<boolean> {
    return this.#inTurn(async () => {
      const { quarantines } = await this.#store.load();
      const [lifted, others] = [of(server, quarantines), of(server, this.#unwritten)];
      for (const one of lifted) await this.#store.release(one.server);
      for (const one of others) this.#unwritten.delete(one);
      this.#quarantines = quarantines.filter((one) => !lifted.includes(one));
      return lifted.length + others.length > 0;
    });
  }

  /** Resolves once everything asked so far is written, as far as it can be. */
  settled(): Promise<void> {
    return this.#inTurn(() => this.#writeAgain());
  }

  async #writeAgain(): Promise<void> {
    for (const quarantine of [...this.#unwritten]) await this.#write(quarantine);
  }

  async #write(quarantine: Quarantine): Promise<Confined> {
    try {
      const first = await this.#store.quarantine(quarantine);
      this.#quarantines = [...this.#quarantines, quarantine];
      this.#unwritten.delete(quarantine);
      return first ? 'confined' : 'already';
    } catch {
      return 'unwritten';
    }
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

function of(server: Server, quarantines: Iterable<Quarantine>): readonly Quarantine[] {
  return [...quarantines].filter((one) => isSameServer(one.server, server));
}
