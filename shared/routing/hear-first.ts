import { type FollowingSignal, followSignal } from './follow-signal.ts';
import type { ModelExchange } from './model-exchange.ts';
import { ModelFault } from './ports.ts';
import type { Route } from './route.ts';
import type { Called, Speech } from './speak.ts';

type Voice = {
  readonly exchange: ModelExchange;
  readonly stop: FollowingSignal;
  readonly speech: Speech;
  readonly first: Promise<Heard>;
};
type Heard = { readonly voice: Voice; readonly result: Awaited<ReturnType<Speech['next']>> };

type Speak = (exchange: ModelExchange, signal: AbortSignal) => Speech;

export type Hedge = {
  /** Milliseconds without a word after which another candidate is asked beside. */
  readonly after: number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/**
 * Hedging: when the first endpoint has said nothing for a while, a second one is asked beside it. Who
 * says the first word speaks alone to the end; the other is stopped and told as `aborted`, for what
 * was sent to it was sent. One that was silent for all that while has failed, for its health.
 */
export async function* hearFirst(
  exchange: ModelExchange,
  speak: Speak,
  route: Route,
  hedge: Hedge,
): Speech {
  const voices = [openVoice(exchange, speak, route)];
  try {
    const { voice, result } = await firstHeard(voices, speak, route, hedge);
    hush(voices, voice, route, hedge.after);
    if (result.done === true) return result.value;
    yield result.value;
    return yield* voice.speech;
  } finally {
    for (const voice of [...voices]) await close(voices, voice);
  }
}

/** The voice that spoke first, or the last one that failed without a word. */
async function firstHeard(
  voices: Voice[],
  speak: Speak,
  route: Route,
  hedge: Hedge,
): Promise<Heard> {
  const heard = new AbortController();
  const silence = hedge.sleep(hedge.after, heard.signal).then(
    () => 'silence' as const,
    () => new Promise<never>(() => undefined),
  );
  let waiting = [silence];
  try {
    for (;;) {
      const news = await Promise.race([...voices.map(({ first }) => first), ...waiting]);
      if (news !== 'silence') {
        const failed = news.result.done === true && news.result.value.end instanceof ModelFault;
        if (!failed || voices.length === 1) return news;
        drop(voices, news.voice);
        continue;
      }
      waiting = [];
      const second = route.beside();
      if (second !== null) voices.push(openVoice(second, speak, route));
    }
  } finally {
    heard.abort();
  }
}

function openVoice(exchange: ModelExchange, speak: Speak, route: Route): Voice {
  const stop = followSignal(route.signal);
  const speech = speak(exchange, stop.signal);
  const first = speech.next().then((result): Heard => ({ voice, result }));
  const voice: Voice = { exchange, stop, speech, first };
  // Nobody listens any more to one that lost.
  first.catch(() => undefined);
  return voice;
}

/** Stops everybody but one. */
function hush(voices: Voice[], chosen: Voice, route: Route, after: number): void {
  for (const voice of [...voices]) {
    if (voice === chosen) continue;
    route.outrun(voice.exchange, after);
    voice.stop.abort();
    drop(voices, voice);
  }
}

function drop(voices: Voice[], voice: Voice): void {
  voice.stop.leave();
  voices.splice(voices.indexOf(voice), 1);
}

async function close(voices: Voice[], voice: Voice): Promise<void> {
  voice.stop.abort();
  const left: Called = { exchange: voice.exchange, end: new ModelFault('aborted') };
  await voice.speech.return(left);
  drop(voices, voice);
}
