import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addTotals, type Usage } from '#shared/budget/add-totals.ts';
import { estimateImpacts } from '#shared/footprint/estimate-impacts.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { drain } from '#shared/turn/turn.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { personAtTheKeyboard } from '../../bot/identity/person-at-the-keyboard.ts';
import { sampleFolder } from '../builders/sample-knowledge.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { sampleQuestions } from '../sample/questions.fr.ts';
import type { SampleQuestion } from '../sample/sample-question.ts';

/**
 * What the smallest adequate model first saves, from the account: the sample's questions, two models of
 * one endpoint (Mistral Small and Mistral Large by size, the stand-in by words), against the large one
 * always. How often a small model's answer cannot be proven is not measured here, no model being at
 * hand: it is planned, from never to every other question. Energy at the speed that the method expects:
 * the stand-in writes at once. `node tests/benches/smallest-first.ts`
 */
const small = { name: 'petit', billions: 23.6 };
const large = { name: 'grand', billions: 123 };
const pue = 1.2;
const invented = 'Vous avez droit à 612 jours de congés [1].';
/** The small model fails at every so manieth question. */
const failures = [0, 10, 4, 2];
/** Tokens of the answers told, the same in every run; learnt in the first, where nothing fails. */
let answers = 0;

const home = mkdtempSync(join(tmpdir(), 'calame-bench-'));
const endpoint = await startEndpoint({ record: false, models: [small.name, large.name] });
const policy = writePolicy(endpoint.baseURL);
const runs: object[] = [];
for (const every of failures) runs.push(await measure(every));
console.log(
  JSON.stringify({ bench: 'smallest-first', questions: sampleQuestions.length, runs }, null, 2),
);
await endpoint.close();
rmSync(home, { recursive: true, force: true });

async function measure(every: number): Promise<object> {
  const config = readConfig({ policy, data: join(home, `data-${every}`) });
  const house = assemble(config, { store: 'inline' });
  await (await house.indexer()).add({ paths: [sampleFolder], space: 'exemple' });
  const outcomes = new Map<string, number>();
  for (const [at, question] of sampleQuestions.entries()) {
    planSmall(endpoint, every > 0 && at % every === 0);
    const kind = await askAs(house, config, question);
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
  }
  const month = dayIn(Date.now(), 'Europe/Paris').slice(0, 7);
  const usage = addTotals(await (await house.store()).ledger.totals(month));
  await house.close();
  return {
    smallFailsAt: every === 0 ? 'no question' : `one question in ${every}`,
    outcomes: Object.fromEntries(outcomes),
    ...figuresOf(usage),
  };
}

/** Sizes are exact here, so that both ends of every range are the same. */
function figuresOf({ calls, tokens, savedKWh }: Usage): object {
  if (answers === 0) answers = tokens.output;
  const always = largeWh(answers);
  const saved = savedKWh[1] * 1000;
  return {
    calls,
    outputTokens: tokens.output,
    alwaysLargeWh: round(always),
    smallestFirstWh: round(always - saved),
    savedWh: round(saved),
    savedShare: round(saved / always),
  };
}

function largeWh(outputTokens: number): number {
  const place = { mix: { gwp: 0, adpe: 0, pe: 0, wue: 0 }, pue, wue: null, seconds: null };
  const { billions } = large;
  return (
    estimateImpacts({ activeB: billions, totalB: billions, outputTokens, ...place }).kWh * 1000
  );
}

async function askAs(house: House, config: Config, question: SampleQuestion): Promise<string> {
  const [as, text] = question;
  const desk = await house.desk();
  const person = await personAtTheKeyboard(house, config, as);
  const { charter, accepted } = await desk.charter(person);
  if (!accepted) await desk.acceptCharter(person, 'cli', charter.hash);
  const { signal } = new AbortController();
  const alone = { conversationId: null, spaces: null, language: 'fr' } as const;
  return (await drain(desk.ask({ ...alone, person, channel: 'cli', text, signal }))).kind;
}

function planSmall({ planModel }: StandInEndpoint, fails: boolean): void {
  planModel(small.name, fails ? { kind: 'answer', text: invented } : { kind: 'answer' });
}

/** The demo policy with one endpoint of two models, written beside its charter. */
function writePolicy(baseURL: string): string {
  const demo = join(import.meta.dirname, '../../infra/policies');
  const tree = parse(readFileSync(join(demo, 'demo.yaml'), 'utf8'));
  const sized = ({ name, billions }: typeof small): object => ({
    name,
    role: 'chat',
    params: { activeB: [billions, billions], totalB: [billions, billions] },
    zone: 'FRA',
    pue,
  });
  const own = { type: 'self-hosted', statement: 'banc', signedBy: 'banc' };
  const file = join(home, 'policy.yaml');
  const changed = {
    ...tree,
    quotas: {},
    endpoints: [
      {
        id: 'banc',
        kind: 'openai-compatible',
        baseURL,
        residency: 'fr',
        operator: { name: 'Banc', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'no' },
        evidence: own,
        auth: { type: 'none' },
        models: [large, small].map(sized),
      },
    ],
    uses: { 'hr-answer': { ...tree.uses['hr-answer'], route: ['banc'] } },
  };
  writeFileSync(file, stringify(changed));
  copyFileSync(join(demo, tree.charter.file), join(home, tree.charter.file));
  return file;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
