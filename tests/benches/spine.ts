import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { drain } from '#shared/turn/turn.ts';
import { assemble } from '../../bot/assemble.ts';
import { readConfig } from '../../bot/config.ts';
import { personAtTheKeyboard } from '../../bot/identity/person-at-the-keyboard.ts';
import { quantile } from './figures.ts';

const perSecond = 50;
const seconds = 10;
const sources = 8;

/**
 * What the whole spine (policy, masking, search, journal on the disk) adds to the stand-in endpoint's
 * own time, at fifty questions a second. `node tests/benches/spine.ts ../shared/data/hr-kb`
 */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name a folder of documents.');
  process.exitCode = 2;
} else console.log(JSON.stringify(await measure(resolve(folder)), null, 2));

async function measure(documents: string): Promise<object> {
  const home = mkdtempSync(join(tmpdir(), 'calame-bench-'));
  const endpoint = spawnEndpoint();
  try {
    const baseURL = await addressOf(endpoint);
    const policy = join(home, 'policy.yaml');
    writeFileSync(join(home, 'charte.md'), '# Charte\n');
    writeFileSync(policy, policyFor(baseURL));
    const config = readConfig({ policy, data: join(home, 'data') });
    const house = assemble(config, { store: 'worker' });
    await (await house.indexer()).add({ paths: [documents], space: 'rh' });
    const desk = await house.desk();
    const person = await personAtTheKeyboard(house, config, null);
    const { charter } = await desk.charter(person);
    await desk.acceptCharter(person, 'cli', charter.hash);
    const titles = (await desk.sources(person)).map(({ title }) => title);
    const questionOf = (at: number): string => `${titles[(at * 37) % titles.length]} ?`;
    const ask = async (at: number): Promise<void> => {
      const { kind } = await drain(
        desk.ask({
          person,
          channel: 'cli',
          conversationId: null,
          text: questionOf(at),
          spaces: null,
          language: 'fr',
          signal: new AbortController().signal,
        }),
      );
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    };
    const kinds = new Map<string, number>();
    const bare = (at: number): Promise<void> => askBare(baseURL, questionOf(at));
    await paced(ask, 1);
    await paced(bare, 1);
    kinds.clear();
    const alone = await paced(bare, seconds);
    const whole = await paced(ask, seconds);
    await house.close();
    return {
      bench: 'spine',
      requestsPerSecond: perSecond,
      requests: whole.length,
      outcomes: Object.fromEntries(kinds),
      endpointAloneMs: { p50: quantile(alone, 0.5), p95: quantile(alone, 0.95) },
      wholeMs: {
        p50: quantile(whole, 0.5),
        p95: quantile(whole, 0.95),
        p99: quantile(whole, 0.99),
      },
      addedMs: { p50: Math.round((quantile(whole, 0.5) - quantile(alone, 0.5)) * 100) / 100 },
    };
  } finally {
    endpoint.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  }
}

/** Open loop: a question leaves on time whether the ones before are answered or not. */
async function paced(work: (at: number) => Promise<void>, duration: number): Promise<number[]> {
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let at = 0; at < perSecond * duration; at += 1) {
    const due = start + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const from = performance.now();
    running.push(work(at).then(() => void times.push(performance.now() - from)));
  }
  await Promise.all(running);
  return times;
}

/** The same answer asked of the endpoint directly: a prompt of the same shape and size. */
async function askBare(baseURL: string, question: string): Promise<void> {
  const block = `Un agent territorial. ${'Une phrase de règlement, avec des mots ordinaires. '.repeat(18)}`;
  const data = Array.from({ length: sources }, (_, at) => `[${at + 1}] Titre\n${block}\n`).join(
    '\n',
  );
  const response = await fetch(`${baseURL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'stand-in',
      stream: true,
      messages: [{ role: 'user', content: `${data}\nQuestion : ${question}` }],
    }),
  });
  await response.text();
}

function spawnEndpoint(): ChildProcess {
  const script = resolve(import.meta.dirname, '../fakes/run-endpoint.ts');
  return spawn(process.execPath, [script, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function addressOf(endpoint: ChildProcess): Promise<string> {
  if (endpoint.stdout === null) throw new Error('no output');
  const [line] = (await once(createInterface(endpoint.stdout), 'line')) as [string];
  return line.replace(/^.*?(http)/, '$1');
}

function policyFor(baseURL: string): string {
  return `version: 1
organisation: { name: Essai, kind: commune, siren: "213500127", dpd: dpd@essai.example }
identity: { tenants: ["33333333-3333-4333-8333-333333333333"] }
residency: { require: eu }
endpoints:
  - id: stand-in
    kind: openai-compatible
    baseURL: ${baseURL}
    residency: fr
    evidence: { type: self-hosted, statement: banc, signedBy: banc }
    auth: { type: none }
    models: [{ name: stand-in, role: chat }]
uses:
  hr-answer: { for: [all-agents], dataClasses: [public, internal, personal], route: [stand-in] }
charter: { version: "1", file: charte.md }
knowledge: { spaces: [{ id: rh, title: RH, readers: [all-agents] }] }
`;
}
