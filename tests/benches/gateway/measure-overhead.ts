import { join } from 'node:path';
import { quantile } from '../figures.ts';
import { directStreamed, directWhole } from './direct.ts';
import { openAsk, policyFor } from './open-ask.ts';
import { type Contender, paced, type Times } from './paced.ts';
import { startPortkey } from './portkey.ts';
import { startStandIn } from './stand-in.ts';

const perSecond = 150;
const rounds = 20;
const answer = 'Un agent à temps complet a vingt-cinq jours de congés annuels par an.';

type Quantiles = { readonly p50: number; readonly p95: number; readonly p99: number };
type Part = keyof Times;
export type Overhead = {
  readonly perSecond: number;
  readonly requestsOfEach: number;
  /** Milliseconds more than the direct call beside it; null for a contender that is not installed. */
  readonly added: {
    readonly streamedFirstWord: Quantiles;
    readonly notStreamed: Quantiles;
    readonly notStreamedAndRecorded: Quantiles;
    readonly portkeyNotStreamed: Quantiles | null;
  };
  readonly direct: { readonly streamedFirstWord: Quantiles; readonly notStreamed: Quantiles };
};

/**
 * Milliseconds at 150 requests a second against an endpoint that thinks for 1 ms. The contenders take
 * turns second by second, so that a slow moment of the machine falls on all of them. A call that is not
 * streamed is the `ask` port drained to its last word, beside a call that asks for no stream.
 */
export async function measureOverhead(
  home: string,
  portkeyFolder: string | undefined,
): Promise<Overhead> {
  const standIn = await startStandIn('--first-token', '1', '--answer', answer);
  const opened = await openAsk(join(home, 'overhead'), policyFor(standIn.baseURL));
  const portkey = await startPortkey(portkeyFolder);
  try {
    const times = await inTurns({
      directStreamed: directStreamed({ url: standIn.baseURL }),
      ask: opened.ask,
      directWhole: directWhole({ url: standIn.baseURL }),
      ...(portkey === null ? {} : { portkey: throughPortkey(portkey.url, standIn.baseURL) }),
    });
    return told(times);
  } finally {
    portkey?.stop();
    await opened.close();
    standIn.stop();
  }
}

function throughPortkey(url: string, customHost: string): Contender {
  const headers = {
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': customHost,
    authorization: 'Bearer none',
  };
  return directWhole({ url, headers });
}

async function inTurns(
  contenders: Readonly<Record<string, Contender>>,
): Promise<ReadonlyMap<string, readonly Times[]>> {
  const all = new Map<string, readonly Times[]>();
  for (const contender of Object.values(contenders)) await paced(contender, perSecond, 2);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const times = await paced(contender, perSecond, 1);
      all.set(name, [...(all.get(name) ?? []), ...times]);
    }
    if (round % 5 === 0) console.error(`  overhead: ${round} of ${rounds} rounds`);
  }
  return all;
}

function told(all: ReadonlyMap<string, readonly Times[]>): Overhead {
  const of = (name: string, part: Part): Quantiles | null => {
    const values = all.get(name)?.map((time) => time[part]);
    if (values === undefined) return null;
    return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99) };
  };
  const none = { p50: 0, p95: 0, p99: 0 };
  const direct = {
    streamedFirstWord: of('directStreamed', 'first') ?? none,
    notStreamed: of('directWhole', 'whole') ?? none,
  };
  const portkey = of('portkey', 'whole');
  return {
    perSecond,
    requestsOfEach: all.get('ask')?.length ?? 0,
    added: {
      streamedFirstWord: minus(of('ask', 'first') ?? none, direct.streamedFirstWord),
      notStreamed: minus(of('ask', 'whole') ?? none, direct.notStreamed),
      notStreamedAndRecorded: minus(of('ask', 'recorded') ?? none, direct.notStreamed),
      portkeyNotStreamed: portkey === null ? null : minus(portkey, direct.notStreamed),
    },
    direct,
  };
}

function minus(mine: Quantiles, theirs: Quantiles): Quantiles {
  const less = (one: number, other: number): number => Math.round((one - other) * 100) / 100;
  return {
    p50: less(mine.p50, theirs.p50),
    p95: less(mine.p95, theirs.p95),
    p99: less(mine.p99, theirs.p99),
  };
}
