import type { Candidate } from '#shared/policy/decision.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { ChatDelta, ModelDoor } from '#shared/routing/ports.ts';
import { systemClock, systemTimers } from '../../bot/system-ports.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { scriptDoor } from '../fakes/scripted-door.ts';

/**
 * What routing alone adds to a door that answers at once: microseconds for each call and each piece of
 * text, in turn and three hundred at a time. `node tests/benches/routing-cost.ts`
 */
const calls = 20_000;
const piecesOf = { short: 2, long: 202 } as const;

const endpoint: Candidate = selfHosted('http://127.0.0.1:1/v1', {
  limits: { maxInFlight: 1_000, requestsPerMinute: 1_000_000, tokensPerMinute: 1_000_000_000 },
});

function doorOf(pieces: number): ModelDoor {
  const delta: ChatDelta = { kind: 'text', text: 'mot ' };
  return {
    ...scriptDoor({}),
    chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
      for (let at = 0; at < pieces; at += 1) yield delta;
      yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
    },
  };
}

async function drain(deltas: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of deltas);
}

/** Microseconds for each call, `width` of them at a time. */
async function time(work: () => Promise<void>, times: number, width: number): Promise<number> {
  const lane = async (): Promise<void> => {
    for (let at = 0; at < times / width; at += 1) await work();
  };
  await Promise.all(Array.from({ length: width }, lane));
  const start = performance.now();
  await Promise.all(Array.from({ length: width }, lane));
  return ((performance.now() - start) * 1_000) / times;
}

async function measure(pieces: number, times: number, width: number) {
  const door = doorOf(pieces);
  const gateway = openGateway(door, { clock: systemClock, timers: systemTimers });
  const request = ask();
  const call = callOf([endpoint], request);
  const direct = await time(() => drain(door.chat(endpoint, request, call.policy)), times, width);
  const routed = await time(() => drain(gateway.ask(call)), times, width);
  const hedged = await time(() => drain(gateway.ask({ ...call, hedgeAfter: 5_000 })), times, width);
  return { direct, routed, hedged };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

async function report(width: number): Promise<object> {
  const short = await measure(piecesOf.short, calls, width);
  const long = await measure(piecesOf.long, calls / 20, width);
  const apart = piecesOf.long - piecesOf.short;
  return {
    atATime: width,
    addedPerCallUs: rounded(short.routed - short.direct),
    addedPerHedgedCallUs: rounded(short.hedged - short.direct),
    addedPerPieceUs: rounded((long.routed - long.direct - (short.routed - short.direct)) / apart),
  };
}

console.log(JSON.stringify([await report(1), await report(300)], null, 2));
