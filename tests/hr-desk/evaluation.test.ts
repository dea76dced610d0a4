import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { EvaluationReply } from '#shared/wire/console-quality.ts';
import type { EvaluationRoom } from '../../bot/evaluation/open-evaluation.ts';
import { openEvaluationHouse } from '../builders/evaluation-house.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { openHrDeskHouse, sophie } from '../builders/hr-desk-house.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';

const golden = [
  { golden: 1, title: 'Jeu de la ville', thresholds: { correctSource: 1 } },
  {
    ...{ id: 'q1', question: 'Combien de jours de congés annuels à temps complet ?' },
    ...{ expect: 'answer', sources: ['conges'], difficulty: 'simple' },
  },
  {
    ...{ id: 'q2', question: 'Quelle est la couleur de la porte du gymnase ?' },
    ...{ expect: 'absent', difficulty: 'simple' },
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

const leave =
  '---\nid: conges\n---\n# Congés annuels\n\n## Nombre de jours\n\nUn agent à temps complet a 25 jours de congés annuels.\n';
const acting = { person: sophie, channel: 'tab' } as const;

/** Asks until no run is under way, as the page does. */
const untilEnded = async (ask: () => Promise<EvaluationReply>): Promise<EvaluationReply> => {
  for (;;) {
    const reply = await ask();
    if (reply.running === null) return reply;
    await new Promise((later) => setTimeout(later, 5));
  }
};

test('the golden set in use is run from the console on the real counter, kept, and told with its thresholds', async () => {
  await using files = folderOfFiles({ 'conges.md': leave });
  await using opened = await openEvaluationHouse([join(files.path, 'conges.md')], 'exemple');
  const { house, data } = opened;
  let bearer: Person = sophie;
  const appId = '22222222-2222-4222-8222-222222222222';
  await using api = await startLoopbackApi({
    ports: {
      access: { loopback: false, appId, personOf: async () => bearer },
      hrDesk: await house.hrDesk(),
    },
  });
  const call = async (method: string): Promise<{ status: number; text: string }> =>
    api.send(method, '/api/console/evaluation', { headers: { authorization: 'Bearer x' } });
  const told = async (): Promise<EvaluationReply> => JSON.parse((await call('GET')).text);

  const missing = await call('POST');
  expect(missing.status).toBe(409);
  expect(JSON.parse(missing.text)).toMatchObject({
    code: 'golden-missing',
    nextAction: expect.stringContaining('golden.jsonl dans le dossier de données'),
  });
  expect(missing.text).not.toContain(data);
  expect(await told()).toEqual({ results: [], running: null, failed: null });

  writeFileSync(join(data, 'golden.jsonl'), golden);
  bearer = { ...sophie, roles: ['agent'] };
  expect((await call('POST')).status).toBe(403);
  bearer = sophie;
  const started = await call('POST');
  expect(started.status).toBe(202);
  expect(JSON.parse(started.text)).toMatchObject({ running: { total: 2 }, results: [] });
  const ended = await untilEnded(told);
  expect(ended.failed).toBeNull();
  expect(ended.results).toMatchObject([
    { golden: 'golden.jsonl', title: 'Jeu de la ville', questions: 2 },
  ]);
  expect(ended.results[0]?.correctSource).toBe(1);

  const noted: unknown[] = [];
  for await (const { entry } of (await house.store()).journal.lines()) {
    if (entry?.kind === 'console') noted.push([entry.outcome, entry.reason, entry.channel]);
  }
  expect(noted).toEqual([['evaluation-started', 'golden.jsonl', 'tab']]);
});

/** A run that ends when the test says so. */
const scriptedRun = () => {
  const ends: ((error: Error | null) => void)[] = [];
  const signals: AbortSignal[] = [];
  const evaluate = (async (_file, { onProgress, signal }) => {
    signals.push(signal);
    onProgress?.(1, 2);
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      ends.push((error) => (error === null ? resolve() : reject(error)));
    });
    throw new Error('no figures here');
  }) satisfies EvaluationRoom['evaluate'];
  return { evaluate, ends, signals };
};

test('two who start at once share one run, and what stops it is told until the next', async () => {
  const { evaluate, ends, signals } = scriptedRun();
  await using house = openHrDeskHouse({ evaluation: { evaluate } });
  writeFileSync(join(house.folder, 'golden.jsonl'), golden);
  const [first, second] = await Promise.all([
    house.desk.evaluate(acting, 'fr'),
    house.desk.evaluate(acting, 'fr'),
  ]);
  expect([first.running, second.running, ends.length]).toEqual([
    { done: 1, total: 2 },
    { done: 1, total: 2 },
    1,
  ]);
  ends[0]?.(new Fault('person-unknown', { person: 'paul', known: 'claire' }));
  const { failed } = await untilEnded(() => house.desk.evaluations('fr'));
  expect(failed).toMatchObject({
    code: 'person-unknown',
    message: expect.stringContaining('paul'),
    reference: expect.any(String),
  });
  expect(signals[0]?.aborted).toBe(true);
  expect(await house.noted()).toEqual([
    'evaluation-started golden.jsonl',
    'evaluation-failed person-unknown',
  ]);
  const again = await house.desk.evaluate(acting, 'fr');
  expect([again.running, again.failed, ends.length]).toEqual([{ done: 1, total: 2 }, null, 2]);
});

test('a server that stops stops the run, which is no failure of the set', async () => {
  const { evaluate, signals } = scriptedRun();
  await using house = openHrDeskHouse({ evaluation: { evaluate } });
  writeFileSync(join(house.folder, 'golden.jsonl'), golden);
  await house.desk.evaluate(acting, 'fr');
  await house.desk.close();
  expect(signals[0]?.aborted).toBe(true);
  expect(await house.desk.evaluations('fr')).toEqual({ results: [], running: null, failed: null });
});

test('a set with faults is told line by line, without the folder it stands in, and nothing is run', async () => {
  const { evaluate, ends } = scriptedRun();
  await using house = openHrDeskHouse({ evaluation: { evaluate } });
  writeFileSync(join(house.folder, 'golden.jsonl'), `${golden}\n{"id":"q3"}\n`);
  const refused = await house.desk.evaluate(acting, 'fr').catch((fault: unknown) => fault);
  expect(refused).toMatchObject({ code: 'golden-invalid', details: { file: 'golden.jsonl' } });
  expect([ends.length, await house.noted()]).toEqual([0, []]);
});
