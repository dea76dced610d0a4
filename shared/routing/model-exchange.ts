import type { Candidate } from '../policy/decision.ts';
import type { Clock } from '../ports.ts';
import type { ChatDelta, ModelFault } from './ports.ts';
import type { Attempt } from './routed-delta.ts';

type Told = Pick<Extract<ChatDelta, { kind: 'end' }>, 'usage' | 'servedModel' | 'region'>;

/** What one call of one endpoint took and gave, told at its end. */
export class ModelExchange {
  readonly #candidate: Candidate;
  readonly #clock: Clock;
  readonly #sent: number;
  #received = 0;
  #firstAt: number | null = null;
  #lastAt = 0;
  #told: Told = { usage: null, servedModel: null, region: null };

  constructor(candidate: Candidate, texts: readonly string[], clock: Clock) {
    this.#candidate = candidate;
    this.#clock = clock;
    this.#sent = texts.reduce((sum, text) => sum + text.length, 0);
  }

  heard(text: string): void {
    this.#received += text.length;
    this.#lastAt = this.#clock.now();
    this.#firstAt ??= this.#lastAt;
  }

  served({ usage, servedModel, region }: Told): void {
    this.#told = { usage, servedModel, region };
  }

  /** Keeps what the endpoint had said of itself before the fault. */
  failed({ region, servedModel }: ModelFault): void {
    this.#told = { ...this.#told, region, servedModel };
  }

  attempt(ended: Attempt['ended']): Attempt {
    return {
      candidate: this.#candidate,
      ended,
      ...this.#told,
      sent: this.#sent,
      received: this.#received,
      seconds: this.#firstAt === null ? null : (this.#lastAt - this.#firstAt) / 1_000,
    };
  }
}
