import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAsk, policyFor } from './open-ask.ts';
import { paced } from './paced.ts';
import { startStandIn } from './stand-in.ts';

/**
 * The policy changes its endpoint five times a second under load: every request is served, and its
 * journal line names the endpoint of the policy whose hash it carries.
 */
export async function measureReload(home: string): Promise<object> {
  const standIns = [
    await startStandIn('--first-token', '5'),
    await startStandIn('--first-token', '5'),
  ];
  const texts = standIns.map(({ baseURL }, at) => policyFor(baseURL, `endpoint-${at}`));
  const folder = join(home, 'reload');
  const opened = await openAsk(folder, texts[0] ?? '');
  try {
    const policy = await opened.house.policy();
    const endpointOf = new Map<string, string>();
    const note = (): void => {
      const { hash, policy: inForce } = policy.current();
      endpointOf.set(hash, inForce.endpoints[0]?.id ?? '');
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
    const times = await paced(opened.ask, 150, 5);
    stopped = true;
    await changing;
    let mixed = 0;
    let lines = 0;
    for await (const { entry } of (await opened.house.store()).journal.lines()) {
      if (entry?.id.startsWith('b-') !== true) continue;
      lines += 1;
      if (endpointOf.get(entry.policyHash ?? '') !== entry.endpoint) mixed += 1;
    }
    return { swaps, requests: 750, served: times.length, lines, mixed };
  } finally {
    await opened.close();
    for (const { stop } of standIns) stop();
  }
}
