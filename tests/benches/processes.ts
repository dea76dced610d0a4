import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { median } from './figures.ts';

const runs = 5;
const calame = resolve(import.meta.dirname, '../../bot/cli/calame.ts');
const question =
  'Un fonctionnaire territorial peut-il épargner ses RTT sur un compte épargne-temps ?';

/**
 * Whole processes on a folder of documents: medians of five runs in seconds, `node -e 0` beside them in
 * the same run. `node tests/benches/processes.ts ../shared/data/hr-kb`
 */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name a folder of documents.');
  process.exitCode = 2;
} else console.log(JSON.stringify(await measure(resolve(folder)), null, 2));

async function measure(documents: string): Promise<object> {
  const home = mkdtempSync(join(tmpdir(), 'calame-bench-'));
  try {
    const base = join(home, 'base');
    const add = (data: string): string[] => [
      'knowledge',
      'add',
      documents,
      '--space',
      'rh',
      '--data',
      data,
    ];
    const ask = (data: string): string[] => [
      'ask',
      question,
      '--space',
      'rh',
      '--data',
      data,
      '--json',
    ];
    const firstIndexing: number[] = [];
    const secondIndexing: number[] = [];
    const asking: number[] = [];
    const empty: number[] = [];
    const serving: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const data = join(home, `run-${run}`);
      firstIndexing.push(await timed([calame, ...add(data)]));
      secondIndexing.push(await timed([calame, ...add(data)]));
      if (run === 0) {
        await timed([calame, ...ask(data)]);
        cpSync(data, base, { recursive: true });
      }
      asking.push(await timed([calame, ...ask(base)]));
      empty.push(await timed(['-e', '0']));
      serving.push(await startToFirstAnswer(base));
    }
    return {
      bench: 'processes',
      runs,
      'node -e 0': median(empty),
      'knowledge add, first': median(firstIndexing),
      'knowledge add, nothing changed': median(secondIndexing),
      'ask, whole process': median(asking),
      'second start to first answer': median(serving),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function node(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, CALAME_PORT: '0' },
  });
}

async function timed(words: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = node(words);
  child.stdout?.resume();
  await once(child, 'close');
  return (performance.now() - start) / 1000;
}

/** From the command to the last line of the first answer over HTTP; the charter is accepted within it. */
async function startToFirstAnswer(data: string): Promise<number> {
  const start = performance.now();
  const child = node([calame, 'start', '--json', '--data', data]);
  if (child.stdout === null) throw new Error('no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { addresses } = JSON.parse(line) as { addresses: { api: string; tab: string } };
  const headers = { origin: addresses.tab.replace(/\/$/, ''), 'content-type': 'application/json' };
  const charter = (await (await fetch(`${addresses.api}/charter`, { headers })).json()) as {
    hash: string;
  };
  await fetch(`${addresses.api}/charter/acceptance`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ hash: charter.hash }),
  });
  const answer = await fetch(`${addresses.api}/questions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ text: question, conversationId: 'bench-0001' }),
  });
  const text = await answer.text();
  const seconds = (performance.now() - start) / 1000;
  if (!text.includes('"outcome"')) throw new Error(`no answer: ${answer.status}`);
  child.kill('SIGTERM');
  await once(child, 'close');
  return seconds;
}
