import { foldText } from '../french/fold-text.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import type { SaidQuote, Speech, Transcript } from './minutes.ts';

/** One sentence as it was said: the smallest thing that minutes rest on. */
export type Utterance = {
  /** Rank among all utterances. */
  readonly rank: number;
  readonly speech: number;
  readonly speaker: string | null;
  readonly from: number | null;
  /** As it stands in the speech: what is quoted. */
  readonly text: string;
  /** Folded words parted by one space, numbers in digits, a space at either end: what rules read. */
  readonly plain: string;
  readonly asks: boolean;
};

/** An abbreviation or an initial before the point: no end of sentence. */
const abbreviation =
  /(?:^|[\s(«'’])(?:MM?|Mmes?|Mlle|Dr|Pr|St|Ste|art|al|cf|pp?|no?|env|L|R|D|\p{Lu})$/iu;
const end = /[.?!…]+(?=\s|$)/gu;
const mostCharacters = 420;

/** The sentences of a transcript, in order. A machine gives them no capitals, so that only their ends tell them apart. */
export function cutUtterances(transcript: Transcript): readonly Utterance[] {
  const utterances: Utterance[] = [];
  for (const speech of transcript.speeches) {
    let start = 0;
    for (const stop of endsOf(speech.text)) {
      addUtterance(utterances, speech, start, stop);
      start = stop;
    }
  }
  return utterances;
}

export function quoteOf(utterance: Utterance): SaidQuote {
  const { text, from, speaker, speech } = utterance;
  return { text, from, speaker, speech };
}

function addUtterance(into: Utterance[], speech: Speech, start: number, stop: number): void {
  const raw = speech.text.slice(start, stop);
  const text = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const at = start + raw.length - raw.trimStart().length;
  into.push({
    rank: into.length,
    speech: speech.index,
    speaker: speech.speaker,
    from: timeAt(speech, at),
    text,
    plain: plainOf(text),
    asks: text.endsWith('?'),
  });
}

/** Words as rules read them; see `Utterance.plain`. */
export function plainOf(text: string): string {
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${figuresInDigits(words)} `;
}

function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  const close = (stop: number): void => {
    for (; stop - start > mostCharacters; start = ends.at(-1) ?? stop) {
      const space = text.lastIndexOf(' ', start + mostCharacters);
      ends.push(space > start ? space : start + mostCharacters);
    }
    ends.push(stop);
    start = stop;
  };
  for (const match of text.matchAll(end)) {
    const isShort =
      match[0] === '.' &&
      abbreviation.test(text.slice(Math.max(start, match.index - 12), match.index));
    if (!isShort) close(match.index + match[0].length);
  }
  if (start < text.length) close(text.length);
  return ends;
}

function timeAt(speech: Speech, at: number): number | null {
  let from = speech.from;
  for (const mark of speech.marks ?? []) {
    if (mark.at > at) break;
    from = mark.from;
  }
  return from;
}
