import { expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import { startConsoleApi } from '../builders/console-api.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { sophie } from '../builders/hr-desk-house.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const draft: ValidatedDraft = {
  space: 'exemple',
  question: 'Que faire si j’oublie de badger ?',
  variants: ['oubli de badgeage', 'Je suis Claire Moreau, que faire si j’oublie de badger ?'],
  answer: 'Signalez-le **le jour même**.',
  sources: [{ title: 'Règlement', url: 'https://cc.example/temps', sourceId: 'conges#0' }],
  versant: null,
  owner: 'la DRH',
  reviewAt: '2027-11-22',
  ticketId: null,
};

/** Has the role, and keeps no space. */
const stranger: Person = { ...sophie, id: 'dev:autre', groups: ['all-agents'] };
const agent: Person = { ...sophie, id: 'dev:agent', roles: ['agent'] };
const asked = { spaces: ['exemple'], groups: ['all-agents'], versant: 'FPT' } as const;

test('an answer that HR writes is served to the next question, corrected at once, and withdrawn', async () => {
  await using town = await startConsoleApi();
  const { validated } = town.house.ports;
  const next = async (): Promise<string | undefined> =>
    (await validated.match({ text: draft.question, ...asked })).answer?.answer;
  expect(await next()).toBeUndefined();
  const made = await town.as(sophie, 'POST', 'validated', { version: null, draft });
  expect(made).toMatchObject({
    status: 200,
    body: {
      answer: {
        id: 'v-1',
        version: 1,
        validatedAt: '2026-11-22',
        validatedBy: 'p-dev:sophie.lambert',
        withdrawnAt: null,
        readers: null,
      },
    },
  });
  expect(await next()).toBe(draft.answer);
  const corrected = { ...draft, answer: 'Prévenez votre responsable.' };
  const saved = await town.as(sophie, 'PUT', 'validated/v-1', { version: 1, draft: corrected });
  expect(saved).toMatchObject({ status: 200, body: { answer: { version: 2 } } });
  expect(await next()).toBe(corrected.answer);
  const gone = await town.as(sophie, 'POST', 'validated/v-1/withdrawal', { version: 2 });
  expect(gone).toMatchObject({
    status: 200,
    body: { answer: { version: 3, withdrawnAt: '2026-11-22' } },
  });
  expect(await next()).toBeUndefined();
  expect(await validated.history('v-1')).toHaveLength(3);
  expect(await town.house.noted()).toEqual([
    'validated-created v-1',
    'validated-changed v-1',
    'validated-withdrawn v-1',
  ]);
});

test('no word of an answer or a question stands in the journal', async () => {
  await using town = await startConsoleApi();
  await town.as(sophie, 'POST', 'validated', { version: null, draft });
  const lines: unknown[] = [];
  for await (const line of town.house.ports.journal.lines()) lines.push(line);
  expect(JSON.stringify(lines)).not.toMatch(/badg|responsable|jour même/u);
});

test('what tells who asked is left out of the wordings that are kept', async () => {
  await using town = await startConsoleApi();
  await town.as(sophie, 'POST', 'validated', { version: null, draft });
  const [answer] = await town.house.ports.validated.list(['exemple']);
  expect(answer?.variants[1]).toContain('que faire si j’oublie de badger');
  expect(JSON.stringify(answer)).not.toMatch(/Claire|Moreau/u);
});

test('who saves an older version is told, and nothing is lost', async () => {
  await using town = await startConsoleApi();
  await town.as(sophie, 'POST', 'validated', { version: null, draft });
  await town.as(sophie, 'PUT', 'validated/v-1', { version: 1, draft });
  for (const [method, path, body] of [
    ['PUT', 'validated/v-1', { version: 1, draft }],
    ['POST', 'validated/v-1/withdrawal', { version: 1 }],
  ] as const) {
    const late = await town.as(sophie, method, path, body);
    expect(late).toMatchObject({ status: 409, body: { code: 'validated-changed' } });
  }
  expect((await town.house.ports.validated.find('v-1'))?.version).toBe(2);
});

test('who does not keep the space reads, writes and withdraws nothing of it', async () => {
  await using town = await startConsoleApi();
  await town.as(sophie, 'POST', 'validated', { version: null, draft });
  expect(await town.as(stranger, 'GET', 'validated')).toMatchObject({
    status: 200,
    body: { answers: [], toReview: [] },
  });
  const create = await town.as(stranger, 'POST', 'validated', { version: null, draft });
  expect(create).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  const save = await town.as(stranger, 'PUT', 'validated/v-1', { version: 1, draft });
  expect(save.status).toBe(403);
  const withdraw = await town.as(stranger, 'POST', 'validated/v-1/withdrawal', { version: 1 });
  expect(withdraw).toMatchObject({ status: 404, body: { code: 'validated-unknown' } });
  expect((await town.as(agent, 'GET', 'validated')).status).toBe(403);
  expect(await town.house.noted()).toEqual(['validated-created v-1']);
});

test.each<[string, unknown]>([
  ['nothing', {}],
  ['a version for a new one', { version: 1, draft }],
  ['an empty question', { version: null, draft: { ...draft, question: ' ' } }],
  ['an image', { version: null, draft: { ...draft, answer: '![x](https://x.example/i.png)' } }],
  ['HTML', { version: null, draft: { ...draft, answer: '<script>alert(1)</script>' } }],
  ['a very long answer', { version: null, draft: { ...draft, answer: 'x'.repeat(10_001) } }],
  ['a date that is none', { version: null, draft: { ...draft, reviewAt: '2027-13-45' } }],
  [
    'an address that is no web page',
    {
      version: null,
      draft: { ...draft, sources: [{ title: 't', url: 'javascript:1', sourceId: null }] },
    },
  ],
  ['a member too many', { version: null, draft: { ...draft, readers: ['all-agents'] } }],
  ['fifty-one wordings', { version: null, draft: { ...draft, variants: Array(51).fill('abcd') } }],
])('a body with %s is refused, and nothing is kept', async (_, body) => {
  await using town = await startConsoleApi();
  const reply = await town.as(sophie, 'POST', 'validated', body as object);
  expect(reply).toMatchObject({ status: 400, body: { code: 'request-unreadable' } });
  expect(await town.house.ports.validated.list(['exemple'])).toEqual([]);
});

test('answers past their date, or that rest on an overtaken text, are to be looked at again', async () => {
  await using town = await startConsoleApi();
  await town.house.ports.knowledge.put([
    toStore({ id: 'conges', space: 'exemple', supersededBy: 'délib. 12' }),
  ]);
  const other = { ...draft, question: 'Qui fournit la tenue ?', variants: [], sources: [] };
  await town.as(sophie, 'POST', 'validated', { version: null, draft });
  await town.as(sophie, 'POST', 'validated', { version: null, draft: other });
  const old = { ...other, question: 'Où est le vestiaire ?', reviewAt: '2026-01-01' };
  await town.as(sophie, 'POST', 'validated', { version: null, draft: old });
  const { body } = await town.as(sophie, 'GET', 'validated');
  expect(body).toMatchObject({
    toReview: expect.arrayContaining([
      expect.objectContaining({ why: 'source' }),
      expect.objectContaining({ why: 'date' }),
    ]),
  });
  expect((body as { toReview: unknown[] }).toReview).toHaveLength(2);
  expect(await town.house.desk.counts(sophie)).toEqual({ unanswered: 0, toReview: 2 });
});

test('a question that HR has answered since is no longer among the unanswered, unless that answer was of no help', async () => {
  await using town = await startConsoleApi();
  const { unanswered, validated } = town.house.ports;
  const question = 'Que faire si j’oublie de badger ?';
  const keep = (id: string, text: string, why: 'not-found' | 'disliked', at: number) =>
    unanswered.keep({ id, question: text, why, spaces: ['exemple'], at });
  await keep('u-1', 'J’ai oublié de badger, que faire ?', 'not-found', 1);
  await keep('u-2', question, 'disliked', 1);
  await keep('u-3', question, 'disliked', Date.UTC(2026, 10, 1));
  await keep('u-4', 'Où garer mon vélo ?', 'not-found', 1);
  expect(await town.house.desk.counts(sophie)).toMatchObject({ unanswered: 2 });
  await validated.put(validatedAnswer(question, { space: 'exemple' }), 1);
  const { body } = await town.as(sophie, 'GET', 'unanswered');
  expect(body).toMatchObject({ groups: [{ ids: ['u-3'] }, { ids: ['u-4'] }] });
});

test('an answer that only some may read leaves the question unanswered for the others', async () => {
  await using town = await startConsoleApi();
  const { unanswered, validated } = town.house.ports;
  const question = 'Que faire si j’oublie de badger ?';
  await unanswered.keep({ id: 'u-1', question, why: 'not-found', spaces: ['exemple'], at: 1 });
  const readers = ['group:rh'];
  await validated.put(validatedAnswer(question, { space: 'exemple', readers }), 1);
  expect(await town.house.desk.counts(sophie)).toMatchObject({ unanswered: 1 });
});

test('a question that nobody answered is grouped, set aside, and taken back', async () => {
  await using town = await startConsoleApi();
  const { unanswered } = town.house.ports;
  for (const [id, question] of [
    ['u-1', 'place de parking'],
    ['u-2', 'Puis-je avoir une place de parking ?'],
    ['u-3', 'Où garer mon vélo ?'],
  ] as const) {
    await unanswered.keep({ id, question, why: 'not-found', spaces: ['exemple'], at: 1 });
  }
  const { body } = await town.as(sophie, 'GET', 'unanswered');
  expect(body).toMatchObject({
    groups: [{ count: 2 }, { count: 1, question: 'Où garer mon vélo ?' }],
  });
  expect(await town.as(stranger, 'GET', 'unanswered')).toMatchObject({ body: { groups: [] } });
  const other = await town.as(stranger, 'POST', 'unanswered/dismissal', { ids: ['u-1'] });
  expect(other.status).toBe(200);
  const left = await town.as(sophie, 'POST', 'unanswered/dismissal', { ids: ['u-1', 'u-2'] });
  expect(left).toMatchObject({ body: { groups: [{ ids: ['u-3'] }] } });
  const back = await town.as(sophie, 'POST', 'unanswered/dismissal', {
    ids: ['u-1', 'u-2'],
    undo: true,
  });
  expect(back).toMatchObject({ body: { groups: [{ count: 2 }, { count: 1 }] } });
  expect(await town.house.noted()).toEqual([
    'questions-dismissed count=2',
    'questions-restored count=2',
  ]);
});
