import { join } from 'node:path';
import { quantile } from '../figures.ts';
import { directStreamed, directWhole } from './direct.ts';
import { openAsk, policyFor } from './open-ask.ts';
import { type Contender, paced, type Times } from './paced.ts';
import { startPortkey } from './portkey.ts';
import { startStandIn } from './stand-in.ts';

const perSecond = 150;
const secondsPerRound = 4;
const rounds = 4;
const answer = 'Un agent à temps complet a vingt-cinq jours de congés annuels par an.';

type Measured = Readonly<
  Record<string, { readonly requests: number; readonly firstMs: object; readonly wholeMs: object }>
>;

/**
 * Milliseconds at 150 requests a second against an endpoint that thinks for 1 ms. The contenders take
 * turns, round by round, so that a slow moment of the machine falls on all of them.
 */
export async function measureOverhead(
  home: string,
  portkeyFolder: string | undefined,
): Promise<object> {
  const standIn = await startStandIn('--first-token', '1', '--answer', answer);
  const opened = await openAsk(join(home, 'overhead'), policyFor(standIn.baseURL));
  const portkey = await startPortkey(portkeyFolder);
  try {
    const contenders: Readonly<Record<string, Contender>> = {
      directStreamed: directStreamed({ url: standIn.baseURL }),
      ask: opened.ask,
      directWhole: directWhole({ url: standIn.baseURL }),
      ...(portkey === null
        ? {}
        : {
            portkeyWhole: directWhole({
              url: portkey.url,
              headers: {
                'x-portkey-provider': 'openai',
                'x-portkey-custom-host': standIn.baseURL,
                authorization: 'Bearer none',
              },
            }),
          }),
    };
    const times = await inTurns(contenders);
    return { perSecond, ...addedOf(times), contenders: figuresOf(times) };
  } finally {
    portkey?.stop();
    await opened.close();
    standIn.stop();
  }
}

async function inTurns(
  contenders: Readonly<Record<string, Contender>>,
): Promise<ReadonlyMap<string, readonly Times[]>> {
  const all = new Map<string, readonly Times[]>();
  for (const contender of Object.values(contenders)) await paced(contender, perSecond, 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const times = await paced(contender, perSecond, secondsPerRound);
      all.set(name, [...(all.get(name) ?? []), ...times]);
    }
  }
  return all;
}

function figuresOf(all: ReadonlyMap<string, readonly Times[]>): Measured {
  return Object.fromEntries(
    [...all].map(([name, times]) => [
      name,
      {
        requests: times.length,
        firstMs: quantilesOf(times.map(({ first }) => first)),
        wholeMs: quantilesOf(times.map(({ whole }) => whole)),
      },
    ]),
  );
}

function addedOf(all: ReadonlyMap<string, readonly Times[]>): object {
  const added = (name: string, beside: string, part: keyof Times): object | null => {
    const [mine, theirs] = [all.get(name), all.get(beside)].map((times) =>
      times?.map((time) => time[part]),
    );
    if (mine === undefined || theirs === undefined) return null;
    const difference = (share: number): number =>
      Math.round((quantile(mine, share) - quantile(theirs, share)) * 100) / 100;
    return { p50: difference(0.5), p95: difference(0.95), p99: difference(0.99) };
  };
  return {
    addedToFirstTokenMs: {
      askStreamed: added('ask', 'directStreamed', 'first'),
      askDrained: added('ask', 'directWhole', 'whole'),
      portkeyWhole: added('portkeyWhole', 'directWhole', 'whole'),
    },
  };
}

function quantilesOf(values: readonly number[]): object {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99) };
}
