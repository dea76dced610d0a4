import { describe, expect, test } from '@jest/globals';
import type { DocumentProgress } from '../../bot/jobs/ports.ts';
import { askAnswer, keptReview, orderOf } from '../builders/jobs.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const documentId = 'a'.repeat(64);
const other = 'b'.repeat(64);
const waiting = { state: 'waiting', why: null, at: 2_000, ended: false } as const;
const asking: DocumentProgress = { state: 'asking', asked: 0, toAsk: 2, why: null };
const coverage = { asked: 4, found: 2, toCheck: 1, contradictory: 0, absent: 1 };

describe.each(storeAdapters)('the room of jobs, %s', (_, open) => {
  test('a job is opened once, and listed for its person alone, the latest first', async () => {
    const { jobs, close } = await open();
    expect(await jobs.open(orderOf())).toBe(true);
    expect(await jobs.open(orderOf({ title: 'Autre' }))).toBe(false);
    await jobs.open(orderOf({ jobId: 'job-00000002', openedAt: 5_000 }));
    await jobs.open(orderOf({ jobId: 'job-00000003', person: 'p-karim' }));
    expect((await jobs.list('p-claire')).map(({ order }) => order.jobId)).toEqual([
      'job-00000002',
      'job-00000001',
    ]);
    expect(await jobs.find('job-00000001')).toEqual({
      ...{ order: orderOf(), state: 'gathering', why: null },
      ...{ changedAt: 1_000, endedAt: null, model: null },
    });
    expect(await jobs.find('job-unknown')).toBeNull();
    await close();
  });

  test('a job that waits is taken in hand once, and moves only from the states that are named', async () => {
    const { jobs, close } = await open();
    await jobs.open(orderOf());
    expect(await jobs.claim('job-00000001', 1_500)).toBe(false);
    expect(await jobs.move('job-00000001', ['running'], waiting)).toBe(false);
    expect(await jobs.move('job-00000001', ['gathering'], waiting)).toBe(true);
    expect((await jobs.left()).map(({ order }) => order.jobId)).toEqual(['job-00000001']);
    expect(await jobs.claim('job-00000001', 3_000)).toBe(true);
    expect(await jobs.claim('job-00000001', 3_000)).toBe(false);
    expect(await jobs.left()).toEqual([]);
    const why = { kind: 'over-quota' } as const;
    await jobs.move('job-00000001', ['running'], { ...waiting, state: 'paused', why, at: 4_000 });
    expect(await jobs.find('job-00000001')).toMatchObject({ state: 'paused', why, endedAt: null });
    const done = { ...waiting, state: 'done', at: 5_000, ended: true } as const;
    await jobs.move('job-00000001', ['paused'], done);
    expect(await jobs.find('job-00000001')).toMatchObject({ state: 'done', endedAt: 5_000 });
    await close();
  });

  test('documents keep their order; the same bytes again change the name alone', async () => {
    const { jobs, close } = await open();
    await jobs.open(orderOf());
    await jobs.addDocument('job-00000001', { documentId, file: 'a.pdf', bytes: 10 }, 1_100);
    await jobs.addDocument('job-00000001', { documentId: other, file: 'c.yaml', bytes: 5 }, 1_200);
    await jobs.addDocument('job-00000001', { documentId, file: 'b.pdf', bytes: 10 }, 1_300);
    await jobs.setBeside('job-00000001', [other]);
    await jobs.putDocument('job-00000001', documentId, asking, { title: 'T', coverage });
    await jobs.putDocument('job-00000001', documentId, { ...asking, state: 'done' });
    expect(await jobs.documents('job-00000001')).toEqual([
      {
        ...{ documentId, rank: 0, file: 'b.pdf', bytes: 10, beside: false },
        ...{ state: 'done', asked: 0, toAsk: 2, why: null, coverage },
      },
      {
        ...{ documentId: other, rank: 1, file: 'c.yaml', bytes: 5, beside: true },
        ...{ state: 'waiting', asked: 0, toAsk: 0, why: null, coverage: null },
      },
    ]);
    expect(await jobs.result('job-00000001', documentId)).toEqual({ title: 'T', coverage });
    expect(await jobs.result('job-00000001', other)).toBeNull();
    expect(await jobs.together('job-00000001')).toBeNull();
    await jobs.putTogether('job-00000001', { says: 1 });
    expect(await jobs.together('job-00000001')).toEqual({ says: 1 });
    await close();
  });

  test('an answer is kept and counted at once, tells the state of its job, and serves every job of its person', async () => {
    const { jobs, close } = await open();
    await jobs.open(orderOf());
    await jobs.addDocument('job-00000001', { documentId, file: 'a.pdf', bytes: 10 }, 1_100);
    await jobs.putDocument('job-00000001', documentId, asking);
    expect(await jobs.answer('job-00000001', documentId, 'k1', askAnswer)).toBe('gathering');
    expect(await jobs.answer('job-00000001', null, 'k2', { ...askAnswer, model: null })).toBe(
      'gathering',
    );
    expect(await jobs.answer('job-unknown', documentId, 'k1', askAnswer)).toBeNull();
    expect(await jobs.documents('job-00000001')).toMatchObject([{ asked: 1, toAsk: 2 }]);
    expect(await jobs.find('job-00000001')).toMatchObject({ model: 'stand-in' });
    expect([...(await jobs.answers('p-claire', ['k1', 'k3']))]).toEqual([['k1', askAnswer]]);
    expect((await jobs.answers('p-karim', ['k1'])).size).toBe(0);
    await close();
  });

  test('reviews stay in their order; what an agent filled is found by sheet and contract, and goes when it is emptied', async () => {
    const { jobs, close } = await open();
    await jobs.open(orderOf());
    await jobs.addReview('job-00000001', keptReview);
    await jobs.addReview('job-00000001', { ...keptReview, decision: 'rejected', at: 3_000 });
    expect((await jobs.reviews('job-00000001')).map(({ decision }) => decision)).toEqual([
      'accepted',
      'rejected',
    ]);
    const entry = { person: 'p-claire', sheetId: 'dsp', subject: 'Eau', fieldId: 'avis', at: 1 };
    await jobs.putEntry({ ...entry, written: 'Favorable' });
    await jobs.putEntry({ ...entry, written: 'Réservé', at: 2 });
    await jobs.putEntry({ ...entry, subject: 'Gaz', written: 'Favorable' });
    expect(await jobs.entries('p-claire', 'dsp', 'Eau')).toEqual([
      { ...entry, written: 'Réservé', at: 2 },
    ]);
    await jobs.putEntry({ ...entry, written: '' });
    expect(await jobs.entries('p-claire', 'dsp', 'Eau')).toEqual([]);
    expect(await jobs.expireEntries(2)).toBe(1);
    await close();
  });

  test('a job goes with all that hangs on it: discarded by its person, or once its days are over', async () => {
    const { jobs, close } = await open();
    const day = 86_400_000;
    const kept = { synthesis: 30, minutes: 20 };
    await jobs.open(orderOf());
    await jobs.answer('job-00000001', null, 'k1', askAnswer);
    expect(await jobs.discard('p-karim', 'job-00000001')).toBe(false);
    expect(await jobs.discard('p-claire', 'job-00000001')).toBe(true);
    expect((await jobs.answers('p-claire', ['k1'])).size).toBe(0);
    await jobs.open(orderOf({ jobId: 'job-00000002' }));
    await jobs.open(minutesOrder('job-00000003', 5));
    await jobs.open(minutesOrder('job-00000004', 365));
    expect(await jobs.expire(1_000 + 5 * day, kept)).toBe(0);
    expect(await jobs.expire(1_001 + 5 * day, kept)).toBe(1);
    expect(await jobs.expire(1_001 + 20 * day, kept)).toBe(1);
    expect(await jobs.expire(1_001 + 30 * day, kept)).toBe(1);
    expect(await jobs.list('p-claire')).toEqual([]);
    await close();
  });
});

const minutesOrder = (jobId: string, keepDays: number) => {
  const { person, launcher, channel, language, title, openedAt } = orderOf();
  const statement = { participantsInformed: true, purpose: 'CR', keepDays, reserved: null };
  const request = { jobId, kind: 'compte-rendu', title, date: null, statement } as const;
  return {
    ...{ jobId, person, launcher, channel, language, title, openedAt },
    work: 'minutes',
    request,
  } as const;
};
