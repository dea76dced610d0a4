import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../bot/store/open-store.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

/**
 * Reports of delegates into sheets against the stand-in endpoint (first word after 400 ms, 50 words a second, 8 in flight):
 * the wall time beside the bound that the endpoint's limits set; then the same killed at half and gone on with: no finished
 * question is asked twice, and the result is the same.
 *
 *   node tests/benches/synthesis.ts [--reports DIR] [--count 59] [--pages 80] [--first-token 400] [--between-tokens 20]
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    count: { type: 'string', default: '59' },
    pages: { type: 'string', default: '80' },
    'first-token': { type: 'string', default: '400' },
    'between-tokens': { type: 'string', default: '20' },
  },
});
const inFlight = 8;
const pace = {
  firstToken: Number(values['first-token']),
  betweenTokens: Number(values['between-tokens']),
};
const calame = resolve(import.meta.dirname, '../../bot/cli/calame.ts');
const home = mkdtempSync(join(tmpdir(), 'calame-bench-'));

async function measure(): Promise<object> {
  const folder = values.reports ?? makeReports();
  const reports = readdirSync(folder)
    .filter((name) => /\.(?:pdf|docx)$/u.test(name))
    .sort()
    .slice(0, Number(values.count))
    .map((name) => join(folder, name));
  const whole = await runWhole(reports);
  const halved = await runHalved(reports, whole);
  return {
    bench: 'synthesis',
    reports: reports.length,
    questions: whole.questions,
    boundSeconds: round(whole.bound),
    wallSeconds: round(whole.seconds),
    overBound: round(whole.seconds / whole.bound),
    killedAfterSeconds: round(whole.seconds / 2),
    ...halved.counts,
    sameResult: halved.result === whole.result,
  };
}

function makeReports(): string {
  const folder = join(home, 'reports');
  const script = resolve(import.meta.dirname, '../golden/concessions/make-concessions.ts');
  const words = ['--out', folder, '--count', values.count, '--pages', values.pages];
  execFileSync(process.execPath, [script, ...words, '--format', 'pdf'], { stdio: 'inherit' });
  return folder;
}

/** The stand-in answers from what it is shown, the same for the same question whatever its nonce. */
function openStandIn(): Promise<StandInEndpoint> {
  return startEndpoint({ pace, answer: (messages) => answerFrom(messages.at(-1)?.content ?? '') });
}

/** For each field the first value that rules found, quoted from the passage that holds it. */
function answerFrom(prompt: string): string {
  const lines = prompt.split('\n');
  return lines
    .flatMap((line) => {
      const [, id] = /^- ([a-z][a-z\d_]*) \|/u.exec(line) ?? [];
      if (id === undefined) return [];
      const [, value] = /valeurs repérées : ([^;)]+)/u.exec(line) ?? [];
      const quote =
        value === undefined
          ? undefined
          : lines.find((one) => !/^(?:- |<<<)/u.test(one) && one.includes(value.trim()));
      return [
        quote === undefined || value === undefined
          ? JSON.stringify({ id, valeur: null })
          : JSON.stringify({ id, valeur: value.trim(), citation: quote.trim() }),
      ];
    })
    .join('\n');
}

type Whole = {
  readonly seconds: number;
  readonly bound: number;
  readonly questions: number;
  readonly result: string;
};

async function runWhole(reports: readonly string[]): Promise<Whole> {
  const endpoint = await openStandIn();
  try {
    const data = prepare('whole', endpoint.baseURL);
    const startedAt = performance.now();
    const result = await over(launch(data, reports));
    const seconds = (performance.now() - startedAt) / 1_000;
    const chats = chatsOf(endpoint);
    const spent = chats.map((words) => pace.firstToken + words * pace.betweenTokens);
    const bound = spent.reduce((sum, time) => sum + time, 0) / 1_000 / inFlight;
    return { seconds, bound, questions: chats.length, result };
  } finally {
    await endpoint.close();
  }
}

