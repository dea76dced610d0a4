import type { Endpoint, EndpointModel } from '#shared/policy/endpoint.ts';
import type { Hasher } from '#shared/ports.ts';
import type { AzureAccount } from '#shared/residency/azure-account.ts';
import type { EvidenceRecord, Quarantine } from '#shared/residency/evidence-record.ts';
import { judgeEvidence } from '#shared/residency/judge-evidence.ts';
import { isOver } from '#shared/residency/judge-standing.ts';
import { parseAccount } from '#shared/residency/parse-account.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import { isSameServer, type Server } from '#shared/residency/server-of.ts';

/** `already`: an earlier incident holds. `unwritten`: in force here, and not yet in the store. */
export type Confined = 'confined' | 'already' | 'unwritten';

type MemoryPorts = {
  readonly hasher: Pick<Hasher, 'sha256'>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** A record whose text is the one that was read, and what it says of the account. */
type Kept = {
  record: EvidenceRecord;
  readonly account: AzureAccount | null;
  /** As judged by the last declaration that it was asked for. */
  judged: { readonly endpoint: Endpoint; readonly record: EvidenceRecord } | null;
};

/** Evidence and quarantines as last read and written. Calls of the store follow each other, so that none undoes another. */
export class ResidencyMemory {
  readonly #store: ResidencyStore;
  readonly #ports: MemoryPorts;
  #records: ReadonlyMap<string, Kept> = new Map();
  /** Endpoints of whom something kept cannot be read: each is told once. */
  #damaged: ReadonlySet<string> = new Set();
  #quarantines: readonly Quarantine[] = [];
  /** In force and not yet in the store. */
  readonly #unwritten: Set<Quarantine> = new Set();
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ResidencyStore, ports: MemoryPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  recordOf(endpointId: string, model: string): EvidenceRecord | null {
    return this.#records.get(keyOf(endpointId, model))?.record ?? null;
  }

  quarantineOf(server: Server): Quarantine | null {
    const all = [...this.#unwritten, ...this.#quarantines];
    return all.find((one) => isSameServer(one.server, server)) ?? null;
  }

  /**
   * The record, its verdict made anew from what was read: one that the store tells is not believed. Once seen past its
   * time it stays so, whatever the clock says later.
   */
  judged(endpoint: Endpoint, model: EndpointModel, now: number): EvidenceRecord | null {
    const kept = this.#records.get(keyOf(endpoint.id, model.name));
    if (kept === undefined) return null;
    if (!kept.record.spent && isOver(endpoint, kept.record, now)) spend(kept);
    if (kept.judged?.endpoint !== endpoint) {
      const verdict = judgeEvidence(endpoint, model, kept.account) ?? kept.record.verdict;
      kept.judged = { endpoint, record: { ...kept.record, verdict } };
    }
    return kept.judged.record;
  }

  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#writeAgain();
      const { evidences, quarantines, damaged } = await this.#store.load();
      const { sound, unsound } = this.#sift(evidences.map((record) => this.#asSeen(record)));
      this.#records = sound;
      this.#quarantines = quarantines;
      this.#tellDamaged([...damaged, ...unsound]);
    });
  }

  keep(records: readonly EvidenceRecord[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#store.keep(records);
      this.#records = new Map([...this.#records, ...this.#sift(records).sound]);
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
      const { sound } = this.#sift(over.map((record) => ({ ...record, spent: true })));
      this.#records = new Map([...this.#records, ...sound]);
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

  /** What can be judged, and the endpoints of what cannot: not the text that was read, or no account. */
  #sift(records: readonly EvidenceRecord[]): {
    readonly sound: ReadonlyMap<string, Kept>;
    readonly unsound: readonly string[];
  } {
    const sound = new Map<string, Kept>();
    const unsound: string[] = [];
    for (const record of records) {
      const { endpointId, model, read, hash } = record;
      const parsed = this.#ports.hasher.sha256(read) === hash ? parseAccount(read) : null;
      if (parsed === null) unsound.push(endpointId);
      else sound.set(keyOf(endpointId, model), { record, account: parsed.account, judged: null });
    }
    return { sound, unsound };
  }

  #tellDamaged(endpoints: readonly string[]): void {
    const before = this.#damaged;
    this.#damaged = new Set(endpoints);
    for (const endpoint of this.#damaged) {
      if (before.has(endpoint)) continue;
      this.#ports.log(
        `evidence ${endpoint}: what was kept of it cannot be read and counts for nothing`,
      );
    }
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

function spend(kept: Kept): void {
  kept.record = { ...kept.record, spent: true };
  kept.judged = null;
}

function of(server: Server, quarantines: Iterable<Quarantine>): readonly Quarantine[] {
  return [...quarantines].filter((one) => isSameServer(one.server, server));
}
