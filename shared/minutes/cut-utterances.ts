import { foldText } from '../french/fold-text.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import { mendHeard } from './mend-heard.fr.ts';
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
/** Speech with fewer points than one for so many characters has next to none. */
const charactersAStop = 300;
const shortSpeech = 80;
const voteWords =
  /\s(?=(?:qui (?:est|vote|s['’]abst\p{L}+|s['’]oppose)|y a[- ]t[- ]il|est-ce qu['’]il y a|il n['’]y en a pas|pas d['’](?:opposition|abstention)s?|on passe|nous passons|je mets aux voix|(?:rapport|dossier|délibération) (?!d[eu]|des|d['’]|qui|que|sur|et|est|a |au|par|pour|avec|dans)|point (?:suivant|numéro|n°|\d)|(?:donc )?(?:il est|elle est|c['’]est) (?:donc )?(?:adopt|approuv|rejet)\p{L}+|adopté(?!\p{L})|(?:à l['’])?unanimité|merci(?!\p{L})))/giu;

/** « qui est contre qui s’abstient adopté »: questions and outcome in one breath, without a point. */
const voteRun =
  /(?<=(?:contre|abst(?:ient|ention)s?|oppositions?|défavorables?)[,\s]?)\s(?=(?:qui (?:est|vote|s['’]abst)|pas d['’]abst|des abst|y a[- ]t[- ]il|c['’]est adopt|adoptée?s?(?!\p{L})))/giu;

/** The sentences of a transcript, in order. A machine gives them no capitals, so that only their ends tell them apart. */
export function cutUtterances(transcript: Transcript): readonly Utterance[] {
  const utterances: Utterance[] = [];
  for (const speech of transcript.speeches) {
    let start = 0;
    for (const stop of endsOf(speech)) {
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
  return mendHeard(` ${figuresInDigits(words)} `);
}

function endsOf(speech: Speech): readonly number[] {
  const { text } = speech;
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
  for (const stop of stopsIn(speech)) if (stop > start) close(stop);
  if (start < text.length) close(text.length);
  return ends;
}

/** Where sentences end; in a speech that a machine wrote without points, where its cues and the words of a vote begin. */
function stopsIn({ text, marks }: Speech): readonly number[] {
  const stops: number[] = [];
  for (const match of text.matchAll(end)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (match[0] !== '.' || !abbreviation.test(before)) stops.push(match.index + match[0].length);
  }
  const hasPoints = text.length < charactersAStop * stops.length + shortSpeech;
  for (const match of text.matchAll(hasPoints ? voteRun : voteWords)) stops.push(match.index);
  if (!hasPoints) for (const { at } of marks ?? []) stops.push(at);
  return stops.toSorted((left, right) => left - right);
}

function timeAt(speech: Speech, at: number): number | null {
  let from = speech.from;
  for (const mark of speech.marks ?? []) {
    if (mark.at > at) break;
    from = mark.from;
  }
  return from;
}
