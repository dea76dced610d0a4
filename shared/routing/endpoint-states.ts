import type { Candidate } from '../policy/decision.ts';
import type { Endpoint } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { HealthChange, ModelHealth } from './gateway.ts';
import { ModelState } from './model-state.ts';
import { Places } from './places.ts';
import type { RoutingPorts } from './ports.ts';

/** What is remembered of an endpoint at one address, whatever policy named it. */
export type EndpointState = {
  readonly id: string;
  readonly places: Places;
  readonly models: Map<string, ModelState>;
  /** Place in time of the newest policy that named it. */
  rank: number;
  usedAt: number;
  /** No probe tries its open circuits before: the last one taught nothing. */
  noProbeUntil: number;
};

export type CandidateState = { readonly places: Places; readonly model: ModelState };

/** Milliseconds after which what nobody called any more is forgotten: longer than any circuit stays open. */
const memory = 60 * 60_000;
const sweepEvery = 60_000;

/**
 * The state of the gateway across calls and across policies, by the endpoint's id and address: the same
 * id at another address is another server. Where two policies are at work at once, the newer one's
 * limits hold.
 */
export class EndpointStates {
  readonly #ports: RoutingPorts;
  readonly #tell: (change: HealthChange) => void;
  readonly #byKey: Map<string, EndpointState> = new Map();
  readonly #ranks: WeakMap<Policy, number> = new WeakMap();
  #newest = 0;
  #sweptAt = 0;

  constructor(ports: RoutingPorts, tell: (change: HealthChange) => void) {
    this.#ports = ports;
    this.#tell = tell;
  }

  of({ endpoint, model }: Candidate, policy: Policy): CandidateState {
    const state = this.ofEndpoint(endpoint, policy);
    return { places: state.places, model: this.#modelOf(state, model.name) };
  }

  /** The same without a model: for a probe, which asks for none. */
  ofEndpoint(endpoint: Endpoint, policy: Policy): EndpointState {
    const now = this.#ports.clock.now();
    this.#sweep(now);
    const key = `${endpoint.id} ${endpoint.baseURL}`;
    const rank = this.#rankOf(policy);
    const known = this.#byKey.get(key);
    const state = known ?? this.#open(endpoint.id, rank, now);
    if (known === undefined) this.#byKey.set(key, state);
    state.usedAt = now;
    if (rank >= state.rank) {
      state.rank = rank;
      state.places.limit(endpoint.limits);
    }
    return state;
  }

  /** Every model that the endpoint declares, called before or not. */
  modelsOf(state: EndpointState, { models }: Endpoint): readonly ModelState[] {
    return models.map(({ name }) => this.#modelOf(state, name));
  }

  /** At the address that the newest policy gave; null when it was not called yet. */
  find(endpointId: string, model: string): ModelState | null {
    let newest: EndpointState | null = null;
    for (const state of this.#byKey.values()) {
      if (state.id === endpointId && state.rank >= (newest?.rank ?? 0)) newest = state;
    }
    return newest?.models.get(model) ?? null;
  }

  health(): readonly ModelHealth[] {
    return [...this.#byKey.values()].flatMap(({ models }) =>
      [...models.values()].map((model) => model.health()),
    );
  }

  #open(id: string, rank: number, usedAt: number): EndpointState {
    const places = new Places(this.#ports);
    return { id, places, models: new Map(), rank, usedAt, noProbeUntil: 0 };
  }

  #modelOf({ id, models }: EndpointState, name: string): ModelState {
    const known = models.get(name);
    if (known !== undefined) return known;
    const made = new ModelState(id, name, this.#ports.clock.now(), this.#tell);
    models.set(name, made);
    return made;
  }

  #rankOf(policy: Policy): number {
    const known = this.#ranks.get(policy);
    if (known !== undefined) return known;
    this.#newest += 1;
    this.#ranks.set(policy, this.#newest);
    return this.#newest;
  }

  #sweep(now: number): void {
    if (Math.abs(now - this.#sweptAt) < sweepEvery) return;
    this.#sweptAt = now;
    for (const [key, { places, models, usedAt }] of this.#byKey) {
      for (const [name, model] of models) {
        if (model.inFlight + model.waiting === 0 && now - model.heardAt > memory)
          models.delete(name);
      }
      if (places.inFlight + places.waiting === 0 && now - usedAt > memory) this.#byKey.delete(key);
    }
  }
}
