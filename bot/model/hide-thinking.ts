const opening = '<think>';
const closing = '</think>';

/**
 * Takes what a reasoning model thinks aloud, between `<think>` and `</think>`, out of its text, and
 * the white space before the first word. Pieces may be cut anywhere, also inside a tag.
 */
export class ThinkingFilter {
  #held = '';
  #thinking = false;
  #spoke = false;

  /** The part of the text so far that is sure to be shown and was not given yet. */
  push(piece: string): string {
    this.#held += piece;
    let shown = '';
    for (;;) {
      const tag = this.#thinking ? closing : opening;
      const at = this.#held.indexOf(tag);
      if (at === -1) break;
      if (!this.#thinking) shown += this.#held.slice(0, at);
      this.#held = this.#held.slice(at + tag.length);
      this.#thinking = !this.#thinking;
    }
    const keep = cutTag(this.#held, this.#thinking ? closing : opening);
    if (!this.#thinking) shown += this.#held.slice(0, this.#held.length - keep);
    this.#held = keep === 0 ? '' : this.#held.slice(-keep);
    return this.#fromFirstWord(shown);
  }

  /** What was held back in case it became a tag. */
  end(): string {
    const rest = this.#thinking ? '' : this.#held;
    this.#held = '';
    return this.#fromFirstWord(rest);
  }

  #fromFirstWord(text: string): string {
    if (this.#spoke) return text;
    const trimmed = text.trimStart();
    this.#spoke = trimmed !== '';
    return trimmed;
  }
}

/** Length of the longest end of the text with which the tag begins. */
function cutTag(text: string, tag: string): number {
  for (let length = Math.min(tag.length - 1, text.length); length > 0; length -= 1) {
    if (tag.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
