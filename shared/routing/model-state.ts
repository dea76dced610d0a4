import type { HealthRule } from '../policy/endpoint.ts';
import { type Circuit, type CircuitEvent, closedCircuit, mayCall, stepCircuit } from './circuit.ts';
import type { CircuitState, HealthChange, ModelHealth } from './gateway.ts';
import { Lateness } from './lateness.ts';

/** How soon, in milliseconds, to look again while somebody else's try is under way. */
const lookAgain = 1_000;

/** How one model of one endpoint does, from call to call. */
export class ModelState {
  readonly endpoint: string;
  readonly model: string;
  inFlight: number = 0;
  waiting: number = 0;
  /** Last call or probe, begun or ended. */
  heardAt: number;
  readonly lateness: Lateness = new Lateness();
  readonly #tell: (change: HealthChange) => void;
  #circuit: Circuit = closedCircuit;
  #last: ModelHealth['last'] = null;

  constructor(endpoint: string, model: string, at: number, tell: (change: HealthChange) => void) {
    this.endpoint = endpoint;
    this.model = model;
    this.heardAt = at;
    this.#tell = tell;
  }

  get circuit(): CircuitState {
    return this.#circuit.kind;
  }

  mayCall(at: number): boolean {
    return mayCall(this.#circuit, at);
  }

  /** Milliseconds until a call may leave, by what is known now; `asked` when the endpoint itself said so. */
  rest(at: number): { readonly wait: number; readonly asked: boolean } {
    const circuit = this.#circuit;
    if (mayCall(circuit, at)) return { wait: 0, asked: false };
    return circuit.kind === 'open'
      ? { wait: circuit.triesAt - at, asked: circuit.asked }
      : { wait: lookAgain, asked: circuit.kind === 'half-open' && circuit.asked };
  }

  /** A call or a probe leaves; returns the round that its end is to be told with. */
  leave(at: number, rule: HealthRule): number {
    this.heardAt = at;
    this.#step({ kind: 'called', at }, rule, null);
    return this.#circuit.round;
  }

  end(event: Extract<CircuitEvent, { kind: 'ended' }>, rule: HealthRule, ended: string): void {
    this.heardAt = event.at;
    if (ended !== 'aborted') this.#last = { ended, at: event.at };
    this.#step(event, rule, ended);
  }

  health(): ModelHealth {
    const circuit = this.#circuit;
    const closed = circuit.kind === 'closed';
    return {
      endpoint: this.endpoint,
      model: this.model,
      circuit: circuit.kind,
      openedAt: closed ? null : circuit.openedAt,
      triesAt: closed ? null : circuit.triesAt,
      last: this.#last,
      inFlight: this.inFlight,
      waiting: this.waiting,
    };
  }

  #step(event: CircuitEvent, rule: HealthRule, why: string | null): void {
    const before = this.#circuit;
    const after = stepCircuit(before, event, rule);
    this.#circuit = after;
    if (before.kind === after.kind) return;
    const { endpoint, model } = this;
    const triesAt = after.kind === 'open' ? after.triesAt : null;
    this.#tell({ endpoint, model, from: before.kind, to: after.kind, why, at: event.at, triesAt });
  }
}
