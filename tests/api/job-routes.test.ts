import { expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { jobRoutes } from '../../bot/api/job-routes.ts';
import type { SynthesisDesk } from '../../bot/synthesis/synthesis-desk.ts';
import { jobOf, runningJob } from '../builders/job-samples.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { createScriptedSynthesis } from '../builders/scripted-synthesis.ts';

type Call = (
  method: string,
  path: string,
  body?: object | string,
) => Promise<{ status: number; body: unknown }>;

const openApi = async (said: Partial<SynthesisDesk> = {}) => {
  const desk = createScriptedSynthesis(said);
  const api: LoopbackApi = await startLoopbackApi({
    ports: { synthesis: async () => desk },
    routes: jobRoutes,
  });
  const call: Call = async (method, path, body) => {
    const type = typeof body === 'string' ? 'application/octet-stream' : 'application/json';
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const { status, text } = await api.send(method, `/api/${path}`, {
      headers: { host: `127.0.0.1:${api.port}`, origin: api.origin, 'content-type': type },
      ...(sent === undefined ? {} : { body: sent }),
    });
    return { status, body: JSON.parse(text) as unknown };
  };
  return { api, desk, call };
};

const document = 'a'.repeat(64);

test('a synthesis is opened, gets its documents one by one, and is started', async () => {
  const { api, desk, call } = await openApi();
  await using _closing = api;
  const request = { jobId: 'travail-0001', sheetId: 'budget', question: null };
  expect((await call('POST', 'jobs', request)).status).toBe(201);
  await call('POST', 'jobs/travail-0001/documents?name=C%3A%5Cfolder%5CComptes%202025.pdf', '%PDF');
  expect((await call('POST', 'jobs/travail-0001/start')).status).toBe(200);
  expect(desk.sent).toEqual([
    ['open', request],
    ['bring', 'Comptes 2025.pdf'],
    ['start', 'travail-0001'],
  ]);
});

const statement = {
  participantsInformed: true,
  purpose: 'compte rendu',
  keepDays: 30,
  reserved: null,
};
const meeting = {
  jobId: 'reunion-0001',
  kind: 'compte-rendu',
  title: 'CST',
  date: null,
  statement,
};
const accepted = {
  ...{ fieldId: 'recettes', decision: 'accepted', written: null, reason: null, seconds: 12.5 },
};

test.each([
  ['jobs', { jobId: '../x', sheetId: 'budget', question: null }],
  ['jobs', { jobId: 'travail-0001', sheetId: 'budget', question: 'a'.repeat(2_001) }],
  ['jobs', { jobId: 'travail-0001', sheetId: 'budget', question: null, owner: 'somebody' }],
  ['minutes', { ...meeting, kind: 'roman' }],
  ['minutes', { ...meeting, statement: { ...statement, keepDays: 0 } }],
  ['minutes', { ...meeting, statement: { ...statement, reserved: 'secrète' } }],
  [`jobs/comptes-2025-01/documents/${document}/reviews`, { ...accepted, seconds: -1 }],
  [`jobs/comptes-2025-01/documents/${document}/reviews`, { ...accepted, written: 'x' }],
  [`jobs/comptes-2025-01/documents/${document}/reviews`, { ...accepted, decision: 'rejected' }],
  [`jobs/comptes-2025-01/documents/${document}/reviews`, { ...accepted, decision: 'corrected' }],
])('a body that is not of its shape goes no further: %s %j', async (path, body) => {
  const { api, desk, call } = await openApi();
  await using _closing = api;
  expect(await call('POST', path, body)).toMatchObject({
    status: 400,
    body: { code: 'request-unreadable' },
  });
  expect(desk.sent).toEqual([]);
});

test('no byte of a document is taken for a job that is not the person’s, nor an empty one', async () => {
  const { api, desk, call } = await openApi();
  await using _closing = api;
  const unknown = await call('POST', 'jobs/somebody-else/documents?name=a.pdf', '%PDF');
  expect([unknown.status, unknown.body]).toMatchObject([404, { code: 'job-unknown' }]);
  const empty = await call('POST', 'jobs/comptes-2025-01/documents?name=a.pdf', '');
  expect([empty.status, empty.body]).toMatchObject([400, { code: 'file-empty' }]);
  for (const name of ['', 'folder%2F', `${'a'.repeat(201)}.pdf`, 'a%00.pdf']) {
    const reply = await call('POST', `jobs/comptes-2025-01/documents?name=${name}`, '%PDF');
    expect([name, reply.status]).toEqual([name, 400]);
  }
  expect(desk.sent).toEqual([]);
});

test('progress comes as lines; a job deleted meanwhile ends them with its fault', async () => {
  const follow = async function* (): AsyncGenerator<JobSummary> {
    yield runningJob;
    yield jobOf({ jobId: runningJob.jobId });
    throw new Fault('job-unknown');
  };
  const { api } = await openApi({ follow });
  await using _closing = api;
  const { headers, text } = await api.send('GET', `/api/jobs/${runningJob.jobId}/events`, {
    headers: { host: `127.0.0.1:${api.port}` },
  });
  expect(headers['content-type']).toContain('application/x-ndjson');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ kind }) => kind)).toEqual(['job', 'job', 'fault']);
  expect(lines[2].fault.nextAction).toContain('liste');
});

