import { expect, test } from '@jest/globals';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { JobRoom } from '../../bot/jobs/open-jobs.ts';
import { type JobHouse, openJobHouse } from '../builders/job-house.ts';
import { youssef } from '../builders/scripted-policy.ts';

const never = new AbortController().signal;

async function rest(house: JobHouse, room: JobRoom, jobId: string): Promise<JobSummary> {
  let last: JobSummary | null = null;
  for await (const job of room.follow(house.person, jobId, 'fr', never)) last = job;
  if (last === null) throw new Error('the job told nothing');
  return last;
}

test('a job is worked through to its end: each question once, no more at a time than the policy lets', async () => {
  const house = openJobHouse({ parallel: 3 });
  const { room } = house.start();
  const jobId = await house.launch(room, ['3', '0', '4', '5', '2']);
  const job = await rest(house, room, jobId);
  expect(job).toMatchObject({ state: 'done', why: null, model: 'stand-in' });
  expect(job.documents.map(({ state, asked, toAsk }) => [state, asked, toAsk])).toEqual([
    ['done', 3, 3],
    ['done', 0, 0],
    ['done', 4, 4],
    ['done', 5, 5],
    ['done', 2, 2],
  ]);
  expect(new Set(house.put).size).toBe(14);
  expect(house.put).toHaveLength(14);
  expect(house.mostUnderWay()).toBe(3);
  expect(house.notes).toEqual(['started', 'done']);
});

test('without a model nothing is asked, and every document has its result', async () => {
  const house = openJobHouse({ parallel: 0 });
  const { room } = house.start();
  const jobId = await house.launch(room, ['3', '2']);
  expect(await rest(house, room, jobId)).toMatchObject({ state: 'done', model: null });
  expect(house.put).toEqual([]);
  expect(await house.results(jobId)).toMatchObject([
    { answers: [null, null, null] },
    { answers: [null, null] },
  ]);
});

test('a document that cannot be read fails with its reason, the others go on; facts are read beside them', async () => {
  const house = openJobHouse();
  const { room } = house.start();
  const jobId = await house.launch(room, ['broken', '1', 'facts']);
  const job = await rest(house, room, jobId);
  expect(job.state).toBe('done');
  expect(job.documents[0]).toMatchObject({ state: 'failed', coverage: null });
  expect(job.documents[0]?.why).toContain('rapport-1.txt');
  expect(job.documents[2]).toMatchObject({ beside: true });
  expect(await house.results(jobId)).toMatchObject([
    null,
    { file: 'rapport-2.txt+contrat.yaml' },
    null,
  ]);
});

test('where no document gives anything the job has failed', async () => {
  const house = openJobHouse();
  const { room } = house.start();
  const job = await rest(house, room, await house.launch(room, ['broken', 'broken']));
  expect(job).toMatchObject({ state: 'failed', why: 'Aucun document n’a pu être lu.' });
});

test('a model that is down stops being asked; its documents keep what rules gave, and the retry asks what is left alone', async () => {
  let isDown = true;
  const house = openJobHouse({ ends: () => (isDown ? 'again' : 'answered'), parallel: 1 });
  const { room } = house.start();
  const jobId = await house.launch(room, ['3', '3', '3']);
  const job = await rest(house, room, jobId);
  expect(job.state).toBe('done');
  expect(job.documents.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
  expect(job.documents[0]?.why).toContain('Le modèle n’a pas répondu à 3 questions');
  // Three questions, three times each: the others are not tried.
  expect(house.put).toHaveLength(9);
  expect(await house.results(jobId)).toMatchObject([{ answers: [null, null, null] }, {}, {}]);
  isDown = false;
  await room.act(house.person, jobId, 'retry', 'fr');
  const after = await rest(house, room, jobId);
  expect(after.documents.map(({ state, asked }) => [state, asked])).toEqual([
    ['done', 3],
    ['done', 3],
    ['done', 3],
  ]);
  expect(house.putTwice).toEqual([]);
});

test('a spent budget pauses the job with its reason; what is done is kept, and resuming asks the rest', async () => {
  let isSpent = true;
  const house = openJobHouse({
    parallel: 1,
    ends: (_key, tries) =>
      isSpent && house.put.length > 2 && tries === 1 ? { kind: 'over-quota' } : 'answered',
  });
  const { room } = house.start();
  const jobId = await house.launch(room, ['2', '2', '2']);
  const job = await rest(house, room, jobId);
  expect(job.state).toBe('paused');
  expect(job.why).toContain('Le budget prévu pour les modèles est atteint');
  isSpent = false;
  await room.act(house.person, jobId, 'resume', 'fr');
  expect(await rest(house, room, jobId)).toMatchObject({ state: 'done', why: null });
  expect(house.putTwice).toEqual([]);
});

test('a person without the right, or before the charter, has nothing read and nothing asked', async () => {
  const house = openJobHouse({ admit: () => ({ kind: 'needs-charter' }) });
  const { room } = house.start();
  const jobId = await house.launch(room, ['2']);
  const job = await rest(house, room, jobId);
  expect(job.state).toBe('paused');
  expect(job.why).toContain('La charte en vigueur reste à accepter');
  expect(job.documents[0]).toMatchObject({ state: 'waiting', coverage: null });
  expect(house.put).toEqual([]);
});

test('a fault of the store pauses the job, and is told in words', async () => {
  const house = openJobHouse();
  const { room } = house.start();
  const job = await rest(house, room, await house.launch(room, ['store', '1']));
  expect(job.state).toBe('paused');
  expect(job.why).not.toBe('');
});

test('a job that is cancelled stops at once and leaves no file', async () => {
  const house = openJobHouse({ parallel: 1 });
  const { room } = house.start();
  const jobId = await house.launch(room, ['5', '5']);
  expect(house.files.size).toBe(2);
  await room.act(house.person, jobId, 'cancel', 'fr');
  expect(await rest(house, room, jobId)).toMatchObject({ state: 'cancelled' });
  expect(house.files.size).toBe(0);
  expect(house.put.length).toBeLessThan(10);
});

test('a job is its person’s alone, and a started one takes no more documents', async () => {
  const house = openJobHouse();
  const { room } = house.start();
  const jobId = await house.launch(room, ['1']);
  const unknown = expect.objectContaining({ code: 'job-unknown' });
  await expect(room.find(youssef, jobId, 'fr')).rejects.toEqual(unknown);
  await expect(room.act(youssef, jobId, 'cancel', 'fr')).rejects.toEqual(unknown);
  await expect(room.discard(youssef, jobId)).rejects.toEqual(unknown);
  expect(await room.list(youssef, 'fr')).toEqual([]);
  const document = { name: 'b.txt', bytes: Buffer.from('1') };
  await expect(room.bring(house.person, jobId, document, 'fr')).rejects.toMatchObject({
    code: 'job-started',
  });
  await rest(house, room, jobId);
});

test('seconds left are reckoned from the pace, and the kept days from the last change', async () => {
  const house = openJobHouse({ parallel: 1 });
  const { room } = house.start();
  const jobId = await house.launch(room, ['4', '4']);
  const left: (number | null)[] = [];
  for await (const job of room.follow(house.person, jobId, 'fr', never)) {
    if (job.state === 'running') left.push(job.secondsLeft);
    expect(job.keptUntil).toBeGreaterThanOrEqual(30 * 86_400_000);
  }
  const told = left.flatMap((seconds) => (seconds === null ? [] : [seconds]));
  expect(told.length).toBeGreaterThan(3);
  expect(told[0]).toBeLessThanOrEqual(9);
  expect(told.at(-1)).toBeLessThanOrEqual(2);
});
