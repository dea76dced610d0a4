import type { Candidate } from '../policy/decision.ts';
import { type AdmissionTerms, admit, admitNow, type Lease } from './admission.ts';
import type { RoutingBounds } from './bounds.ts';
import type { HealthSign } from './circuit.ts';
import type { EndpointStates } from './endpoint-states.ts';
import { type FollowingSignal, followSignal } from './follow-signal.ts';
import type { ChatCall } from './gateway.ts';
import { healthSign } from './health-sign.ts';
import { ModelExchange } from './model-exchange.ts';
import { passedOver } from './passed-over.ts';
import { ModelFault, type ModelFaultKind, type RoutingPorts } from './ports.ts';
import { RouteTally } from './route-tally.ts';
import type { WithoutAnswer } from './routed-delta.ts';
import { waitBeforeRetry } from './wait-before-retry.ts';

export type RoutedCall = Pick<
  ChatCall,
  'candidates' | 'policy' | 'person' | 'background' | 'report'
> & {
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
  readonly #tally: RouteTally;
  #place = 0;
  #expired = false;
  #last: ModelFaultKind | null = null;

  constructor(call: RoutedCall, states: EndpointStates, ports: RoutingPorts) {
    this.#call = call;
    this.#tally = new RouteTally(call.bounds);
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
      const since = this.#ports.clock.now();
      if (this.#stateOf(to).model.lateness.isInVain(this.#remaining(), since)) {
        this.#passOver(to, 'resting');
        continue;
      }
      const admitted = await admit(to, this.#stateOf(to), this.#terms(to), this.#ports);
      this.#tally.waited(to, this.#ports.clock.now() - since);
      if (typeof admitted !== 'string') return this.#begin(admitted, this.#place);
      if (this.interrupted) return null;
      this.#passOver(to, admitted);
    }
    return null;
  }

  /** A call of a later candidate, of another endpoint than those under way, when one may leave at once. */
  beside(): ModelExchange | null {
    const { candidates, tokens } = this.#call;
    const asked = new Set([...this.#open].map(({ lease }) => lease.candidate.endpoint.id));
    if (this.#tally.isSpent) return null;
    for (let at = this.#nextPlace(this.#place); at < candidates.length; at = this.#nextPlace(at)) {
      const to = candidates[at];
      if (to === undefined) return null;
      if (asked.has(to.endpoint.id)) continue;
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
    const told = ended === 'served' ? ended : this.#tell(ended);
    if (ended !== 'served') exchange.failed(ended);
    const kind = told === 'served' ? told : told.kind;
    const wait = told === 'served' ? 0 : (told.retryAfter ?? 0);
    this.#close(exchange, kind, { sign: this.#signOf(exchange, ended, told), wait, why: kind });
    return told;
  }

  /**
   * Notes a call that was stopped because another one spoke first: in its account it is `aborted`, for the
   * health of its endpoint it failed if it had said nothing for so many milliseconds.
   */
  outrun(exchange: ModelExchange, after: number): void {
    if (!exchange.isSilentFor(after)) {
      this.ended(exchange, new ModelFault('aborted'));
      return;
    }
    const why = 'timeout-first-token';
    this.#close(exchange, 'aborted', { sign: this.#blame(exchange, 'sick'), wait: 0, why });
  }

  /** Waits, moves on or stops after a call's fault; false when there is nothing left to call. */
  async goOn(exchange: ModelExchange, fault: ModelFault): Promise<boolean> {
    this.#place = exchange.place;
    const remaining = this.#remaining();
    if (this.interrupted || fault.kind === 'aborted' || remaining <= 0) return false;
    if (this.#tally.isSpent) return false;
    const { bounds } = this.#call;
    const { candidate } = exchange.lease;
    const hasNext = this.#hasNext(elsewhere(fault) ? candidate.endpoint.id : null);
    const callsHere = this.#tally.callsOf(candidate);
    const jitter = this.#ports.timers.jitter();
    const again = waitBeforeRetry({ fault, callsHere, hasNext, remaining, jitter }, bounds);
    if (again !== null) {
      const { wait } = this.#stateOf(candidate).model.rest(this.#ports.clock.now());
      if (wait <= again) return this.#wait(again);
      // Its circuit opened: `next` waits for it.
      if (!hasNext && wait <= bounds.recovery) return true;
    }
    if (elsewhere(fault)) this.#tally.giveUp(candidate);
    // Also where nobody is left but who rests: `next` says so of each, or waits for a short pause.
    this.#place = this.#nextPlace(this.#place);
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
    const { candidates } = this.#call;
    const mayCall = (to: Candidate, at: number): boolean =>
      at > from && !this.#spent.has(at) && this.#tally.mayCall(to);
    const at = candidates.findIndex(mayCall);
    return at === -1 ? candidates.length : at;
  }

  /** Whether a later candidate could be called now, at another endpoint than this one. */
  #hasNext(except: string | null): boolean {
    const now = this.#ports.clock.now();
    return this.#call.candidates.some(
      (candidate, at) =>
        at > this.#place &&
        !this.#spent.has(at) &&
        candidate.endpoint.id !== except &&
        this.#tally.mayCall(candidate) &&
        this.#stateOf(candidate).model.mayCall(now),
    );
  }

  /** Places are of the endpoint, pauses of one model of it. */
  #terms(candidate: Candidate): AdmissionTerms {
    const { bounds, person, background = false, tokens } = this.#call;
    const remaining = Math.max(0, this.#remaining());
    const waited = this.#tally.waitedFor(candidate);
    const patience = this.#hasNext(candidate.endpoint.id) ? bounds.patience : bounds.longestWait;
    const pause = this.#hasNext(null) ? 0 : bounds.longestWait;
    const left = (longest: number): number => Math.max(0, Math.min(longest - waited, remaining));
    return {
      person,
      background,
      tokens,
      patience: left(patience),
      pause: left(pause),
      recovery: Math.min(bounds.recovery, remaining),
      signal: this.signal,
    };
  }

  #begin(lease: Lease, place: number): ModelExchange {
    const { characters } = this.#call;
    const { clock } = this.#ports;
    const exchange = new ModelExchange(lease, place, characters, clock);
    this.#tally.called(lease.candidate);
    this.#open.add(exchange);
    return exchange;
  }

  #passOver(candidate: Candidate, why: 'resting' | 'busy'): void {
    this.#last ??= why;
    this.#call.report(passedOver(candidate, why));
    this.#place = this.#nextPlace(this.#place);
  }

  #close(
    exchange: ModelExchange,
    ended: ModelFaultKind | 'served',
    news: Parameters<ModelExchange['close']>[1],
  ): void {
    this.#open.delete(exchange);
    const attempt = exchange.close(ended, news);
    if (attempt === null) return;
    if (ended !== 'served') this.#last = ended;
    this.#call.report(attempt);
  }

  #tell(fault: ModelFault): ModelFault {
    if (this.interrupted) return new ModelFault('aborted');
    return fault.kind === 'aborted' && this.#expired ? new ModelFault('timeout-total') : fault;
  }

  /**
   * An endpoint is not blamed for the end of our own budget, unless it said nothing for longer than the
   * policy allows it to.
   */
  #signOf(
    exchange: ModelExchange,
    ended: ModelFault | 'served',
    told: ModelFault | 'served',
  ): HealthSign {
    const { candidate } = exchange.lease;
    const { firstToken } = candidate.endpoint.timeouts;
    const { lateness } = this.#stateOf(candidate).model;
    if (told === 'served') {
      lateness.served(exchange.age);
      return 'well';
    }
    if (told === ended) return this.#blame(exchange, healthSign(told));
    if (told.kind !== 'timeout-total' || exchange.spoke) return 'nothing';
    if (exchange.isSilentFor(firstToken)) return this.#blame(exchange, 'sick');
    lateness.note(exchange.age, this.#ports.clock.now(), candidate.endpoint.health);
    return 'nothing';
  }

  #blame({ lease }: ModelExchange, sign: HealthSign): HealthSign {
    return sign === 'sick' && !this.#tally.blame(lease.candidate) ? 'nothing' : sign;
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

/** Nobody answers at its address: what helps is another endpoint, not another model of this one. */
function elsewhere({ kind }: ModelFault): boolean {
  return kind === 'unreachable' || kind === 'timeout-connect';
}
