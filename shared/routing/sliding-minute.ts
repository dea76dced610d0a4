const minute = 60_000;

/** One request that left, and the tokens it counts for: an estimate first, then what was used. */
export type MinuteEntry = { readonly at: number; tokens: number; counts: boolean };

/** Requests and tokens of the last sixty seconds, whichever sixty they are: no calendar minute to slip between. */
export class SlidingMinute {
  #entries: MinuteEntry[] = [];
  /** Index of the oldest entry that still counts. */
  #oldest = 0;
  #tokens = 0;

  add(at: number, tokens: number): MinuteEntry {
    this.#forget(at);
    const entry = { at: Math.max(at, this.#entries.at(-1)?.at ?? at), tokens, counts: true };
    this.#entries.push(entry);
    this.#tokens += tokens;
    return entry;
  }

  /** What a request really used. */
  correct(entry: MinuteEntry, tokens: number, at: number): void {
    this.#forget(at);
    if (!entry.counts) return;
    this.#tokens += tokens - entry.tokens;
    entry.tokens = tokens;
  }

  /** When one more request of so many tokens fits in; `at` itself when it does now. */
  opensAt(
    at: number,
    tokens: number,
    limits: { readonly requests: number; readonly tokens: number },
  ): number {
    this.#forget(at);
    const surplus = this.#entries.length - this.#oldest + 1 - limits.requests;
    let opens = this.#leavingAt(this.#oldest + surplus - 1, at);
    let excess = this.#tokens + Math.min(tokens, limits.tokens) - limits.tokens;
    for (let next = this.#oldest; excess > 0 && next < this.#entries.length; next += 1) {
      excess -= this.#entries[next]?.tokens ?? 0;
      opens = Math.max(opens, this.#leavingAt(next, at));
    }
    return opens;
  }

  /** When the entry at this place no longer counts. */
  #leavingAt(place: number, otherwise: number): number {
    const entry = place < this.#oldest ? undefined : this.#entries[place];
    return entry === undefined ? otherwise : entry.at + minute;
  }

  #forget(at: number): void {
    const newest = this.#entries.at(-1);
    // A clock that was set back must not count the same minute for hours.
    const setBack = newest !== undefined && newest.at > at + minute;
    let entry = this.#entries[this.#oldest];
    while (entry !== undefined && (setBack || at - entry.at >= minute)) {
      entry.counts = false;
      this.#tokens -= entry.tokens;
      this.#oldest += 1;
      entry = this.#entries[this.#oldest];
    }
    if (this.#oldest === 0 || this.#oldest * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#oldest);
    this.#oldest = 0;
  }
}
