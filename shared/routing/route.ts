import type { Candidate } from '../policy/decision.ts';
import { type AdmissionTerms, admit, admitNow, type Lease } from './admission.ts';
import type { RoutingBounds } from './bounds.ts';
import { decideAfterFault } from './decide-after-fault.ts';
import type { EndpointStates } from './endpoint-states.ts';
import { type FollowingSignal, followSignal } from './follow-signal.ts';
import type { ChatCall } from './gateway.ts';
import { healthSign } from './health-sign.ts';
import { ModelExchange } from './model-exchange.ts';
import { passedOver } from './passed-over.ts';
import { ModelFault, type ModelFaultKind, type RoutingPorts } from './ports.ts';
import type { WithoutAnswer } from './routed-delta.ts';

export type RoutedCall = Pick<ChatCall, 'candidates' | 'policy' | 'person' | 'report'> & {
  readonly signal: AbortSignal;
  readonly bounds: RoutingBounds;
  /** Characters that each call sends, and tokens that it may take: places are counted by them beforehand. */
  readonly characters: number;
  readonly tokens: number;
};

/**
 * The way along the candidates of one call, in policy order: whom to call now, and what follows a
 * fault. It holds the caller's signal and the budget in one signal for the door.
 */
export class Route {
  readonly #call: RoutedCall;
  readonly #states: EndpointStates;
  readonly #ports: RoutingPorts;
  readonly #until: number;
  readonly #stop: FollowingSignal;
  readonly #over: AbortController = new AbortController();
  readonly #open: Set<ModelExchange> = new Set();
  /** Indices of candidates that were asked beside another and are not asked again. */
  readonly #spent: Set<number> = new Set();
  #place = 0;
  #callsHere = 0;
  #expired = false;
  #last: ModelFaultKind | null = null;

  constructor(call: RoutedCall, states: EndpointStates, ports: RoutingPorts) {
    this.#call = call;
    this.#states = states;
    this.#ports = ports;
    this.#until = ports.clock.now() + call.bounds.budget;
    this.#stop = followSignal(call.signal);
    void ports.timers.sleep(call.bounds.budget, this.#over.signal).then(
      () => this.#expire(),
      () => undefined,
    );
  }

