import type { HealthRule } from '../policy/endpoint.ts';
import { longestRest } from './circuit.ts';

/**
 * How often in a row a model did not say a word within a caller's own time, which was shorter than the policy's:
 * no sickness, but those who have no more time than that are spared the wait. Milliseconds.
 */
export class Lateness {
  #times = 0;
  #within = 0;
  #until = 0;

  /** A call that had so much time ended without a word. */
  note(within: number, at: number, { failures, coolDown }: HealthRule): void {
    this.#times += 1;
    this.#within = Math.max(this.#within, within);
    if (this.#times >= failures) this.#until = at + Math.min(coolDown, longestRest);
  }

  /** A call was served after so much time. */
  served(after: number): void {
    if (after >= this.#within) return;
    this.#times = 0;
    this.#within = 0;
    this.#until = 0;
  }

  /** Whether a call with so much time would wait in vain, as far as is known; after a rest one call finds out. */
  isInVain(within: number, at: number): boolean {
    const left = this.#until - at;
    return within <= this.#within && left > 0 && left <= longestRest;
  }
}
