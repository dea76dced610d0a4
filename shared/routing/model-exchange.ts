import { charactersPerToken } from '../french/characters-per-token.ts';
import type { Clock } from '../ports.ts';
import type { Lease } from './admission.ts';
import type { HealthSign } from './circuit.ts';
import type { ChatDelta, FinishReason, ModelFault } from './ports.ts';
import type { Attempt } from './routed-delta.ts';

type Told = Pick<Extract<ChatDelta, { kind: 'end' }>, 'usage' | 'servedModel' | 'region'>;

/** One call of one endpoint under way: what it took and gave, told once, at its end. */
export class ModelExchange {
  readonly lease: Lease;
  /** Its candidate's index in the route. */
  readonly place: number;
  readonly #beganAt: number;
  readonly #clock: Clock;
  #sent: number;
  #received = 0;
  #firstAt: number | null = null;
  #lastAt = 0;
  #told: Told = { usage: null, servedModel: null, region: null };
  #finish: FinishReason | null = null;
  #over = false;

  constructor(lease: Lease, place: number, sent: number, clock: Clock) {
    this.lease = lease;
    this.place = place;
    this.#beganAt = clock.now();
    this.#sent = sent;
    this.#clock = clock;
  }

  get spoke(): boolean {
    return this.#firstAt !== null;
  }

  /** Milliseconds since it began. */
  get age(): number {
    return this.#clock.now() - this.#beganAt;
  }

  /** Whether it has not said a word for so many milliseconds since it began. */
  isSilentFor(milliseconds: number): boolean {
    return !this.spoke && this.age >= milliseconds;
  }

  heard(text: string): void {
    this.#received += text.length;
    this.#lastAt = this.#clock.now();
    this.#firstAt ??= this.#lastAt;
  }

  served({ usage, servedModel, region }: Told, finish: FinishReason): void {
    this.#told = { usage, servedModel, region };
    this.#finish = finish;
  }

  /** Keeps what the endpoint had said of itself before the fault, and whether anything reached it. */
  failed({ region, servedModel, nothingLeft }: ModelFault): void {
    this.#told = { ...this.#told, region, servedModel };
    if (nothingLeft) this.#sent = 0;
  }

  /** Gives place and news back to the endpoint's state; null when that was done before. */
  close(
    ended: Attempt['ended'],
    news: { readonly sign: HealthSign; readonly wait: number; readonly why: string },
  ): Attempt | null {
    if (this.#over) return null;
    this.#over = true;
    const { usage } = this.#told;
    const tokens =
      usage === null
        ? Math.ceil((this.#sent + this.#received) / charactersPerToken)
        : usage.input + usage.output;
    // A filter's word on one prompt says nothing of the endpoint.
    const sign = this.#finish === 'content-filter' ? 'nothing' : news.sign;
    this.lease.end({ ended: news.why, sign, wait: news.wait, tokens });
    return {
      candidate: this.lease.candidate,
      ended,
      ...this.#told,
      sent: this.#sent,
      received: this.#received,
      seconds: this.#firstAt === null ? null : (this.#lastAt - this.#firstAt) / 1_000,
    };
  }
}
