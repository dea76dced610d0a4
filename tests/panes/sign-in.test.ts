import { expect, test } from '@jest/globals';
import { callServer } from '#shared/panes/call-server.ts';
import { holdToken, SignInFailed, type TokenHolder } from '#shared/panes/hold-token.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';

const wanted: FaultReply = {
  code: 'sign-in-needed',
  message: 'Calame ne sait pas qui vous êtes.',
  nextAction: 'Ouvrez Calame dans Teams.',
  reference: null,
};

/** A server that takes these tokens, and remembers what it was sent. */
const serverThatTakes = (...taken: readonly string[]) => {
  const heard: { readonly bearer: string | null; readonly body: unknown }[] = [];
  const answering: typeof fetch = async (_address, init) => {
    const bearer = new Headers(init?.headers).get('authorization');
    heard.push({ bearer, body: init?.body });
    const known = taken.some((token) => bearer === `Bearer ${token}`);
    return known ? Response.json({ ok: true }) : Response.json(wanted, { status: 401 });
  };
  return { heard, fetch: answering };
};

const callsTo = (fetch: typeof globalThis.fetch, tokens?: TokenHolder) =>
  callServer({
    fetch,
    origin: '',
    language: 'fr',
    person: null,
    ...(tokens === undefined ? {} : { tokens }),
  });

/** Teams, which gives these tokens one after the other. */
const giving = (...given: readonly string[]) => {
  const left = [...given];
  let asked = 0;
  const tokens = holdToken(async () => {
    asked += 1;
    const next = left.shift();
    if (next === undefined) throw new Error('no more');
    return next;
  });
  return { tokens, asked: () => asked };
};

test('a token is asked for when the server first wants one, then borne by each call', async () => {
  const { heard, fetch } = serverThatTakes('t1');
  const { tokens, asked } = giving('t1');
  const { read } = callsTo(fetch, tokens);
  expect(await read('POST', 'questions', { body: '{"text":"Combien ?"}' })).toEqual({ ok: true });
  await read('GET', 'status');
  expect(heard.map(({ bearer }) => bearer)).toEqual([null, 'Bearer t1', 'Bearer t1']);
  expect(heard[1]?.body).toBe('{"text":"Combien ?"}');
  expect(asked()).toBe(1);
});

test('a server that wants none is sent none', async () => {
  const { heard, fetch } = serverThatTakes();
  const open: typeof fetch = async (address, init) => {
    await fetch(address, init);
    return Response.json({ ok: true });
  };
  const { tokens, asked } = giving('t1');
  await callsTo(open, tokens).read('GET', 'status');
  expect([asked(), heard[0]?.bearer]).toEqual([0, null]);
});

test('a token that is over is replaced once by a fresh one', async () => {
  const { heard, fetch } = serverThatTakes('t2');
  const { tokens, asked } = giving('t1', 't2');
  await tokens.renew(null);
  expect(await callsTo(fetch, tokens).read('GET', 'status')).toEqual({ ok: true });
  expect(heard.map(({ bearer }) => bearer)).toEqual(['Bearer t1', 'Bearer t2']);
  expect(asked()).toBe(2);
});

test('a fresh token that is not taken either is told, and not asked for again and again', async () => {
  const { heard, fetch } = serverThatTakes();
  const { tokens } = giving('t1', 't2', 't3');
  await expect(callsTo(fetch, tokens).read('GET', 'status')).rejects.toMatchObject({
    fault: wanted,
  });
  expect(heard).toHaveLength(2);
});

test('calls at the same moment wait for one sign-in', async () => {
  const { fetch } = serverThatTakes('t1');
  const { tokens, asked } = giving('t1');
  const { read } = callsTo(fetch, tokens);
  await Promise.all(['status', 'charter', 'sources'].map((path) => read('GET', path)));
  expect(asked()).toBe(1);
});

test.each([
  ['not-in-teams', 'fr', 'Cette page s’ouvre dans Teams'],
  ['consent', 'fr', 'l’accord de votre organisation manque'],
  ['refused', 'fr', 'Teams n’a pas pu dire à Calame qui vous êtes'],
  ['consent', 'en', 'the consent of your organisation is missing'],
] as const)('a sign-in that fails (%s) is told in %s', async (why, language, words) => {
  const { fetch } = serverThatTakes();
  const tokens = holdToken(() => Promise.reject(new SignInFailed(why)));
  const { read } = callServer({ fetch, origin: '', language, person: null, tokens });
  await expect(read('GET', 'status')).rejects.toMatchObject({
    fault: { code: 'sign-in-needed', message: expect.stringContaining(words), reference: null },
  });
});

test('whatever else goes wrong in a sign-in is told as a refusal, and may be tried again', async () => {
  const { fetch } = serverThatTakes('t1');
  const answers = [() => Promise.reject(new Error('secret words')), () => Promise.resolve('t1')];
  const tokens = holdToken(() =>
    (answers.shift() ?? (() => Promise.reject(new Error('no more'))))(),
  );
  const { read } = callsTo(fetch, tokens);
  await expect(read('GET', 'status')).rejects.toMatchObject({ fault: { code: 'sign-in-needed' } });
  expect(await read('GET', 'status')).toEqual({ ok: true });
});

test('a refusal of another kind is no reason to sign in', async () => {
  const { tokens, asked } = giving('t1');
  const refusing: typeof fetch = async () =>
    Response.json({ ...wanted, code: 'not-allowed' }, { status: 403 });
  await expect(callsTo(refusing, tokens).read('GET', 'x')).rejects.toMatchObject({
    fault: { code: 'not-allowed' },
  });
  expect(asked()).toBe(0);
});
