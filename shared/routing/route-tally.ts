import type { Candidate } from '../policy/decision.ts';
import type { RoutingBounds } from './bounds.ts';

/** What one routed call has asked so far of each endpoint, whichever of its models it asked. */
export class RouteTally {
  readonly #bounds: RoutingBounds;
  readonly #calls: Map<string, number> = new Map();
  readonly #waited: Map<string, number> = new Map();
  readonly #gone: Set<string> = new Set();
  readonly #blamed: Set<string> = new Set();
  #all = 0;

  constructor(bounds: RoutingBounds) {
    this.#bounds = bounds;
  }

  called({ endpoint }: Candidate): void {
    this.#all += 1;
    this.#calls.set(endpoint.id, this.callsOf({ endpoint }) + 1);
  }

  callsOf({ endpoint }: Pick<Candidate, 'endpoint'>): number {
    return this.#calls.get(endpoint.id) ?? 0;
  }

  /** No more calls: one question must not become a storm where everything fails. */
  get isSpent(): boolean {
    return this.#all >= this.#bounds.calls;
  }

  /** Whether the endpoint may be called once more, by this model or another. */
  mayCall(candidate: Candidate): boolean {
    const calls = this.callsOf(candidate);
    return !this.#gone.has(candidate.endpoint.id) && calls < this.#bounds.callsPerEndpoint;
  }

  /** Nobody answers at its address: its other models stand behind the same one. */
  giveUp({ endpoint }: Candidate): void {
    this.#gone.add(endpoint.id);
  }

  waited({ endpoint }: Candidate, milliseconds: number): void {
    this.#waited.set(endpoint.id, this.waitedFor({ endpoint }) + milliseconds);
  }

  /** Milliseconds waited so far for a place or the end of a pause. */
  waitedFor({ endpoint }: Pick<Candidate, 'endpoint'>): number {
    return this.#waited.get(endpoint.id) ?? 0;
  }

  /** True the first time: one question is one failure of a model, however often it was asked again. */
  blame({ endpoint, model }: Candidate): boolean {
    const name = `${endpoint.id} ${model.name}`;
    if (this.#blamed.has(name)) return false;
    this.#blamed.add(name);
    return true;
  }
}
