import type { Person } from '#shared/policy/person.ts';
import type { Timers } from '#shared/ports.ts';
import type { AskEnd, PutAsk } from './ask-turn.ts';
import type { Ask, AskAnswer } from './job-work.ts';
import { openPlaces, type PlacesOfRun } from './places-of-run.ts';
import type { JobOrder, Jobs, JobWhy } from './ports.ts';

export type AskRoundPorts = {
  readonly jobs: Pick<Jobs, 'answer'>;
  readonly put: PutAsk;
  /** Who launched the job, as the policy knows them now. */
  readonly personNow: (order: JobOrder) => Promise<Person | null>;
  /** Questions that the policy in force lets one job have under way; 0 = no model is there for it. */
  readonly parallel: (order: JobOrder) => number;
  readonly timers: Timers;
  readonly changed: (jobId: string) => void;
};

export type Asked = {
  readonly answers: ReadonlyMap<string, AskAnswer>;
  readonly unanswered: number;
};

/** Times that a question is put which failed for a moment; the gateway tried more than once each time. */
const mostTries = 3;
/** Milliseconds before it is put again, doubled each time. */
const backOff = 2_000;
/** Questions that failed for good, one after the other, after which the model is taken to be down. */
const mostFailures = 3;

/** The questions of one run of a job: its places, what failed, and when it must stop. */
export class AskRound {
  readonly #order: JobOrder;
  readonly #ports: AskRoundPorts;
  readonly #signal: AbortSignal;
  readonly #places: PlacesOfRun;
  #failures = 0;
  #isOver = false;
  #why: JobWhy | null = null;

  /** `signal` ends it now; `halted` lets what is under way come to its end. */
  constructor(
    order: JobOrder,
    ports: AskRoundPorts,
    { signal, halted }: { readonly signal: AbortSignal; readonly halted: AbortSignal },
  ) {
    this.#order = order;
    this.#ports = ports;
    this.#signal = signal;
    this.#places = openPlaces(() => ports.parallel(order));
    const over = AbortSignal.any([signal, halted]);
    if (over.aborted) this.halt(null);
    over.addEventListener('abort', () => this.halt(null), { once: true });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What no turn of the job can pass now; null when it was stopped from outside. */
  get why(): JobWhy | null {
    return this.#why;
  }

  get mayAsk(): boolean {
    return this.#ports.parallel(this.#order) > 0;
  }

  room(): Promise<void> {
    return this.#places.room();
  }

  halt(why: JobWhy | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#why = why;
    this.#places.open();
  }

  /** Puts questions of one document; null = of all together. Each answer is kept as it comes. */
  async ask(documentId: string | null, asks: readonly Ask[]): Promise<Asked> {
    const answers = new Map<string, AskAnswer>();
    await Promise.all(
      asks.map(async (ask) => {
        const leave = await this.#places.take();
        try {
          const answer = await this.#put(ask);
          if (answer === null) return;
          answers.set(ask.key, answer);
          await this.#keep(documentId, ask.key, answer);
        } finally {
          leave();
        }
      }),
    );
    return { answers, unanswered: asks.length - answers.size };
  }

  async #put(ask: Ask): Promise<AskAnswer | null> {
    for (let tries = 1; !this.#isStopped; tries += 1) {
      const end = await this.#putOnce(ask);
      if (end === null || this.#signal.aborted) return null;
      if (end.judgement.kind === 'keep') {
        this.#failures = 0;
        return end.answer;
      }
      if (end.judgement.kind === 'pause') {
        this.halt(end.judgement.why);
        return null;
      }
      if (tries >= mostTries) {
        this.#failures += 1;
        return null;
      }
      const { timers } = this.#ports;
      const wait = backOff * 2 ** (tries - 1) * (0.5 + timers.jitter() / 2);
      await timers.sleep(wait, this.#signal).catch(() => undefined);
    }
    return null;
  }

  /** Over, or no model answers: what is left is for another run. */
  get #isStopped(): boolean {
    return this.#isOver || this.#failures >= mostFailures;
  }

  async #putOnce(ask: Ask): Promise<AskEnd | null> {
    const person = await this.#ports.personNow(this.#order);
    if (person === null) {
      this.halt({ kind: 'person-gone' });
      return null;
    }
    return this.#ports.put(this.#order, person, ask, this.#signal);
  }

  async #keep(documentId: string | null, key: string, answer: AskAnswer): Promise<void> {
    const { jobId } = this.#order;
    const state = await this.#ports.jobs.answer(jobId, documentId, key, answer);
    this.#ports.changed(jobId);
    // Paused, cancelled or deleted from elsewhere.
    if (state !== 'running') this.halt(null);
  }
}
