import { expect, test } from '@jest/globals';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { claire, scriptedPolicy, youssef } from '../builders/scripted-policy.ts';

const json = { 'content-type': 'application/json' };
const own = {
  ...{ metier: 'technique', title: 'Prêt de barrières', use: 'draft', templateId: null },
  text: 'Rédige un courriel à {association} pour confirmer le prêt de {nombre} barrières.',
};

const as = (person: string, port: number) => ({
  'x-calame-person': person,
  origin: `http://127.0.0.1:${port}`,
});

/** Youssef keeps documents for the others. */
const steward = (): typeof scriptedPolicy => {
  const { policy } = scriptedPolicy;
  const development = policy.identity.development.map((one) =>
    one.id === youssef.id ? { ...one, roles: ['agent', 'referent-documentaire'] as const } : one,
  );
  const identity = { ...policy.identity, development };
  return { ...scriptedPolicy, policy: { ...policy, identity } };
};

test('everybody finds them by their words; those who keep documents share one and take it away', async () => {
  await using api = await startLoopbackApi({ script: { snapshot: steward() } });
  const agent = as(claire.id, api.port);
  const sharer = as(youssef.id, api.port);
  const listed = async (words: string): Promise<readonly { readonly id: string }[]> => {
    const { text } = await api.send('GET', `/api/requests?words=${words}`, { headers: agent });
    return JSON.parse(text).requests;
  };
  expect((await listed('')).length).toBeGreaterThanOrEqual(30);
  expect((await listed('barri%C3%A8res')).map(({ id }) => id)).toEqual([]);
  const body = JSON.stringify(own);
  const refused = await api.send('POST', '/api/requests', { headers: { ...agent, ...json }, body });
  expect(refused.status).toBe(403);
  const shared = await api.send('POST', '/api/requests', {
    headers: { ...sharer, ...json },
    body,
  });
  expect([shared.status, JSON.parse(shared.text).request]).toEqual([
    201,
    { ...own, id: expect.stringMatching(/^own-/u), from: 'organisation' },
  ]);
  const { id } = JSON.parse(shared.text).request as { id: string };
  expect((await listed('barrieres')).map((one) => one.id)).toEqual([id]);
  expect((await listed(''))[0]?.id).toBe(id);
  expect((await api.send('DELETE', `/api/requests/${id}`, { headers: agent })).status).toBe(403);
  expect((await api.send('DELETE', `/api/requests/${id}`, { headers: sharer })).status).toBe(200);
  expect((await api.send('DELETE', `/api/requests/${id}`, { headers: sharer })).status).toBe(404);
});

test('one of the product is not taken away, and what does not fit is refused', async () => {
  await using api = await startLoopbackApi({ script: { snapshot: steward() } });
  const sharer = { ...as(youssef.id, api.port), ...json };
  const gone = await api.send('DELETE', '/api/requests/rh-offre', { headers: sharer });
  expect([gone.status, JSON.parse(gone.text).code]).toEqual([404, 'ready-request-unknown']);
  const bad = [
    { ...own, title: '' },
    { ...own, text: 'x'.repeat(1_001) },
    { ...own, metier: 'pirate' },
    { ...own, templateId: '../etc' },
    { ...own, id: 'rh-offre' },
    null,
  ];
  for (const body of bad) {
    const { status } = await api.send('POST', '/api/requests', {
      headers: sharer,
      body: JSON.stringify(body),
    });
    expect(status).toBe(400);
  }
});

test('what its words do to a text is told with a request to rework one; a question may be shared too', async () => {
  await using api = await startLoopbackApi({ script: { snapshot: steward() } });
  const headers = { ...as(youssef.id, api.port), ...json };
  const question = { ...own, use: 'ask', text: 'Que deviennent mes congés au {date} ?' };
  const shared = await api.send('POST', '/api/requests', {
    headers,
    body: JSON.stringify(question),
  });
  expect(shared.status).toBe(201);
  const { text } = await api.send('GET', '/api/requests', { headers });
  const told = new Map<string, unknown>(
    JSON.parse(text).requests.map(({ id, mode }: { id: string; mode: unknown }) => [id, mode]),
  );
  expect(
    ['tous-corriger', 'tous-langage-clair', 'tous-raccourcir', 'tous-absence'].map((id) =>
      told.get(id),
    ),
  ).toEqual(['corriger', 'langage-clair', 'raccourcir', null]);
  expect(told.get(JSON.parse(shared.text).request.id)).toBeNull();
});
