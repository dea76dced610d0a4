import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAsk, policyFor } from './open-ask.ts';
import { paced } from './paced.ts';
import { startStandIn } from './stand-in.ts';

export type Reload = {
  readonly swaps: number;
  readonly asked: number;
  readonly served: number;
  /** Answers written by another endpoint than that of the policy whose hash the journal line carries. */
  readonly mixed: number;
};

const perSecond = 150;
const seconds = 5;

/**
 * The policy changes its endpoint five times a second under load. Each endpoint answers with its own
 * name, so that an answer tells where the request really went.
 */
export async function measureReload(home: string): Promise<Reload> {
  const names = ['endpoint-0', 'endpoint-1'];
  const standIns = await Promise.all(
    names.map((name) => startStandIn('--first-token', '5', '--answer', name)),
  );
  const texts = standIns.map(({ baseURL }, at) => policyFor(baseURL, names[at]));
  const folder = join(home, 'reload');
  const opened = await openAsk(folder, texts[0] ?? '');
  try {
    const policy = await opened.house.policy();
    const nameOf = new Map<string, string>();
    const note = (): void => {
      const { hash, policy: inForce } = policy.current();
      nameOf.set(hash, inForce.endpoints[0]?.id ?? '');
    };
    note();
    let swaps = 0;
    let stopped = false;
    const changing = (async () => {
      while (!stopped) {
        await new Promise((done) => setTimeout(done, 200));
        swaps += 1;
        writeFileSync(join(folder, 'policy.yaml'), texts[swaps % 2] ?? '');
        await policy.refresh();
        note();
      }
    })();
    const served = await paced(opened.ask, perSecond, seconds);
    stopped = true;
    await changing;
    const told = served.map(({ text }) => text).sort();
    const recorded: string[] = [];
    for await (const { entry } of (await opened.house.store()).journal.lines()) {
      if (entry?.id.startsWith('b-') === true) {
        recorded.push(nameOf.get(entry.policyHash ?? '') ?? 'unknown');
      }
    }
    recorded.sort();
    const mixed = told.filter((name, at) => name !== recorded[at]).length;
    return { swaps, asked: perSecond * seconds, served: served.length, mixed };
  } finally {
    await opened.close();
    for (const { stop } of standIns) stop();
  }
}
