import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';

/** What a turn has told so far; `news()` resolves when it tells more. */
export type Heard = {
  text: string;
  outcome: Outcome | null;
  fault: unknown;
  readonly news: () => Promise<void>;
};

/** Reads a turn to its end, whatever becomes of those who show it. `reading` never rejects: a fault stands in `heard`. */
export function hearTurn(events: AsyncIterable<TurnEvent>): {
  readonly heard: Heard;
  readonly reading: Promise<void>;
} {
  let wake = (): void => {};
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const heard: Heard = { text: '', outcome: null, fault: null, news: () => next };
  const tell = (): void => {
    const wakeNow = wake;
    next = new Promise<void>((resolve) => {
      wake = resolve;
    });
    wakeNow();
  };
  const read = async (): Promise<void> => {
    try {
      for await (const event of events) {
        if (event.kind === 'text') heard.text += event.text;
        if (event.kind === 'outcome') heard.outcome = event.outcome;
        if (event.kind !== 'status') tell();
      }
      if (heard.outcome === null) heard.fault = new Error('a turn ended without an outcome');
    } catch (error) {
      heard.fault = error;
    }
    tell();
  };
  return { heard, reading: read() };
}