async function runHalved(
  reports: readonly string[],
  { seconds, questions }: Whole,
): Promise<{ readonly result: string; readonly counts: object }> {
  const endpoint = await openStandIn();
  try {
    const data = prepare('halved', endpoint.baseURL);
    const first = launch(data, reports);
    await new Promise((done) => setTimeout(done, seconds * 500));
    first.child.kill('SIGKILL');
    await over(first).catch(() => '');
    const before = chatsOf(endpoint);
    const kept = await answersKept(data);
    const result = await over(launch(data, reports));
    const all = chatsOf(endpoint).length;
    return {
      result,
      counts: {
        questionsBeforeKill: before.length,
        finishedBeforeKill: kept,
        underWayAtKill: before.length - kept,
        questionsAfter: all - before.length,
        // What was under way is asked again; every other question is asked once.
        finishedAskedTwice: all - questions - (before.length - kept),
      },
    };
  } finally {
    await endpoint.close();
  }
}

/** Words that the stand-in said, question by question. */
function chatsOf({ requests }: StandInEndpoint): readonly number[] {
  return requests
    .filter(({ path }) => path.endsWith('/chat/completions'))
    .map(({ body }) => {
      const said = answerFrom(body.messages?.at(-1)?.content ?? '');
      return said.match(/\s*\S+|\s+/gu)?.length ?? 0;
    });
}

/** Questions whose turn was over, its answer kept, when the process was killed. */
async function answersKept({ data }: Prepared): Promise<number> {
  const store = await openStore({ folder: data, mode: 'inline' });
  try {
    const left = await store.jobs.left();
    const documents = await Promise.all(left.map(({ order }) => store.jobs.documents(order.jobId)));
    return documents.flat().reduce((sum, { asked }) => sum + asked, 0);
  } finally {
    await store.close();
  }
}

type Launched = { readonly child: ChildProcess; readonly output: string[] };

function launch({ policy, data }: Prepared, reports: readonly string[]): Launched {
  const words = ['synthesize', ...reports, '--sheet', 'dsp', '--json'];
  const child = spawn(process.execPath, [calame, ...words, '--policy', policy, '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => output.push(piece));
  return { child, output };
}

/** The sheets as they were told, without the seconds that it took. */
async function over({ child, output }: Launched): Promise<string> {
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`calame ended with ${code}`);
  const told: { readonly documents: unknown; readonly checks: unknown } = JSON.parse(
    output.join(''),
  );
  return createHash('sha256')
    .update(JSON.stringify([told.documents, told.checks]))
    .digest('hex');
}

type Prepared = { readonly policy: string; readonly data: string };

function prepare(name: string, baseURL: string): Prepared {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'charte.md'), '# Charte\n');
  const policy = join(folder, 'policy.yaml');
  writeFileSync(policy, policyFor(baseURL));
  return { policy, data: join(folder, 'data') };
}

function policyFor(baseURL: string): string {
  return `version: 1
organisation: { name: Essai, kind: epci, siren: "213500127", dpd: dpd@essai.example }
identity: { tenants: ["33333333-3333-4333-8333-333333333333"] }
residency: { require: eu }
endpoints:
  - id: stand-in
    kind: openai-compatible
    baseURL: ${baseURL}
    residency: fr
    evidence: { type: self-hosted, statement: banc, signedBy: banc }
    auth: { type: none }
    models: [{ name: stand-in, role: chat, contextTokens: 32000 }]
    limits: { maxInFlight: ${inFlight} }
uses:
  synthesis: { dataClasses: [public, internal, personal], route: [stand-in] }
charter: { version: "1", file: charte.md }
contacts: { rh: { label: RH, mail: rh@essai.example } }
`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

try {
  console.log(JSON.stringify(await measure(), null, 2));
} finally {
  rmSync(home, { recursive: true, force: true });
}
