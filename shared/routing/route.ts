import type { Candidate } from '../policy/decision.ts';
import type { Clock, Timers } from '../ports.ts';
import type { RoutingBounds } from './bounds.ts';
import { decideAfterFault } from './decide-after-fault.ts';
import { ModelExchange } from './model-exchange.ts';
import { ModelFault, type ModelFaultKind } from './ports.ts';
import type { ReportAttempt, WithoutAnswer } from './routed-delta.ts';

export type RoutingPorts = { readonly timers: Timers; readonly clock: Clock };

/**
 * The way along the candidates of one call, in policy order: whom to call now, and what follows a
 * fault. It holds the caller's signal and the budget in one signal for the door.
 */
export class Route {
  readonly #candidates: readonly Candidate[];
  readonly #caller: AbortSignal;
  readonly #ports: RoutingPorts;
  readonly #report: ReportAttempt;
  readonly #bounds: RoutingBounds;
  readonly #until: number;
  readonly #expiry: AbortController = new AbortController();
  readonly #over: AbortController = new AbortController();
  #place = 0;
  #callsHere = 0;
  #last: ModelFaultKind | null = null;

  /** Aborts when the caller leaves or when the budget is spent. */
  readonly signal: AbortSignal;

  constructor(
    candidates: readonly Candidate[],
    caller: AbortSignal,
    ports: RoutingPorts,
    report: ReportAttempt,
    bounds: RoutingBounds,
  ) {
    this.#candidates = candidates;
    this.#caller = caller;
    this.#ports = ports;
    this.#report = report;
    this.#bounds = bounds;
    this.#until = ports.clock.now() + bounds.budget;
    this.signal = AbortSignal.any([caller, this.#expiry.signal]);
    void ports.timers.sleep(bounds.budget, this.#over.signal).then(
      () => this.#expiry.abort(),
      () => undefined,
    );
  }

  /** The endpoint to call now, or null at the end of the route. */
  get candidate(): Candidate | null {
    return this.#candidates[this.#place] ?? null;
  }

  get interrupted(): boolean {
    return this.#caller.aborted;
  }

  /** Opens the account of a call that is about to leave. */
  begin(candidate: Candidate, texts: readonly string[]): ModelExchange {
    return new ModelExchange(candidate, texts, this.#ports.clock);
  }

  /** Notes how a call ended. A stop by the budget is told as `timeout-total`, one by the caller as `aborted`. */
  ended(exchange: ModelExchange, ended: ModelFault | 'served'): ModelFault | 'served' {
    const told = ended === 'served' ? ended : this.#tell(ended);
    this.#callsHere += 1;
    if (ended !== 'served') exchange.failed(ended);
    if (told !== 'served') this.#last = told.kind;
    this.#report(exchange.attempt(told === 'served' ? told : told.kind));
    return told;
  }

  /** Waits, moves on or stops after a fault; false when there is nothing left to call. */
  async goOn(fault: ModelFault): Promise<boolean> {
    if (this.#caller.aborted) return false;
    const step = decideAfterFault(
      {
        fault,
        callsHere: this.#callsHere,
        hasNext: this.#place + 1 < this.#candidates.length,
        remaining: this.#until - this.#ports.clock.now(),
        jitter: this.#ports.timers.jitter(),
      },
      this.#bounds,
    );
    if (step.kind === 'stop') return false;
    if (step.kind === 'next-endpoint') {
      this.#place += 1;
      this.#callsHere = 0;
      return true;
    }
    return this.#wait(step.wait);
  }

  /** The end of a call that no endpoint answered. */
  withoutAnswer(): WithoutAnswer {
    return this.interrupted
      ? { kind: 'interrupted', candidate: this.candidate }
      : { kind: 'none', last: this.#last };
  }

  /** To be called at the end, whatever the end: frees the budget's timer. */
  leave(): void {
    this.#over.abort();
  }

  #tell(fault: ModelFault): ModelFault {
    if (this.#caller.aborted) return new ModelFault('aborted');
    return fault.kind === 'aborted' && this.#expiry.signal.aborted
      ? new ModelFault('timeout-total')
      : fault;
  }

  async #wait(milliseconds: number): Promise<boolean> {
    return this.#ports.timers.sleep(milliseconds, this.signal).then(
      () => true,
      () => false,
    );
  }
}
