import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';

export type Start =
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'goes-on'; readonly events: AsyncIterable<TurnEvent> };

/** Reads the turn until a model is asked or text comes: what ends before is said at once, without a stream. */
export async function readStart(events: AsyncIterable<TurnEvent>): Promise<Start> {
  const iterator = events[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await iterator.next();
    if (done === true) throw new Error('a turn ended without an outcome');
    if (value.kind === 'outcome') {
      await iterator.return?.();
      return { kind: 'ended', outcome: value.outcome };
    }
    if (value.kind === 'text' || value.step === 'asking') {
      return { kind: 'goes-on', events: resume(value, iterator) };
    }
  }
}

async function* resume(
  first: TurnEvent,
  rest: AsyncIterator<TurnEvent>,
): AsyncGenerator<TurnEvent> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