  /** Aborts when the caller leaves or when the budget is spent. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get interrupted(): boolean {
    return this.#call.signal.aborted;
  }

  /** The next call that may leave, once it may; null at the end of the route. Who rests or has no place is passed over. */
  async next(): Promise<ModelExchange | null> {
    for (let to = this.#candidate; to !== null && !this.signal.aborted; to = this.#candidate) {
      const admitted = await admit(to, this.#stateOf(to), this.#terms(), this.#ports);
      if (typeof admitted !== 'string') return this.#begin(admitted, this.#place);
      if (this.interrupted) return null;
      this.#passOver(to, admitted);
    }
    return null;
  }

  /** A call of a later candidate beside the one under way, when one may leave at once. */
  beside(): ModelExchange | null {
    const { candidates, tokens } = this.#call;
    for (let at = this.#nextPlace(this.#place); at < candidates.length; at = this.#nextPlace(at)) {
      const to = candidates[at];
      if (to === undefined) return null;
      const admitted = admitNow(to, this.#stateOf(to), tokens, this.#ports);
      if (typeof admitted === 'string') continue;
      this.#spent.add(at);
      return this.#begin(admitted, at);
    }
    return null;
  }

  /**
   * Notes how a call ended, once. A stop by the budget is told as `timeout-total`, one by the caller as
   * `aborted`.
   */
  ended(exchange: ModelExchange, ended: ModelFault | 'served'): ModelFault | 'served' {
    this.#open.delete(exchange);
    const told = ended === 'served' ? ended : this.#tell(ended);
    if (ended !== 'served') exchange.failed(ended);
    const kind = told === 'served' ? told : told.kind;
    const wait = told === 'served' ? 0 : (told.retryAfter ?? 0);
    const attempt = exchange.close(kind, this.#signOf(exchange, ended, told), wait);
    if (attempt === null) return told;
    if (exchange.place === this.#place) this.#callsHere += 1;
    if (kind !== 'served') this.#last = kind;
    this.#call.report(attempt);
    return told;
  }

  /** Waits, moves on or stops after a call's fault; false when there is nothing left to call. */
  async goOn(exchange: ModelExchange, fault: ModelFault): Promise<boolean> {
    if (this.interrupted) return false;
    if (exchange.place !== this.#place) this.#moveTo(exchange.place, 1);
    const { bounds } = this.#call;
    const hasNext = this.#hasNext();
    const remaining = this.#remaining();
    const jitter = this.#ports.timers.jitter();
    const situation = { fault, callsHere: this.#callsHere, hasNext, remaining, jitter };
    if (fault.kind === 'aborted' || remaining <= 0) return false;
    const step = decideAfterFault(situation, bounds);
    if (step.kind === 'again') {
      const { wait } = this.#stateOf(exchange.lease.candidate).model.rest(this.#ports.clock.now());
      if (wait <= step.wait) return this.#wait(step.wait);
      // Its circuit opened: `next` waits for it.
      if (!hasNext && wait <= bounds.recovery) return true;
    }
    // Also where nobody is left but who rests: `next` says so of each, or waits for a short pause.
    this.#moveTo(this.#nextPlace(this.#place), 0);
    return true;
  }

  /** The end of a call that no endpoint answered. */
  withoutAnswer(): WithoutAnswer {
    return this.interrupted
      ? { kind: 'interrupted', candidate: this.#candidate }
      : { kind: 'none', last: this.#last };
  }

  /** To be called at the end, whatever the end: frees timers, signals and places. */
  leave(): void {
    this.#over.abort();
    for (const exchange of this.#open) this.ended(exchange, new ModelFault('aborted'));
    this.#stop.leave();
  }

  get #candidate(): Candidate | null {
    return this.#call.candidates[this.#place] ?? null;
  }

  #stateOf(candidate: Candidate): ReturnType<EndpointStates['of']> {
    return this.#states.of(candidate, this.#call.policy);
  }

  #remaining(): number {
    return this.#until - this.#ports.clock.now();
  }

  #nextPlace(from: number): number {
    let at = from + 1;
    while (this.#spent.has(at)) at += 1;
    return at;
  }

  /** Whether a later candidate could be called now. */
  #hasNext(): boolean {
    const now = this.#ports.clock.now();
    return this.#call.candidates.some(
      (candidate, at) =>
        at > this.#place && !this.#spent.has(at) && this.#stateOf(candidate).model.mayCall(now),
    );
  }

  #terms(): AdmissionTerms {
    const { bounds, person, tokens } = this.#call;
    const remaining = Math.max(0, this.#remaining());
    const patience = this.#hasNext() ? bounds.patience : bounds.longestWait;
    return {
      person,
      tokens,
      patience: Math.min(patience, remaining),
      recovery: Math.min(bounds.recovery, remaining),
      signal: this.signal,
    };
  }

  #begin(lease: Lease, place: number): ModelExchange {
    const { characters } = this.#call;
    const { clock } = this.#ports;
    const exchange = new ModelExchange(lease, place, this.#remaining(), characters, clock);
    this.#open.add(exchange);
    return exchange;
  }

  #passOver(candidate: Candidate, why: 'resting' | 'busy'): void {
    this.#last ??= why;
    this.#call.report(passedOver(candidate, why));
    this.#moveTo(this.#nextPlace(this.#place), 0);
  }

  #moveTo(place: number, callsHere: number): void {
    this.#place = place;
    this.#callsHere = callsHere;
  }

  #tell(fault: ModelFault): ModelFault {
    if (this.interrupted) return new ModelFault('aborted');
    return fault.kind === 'aborted' && this.#expired ? new ModelFault('timeout-total') : fault;
  }

  /**
   * An endpoint is not blamed for the end of our own budget, unless it had most of it to itself and
   * did not say a word.
   */
  #signOf(
    exchange: ModelExchange,
    ended: ModelFault | 'served',
    told: ModelFault | 'served',
  ): ReturnType<typeof healthSign> {
    if (told === 'served') return 'well';
    if (told === ended) return healthSign(told);
    if (told.kind === 'aborted') return 'nothing';
    const alone = exchange.given > this.#call.bounds.budget / 2;
    return alone && !exchange.spoke ? 'sick' : 'nothing';
  }

  #expire(): void {
    this.#expired = true;
    this.#stop.abort();
    // A consumer that reads no further would keep them for ever.
    for (const { lease } of this.#open) lease.giveBack();
  }

  async #wait(milliseconds: number): Promise<boolean> {
    return this.#ports.timers.sleep(milliseconds, this.signal).then(
      () => true,
      () => false,
    );
  }
}
