import type { Endpoint } from '../policy/endpoint.ts';
import { FairQueue } from './fair-queue.ts';
import type { RoutingPorts } from './ports.ts';
import { type MinuteEntry, SlidingMinute } from './sliding-minute.ts';

/** One call in flight at an endpoint. */
export type Place = {
  /** The call is over, or its caller is gone: the next one may leave. Counts once. */
  readonly giveBack: () => void;
  /** Tokens that the call really took; the estimate stands when never told. */
  readonly used: (tokens: number) => void;
};

type Limits = NonNullable<Endpoint['limits']>;

const unlimited: Limits = {};

type Waiter = { readonly tokens: number; readonly admit: (place: Place) => void };

export type PlaceAsked = {
  /** Pseudonym. */
  readonly person: string;
  /** Nobody waits for it: whoever does goes before. */
  readonly background?: boolean;
  readonly tokens: number;
  /** Longest wait in milliseconds; 0 = a place at once or none. */
  readonly patience: number;
  readonly signal: AbortSignal;
};

/**
 * The places of one endpoint, within its limits, shared out in turn among the persons who wait; then, with what is left,
 * among those whose work goes on in the background.
 */
export class Places {
  readonly #ports: RoutingPorts;
  readonly #queue: FairQueue<Waiter> = new FairQueue();
  readonly #later: FairQueue<Waiter> = new FairQueue();
  readonly #minute: SlidingMinute = new SlidingMinute();
  #limits: Limits = unlimited;
  #inFlight = 0;
  /** Wakes the queue when the minute has room again. */
  #alarm: AbortController | null = null;

  constructor(ports: RoutingPorts) {
    this.#ports = ports;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#queue.size + this.#later.size;
  }

  /** Holds from now on, also for those who wait; calls in flight beyond it end in peace. */
  limit(limits: Limits = unlimited): void {
    if (limits === this.#limits) return;
    this.#limits = limits;
    this.#callIn();
  }

  /** A place now, or null; nobody overtakes those who wait. */
  take(tokens: number, background: boolean = false): Place | null {
    const ahead = background ? this.waiting : this.#queue.size;
    return ahead === 0 && this.#opensAt(tokens) === 'now' ? this.#occupy(tokens) : null;
  }

  /** A place within the patience; null when there was none, or when the caller left. */
  async wait(asked: PlaceAsked): Promise<Place | null> {
    const { person, background = false, tokens, patience, signal } = asked;
    const queue = background ? this.#later : this.#queue;
    const place = this.take(tokens, background);
    if (place !== null || signal.aborted || this.#isVain(patience)) return place;
    const over = new AbortController();
    const leave = (): void => over.abort();
    signal.addEventListener('abort', leave, { once: true });
    let given: Place | null = null;
    const waiter: Waiter = {
      tokens,
      admit: (admitted) => {
        given = admitted;
        over.abort();
      },
    };
    queue.add(person, waiter);
    this.#callIn();
    await this.#ports.timers.sleep(patience, over.signal).catch(() => undefined);
    signal.removeEventListener('abort', leave);
    queue.remove(person, waiter);
    this.#callIn();
    return given;
  }

  #opensAt(tokens: number): number | 'now' | 'after-a-call' {
    const { maxInFlight = Infinity, requestsPerMinute, tokensPerMinute } = this.#limits;
    if (this.#inFlight >= maxInFlight) return 'after-a-call';
    const now = this.#ports.clock.now();
    const opensAt = this.#minute.opensAt(now, tokens, {
      requests: requestsPerMinute ?? Infinity,
      tokens: tokensPerMinute ?? Infinity,
    });
    return opensAt <= now ? 'now' : opensAt;
  }

  /** Requests that left this minute have left: no end of a call makes room for one more. */
  #isVain(patience: number): boolean {
    const now = this.#ports.clock.now();
    const requests = this.#limits.requestsPerMinute ?? Infinity;
    return (
      patience <= 0 || this.#minute.opensAt(now, 0, { requests, tokens: Infinity }) > now + patience
    );
  }

  #occupy(tokens: number): Place {
    this.#inFlight += 1;
    const entry: MinuteEntry = this.#minute.add(this.#ports.clock.now(), tokens);
    let held = true;
    return {
      giveBack: () => {
        if (!held) return;
        held = false;
        this.#inFlight -= 1;
        this.#callIn();
      },
      used: (used) => {
        this.#minute.correct(entry, used, this.#ports.clock.now());
        this.#callIn();
      },
    };
  }

  /** Lets in whoever has a place now, in the order of the queue, and sets the alarm for the next. */
  #callIn(): void {
    this.#alarm?.abort();
    this.#alarm = null;
    for (;;) {
      const queue = this.#queue.size > 0 ? this.#queue : this.#later;
      const first = queue.first();
      if (first === undefined) return;
      const opensAt = this.#opensAt(first.tokens);
      if (opensAt === 'after-a-call') return;
      if (opensAt !== 'now') {
        this.#setAlarm(opensAt);
        return;
      }
      queue.shift();
      first.admit(this.#occupy(first.tokens));
    }
  }

  #setAlarm(at: number): void {
    const alarm = new AbortController();
    this.#alarm = alarm;
    const wait = Math.max(1, at - this.#ports.clock.now());
    void this.#ports.timers.sleep(wait, alarm.signal).then(
      () => this.#callIn(),
      () => undefined,
    );
  }
}