test('the picture of a page is kept by the person’s own browser alone, and runs nothing', async () => {
  const { api } = await openApi();
  await using _closing = api;
  const path = `/api/jobs/comptes-2025-01/documents/${document}/pages/3/image`;
  const { status, headers } = await api.send('GET', path, {
    headers: { host: `127.0.0.1:${api.port}` },
  });
  expect([status, headers['content-type']]).toEqual([200, 'image/png']);
  expect(headers['cache-control']).toMatch(/^private/u);
  expect(headers['vary']).toContain('authorization');
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
});

test.each(['0', '-1', '1e3', '2.5', '999999', 'x'])('there is no page %s', async (page) => {
  const { api, call } = await openApi();
  await using _closing = api;
  const reply = await call('GET', `jobs/comptes-2025-01/documents/${document}/pages/${page}`);
  expect(reply).toMatchObject({ status: 404, body: { code: 'address-unknown' } });
});

test('a file is handed over under its own name, in letters that every browser takes', async () => {
  const { api, call } = await openApi();
  await using _closing = api;
  const { headers, text } = await api.send('GET', '/api/jobs/comptes-2025-01/files/docx', {
    headers: { host: `127.0.0.1:${api.port}` },
  });
  expect(text).toBe('fiches docx');
  expect(headers['content-disposition']).toBe(
    'attachment; filename="Comptes d_une commune _ 2025.docx"; ' +
      "filename*=UTF-8''Comptes%20d%E2%80%99une%20commune%20%E2%80%93%202025.docx",
  );
  expect((await call('GET', 'jobs/comptes-2025-01/files/exe')).status).toBe(404);
});

test('a document drawn from the sheets is asked for by its name, one that there is not is no address', async () => {
  const { api, call } = await openApi();
  await using _closing = api;
  const at = '/api/jobs/comptes-2025-01/files/docx';
  const { text } = await api.send('GET', `${at}?output=rapport-ccspl`, {
    headers: { host: `127.0.0.1:${api.port}` },
  });
  expect(text).toBe('rapport-ccspl docx');
  expect((await call('GET', 'jobs/comptes-2025-01/files/docx?output=budget')).status).toBe(404);
});

test('a ranking is refused in words', async () => {
  const { api, call } = await openApi({
    open: () => Promise.reject(new Fault('ranking-refused')),
  });
  await using _closing = api;
  const request = { jobId: 'travail-0001', sheetId: 'libre', question: 'Classe les offres.' };
  expect(await call('POST', 'jobs', request)).toMatchObject({
    status: 403,
    body: { code: 'ranking-refused', message: expect.stringContaining('n’écarte aucune') },
  });
});

test('what a person says of a field is kept, and told back with the sheet', async () => {
  const { api, call } = await openApi();
  await using _closing = api;
  const path = `jobs/comptes-2025-01/documents/${document}`;
  await call('POST', `${path}/reviews`, accepted);
  const again = { ...accepted, decision: 'rejected', reason: 'wrong-year', seconds: 4 };
  await call('POST', `${path}/reviews`, again);
  const { body } = await call('GET', path);
  expect(body).toMatchObject({ reviews: [{ fieldId: 'recettes', decision: 'rejected' }] });
});
