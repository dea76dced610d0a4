import { afterEach, describe, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import { ask, selfHosted } from '../builders/model-route.ts';
import { type BoundDoor, hear, openDoorTo, textOf } from '../builders/open-door.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { scriptDoor } from '../fakes/scripted-door.ts';

type Behaviour = 'answers' | 'says nothing' | 'breaks' | 'hangs';
type Opened = { readonly door: Omit<BoundDoor, 'close'>; readonly candidate: Candidate };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Every adapter of the port, brought to the same behaviour. */
const adapters: Readonly<Record<string, (behaviour: Behaviour) => Promise<Opened>>> = {
  'the door to real servers': async (behaviour) => {
    const endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
    if (behaviour === 'says nothing') endpoint.plan({ kind: 'empty' });
    if (behaviour === 'breaks') endpoint.plan({ kind: 'cut', after: 1 });
    if (behaviour === 'hangs') endpoint.plan({ kind: 'silent' });
    const candidate = selfHosted(endpoint.baseURL);
    const door = openDoorTo(candidate);
    closing.push(door.close, endpoint.close);
    return { door, candidate };
  },
  'the door in memory': async (behaviour) => {
    const candidate = selfHosted('http://127.0.0.1:1/v1');
    const scene = {
      answers: { texts: ['Vingt-cinq ', 'jours [1].'], ends: 'end' },
      'says nothing': { texts: [], ends: 'end' },
      breaks: { texts: ['Vingt-cinq '], ends: 'stream-cut' },
      hangs: { texts: [], ends: 'hang' },
    } as const;
    const door = scriptDoor({ local: [scene[behaviour]] });
    const { policy } = scriptedPolicy;
    return {
      door: {
        chat: (to, request) => door.chat(to, request, policy),
        embed: (to, texts, signal) => door.embed(to, texts, signal, policy),
        rerank: (to, request, signal) => door.rerank(to, request, signal, policy),
        probe: (to, signal) => door.probe(to, policy, signal),
      },
      candidate,
    };
  },
};

describe.each(Object.keys(adapters))('%s', (name) => {
  const open = (behaviour: Behaviour): Promise<Opened> => {
    const adapter = adapters[name];
    if (adapter === undefined) throw new Error(`no adapter ${name}`);
    return adapter(behaviour);
  };

  test('gives the text in pieces, then one end', async () => {
    const { door, candidate } = await open('answers');
    const { deltas, fault } = await hear(door, candidate, ask());
    expect(fault).toBeNull();
    expect(textOf(deltas)).toBe('Vingt-cinq jours [1].');
    expect(deltas.filter(({ kind }) => kind === 'end')).toHaveLength(1);
    expect(deltas.at(-1)).toMatchObject({ kind: 'end', finish: 'stop', servedModel: 'modele' });
  });

  test('calls an answer without a word a fault', async () => {
    const { door, candidate } = await open('says nothing');
    expect(await hear(door, candidate, ask())).toMatchObject({
      deltas: [],
      fault: { kind: 'empty' },
    });
  });

  test('throws the fault after the text that came before it', async () => {
    const { door, candidate } = await open('breaks');
    const { deltas, fault } = await hear(door, candidate, ask());
    expect(textOf(deltas).trim()).toBe('Vingt-cinq');
    expect(fault?.kind).toBe('stream-cut');
  });

  test('stops when the person leaves', async () => {
    const { door, candidate } = await open('hangs');
    const leaving = new AbortController();
    setImmediate(() => leaving.abort());
    const { fault } = await hear(door, candidate, ask({ signal: leaving.signal }));
    expect(fault?.kind).toBe('aborted');
  });

  test('calls nobody when the person has already left', async () => {
    const { door, candidate } = await open('answers');
    const { deltas, fault } = await hear(door, candidate, ask({ signal: AbortSignal.abort() }));
    expect(deltas).toEqual([]);
    expect(fault?.kind).toBe('aborted');
  });

  test('gives one unit vector a text, in the order of the texts', async () => {
    const { door, candidate } = await open('answers');
    const { signal } = new AbortController();
    const texts = ['congés annuels', 'télétravail', 'congés annuels'];
    const { vectors } = await door.embed(candidate, texts, signal);
    expect(vectors).toHaveLength(3);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(vectors[0]).toEqual(vectors[2]);
    expect(vectors[0]).not.toEqual(vectors[1]);
  });

  test('gives one score a text, in the order of the texts', async () => {
    const { door, candidate } = await open('answers');
    const { signal } = new AbortController();
    const documents = ['La paie.', 'Les congés annuels des agents.', 'Les congés.'];
    const request = { query: 'Combien de congés annuels ont les agents ?', documents };
    const { scores, servedModel } = await door.rerank(candidate, request, signal);
    expect(scores).toHaveLength(3);
    expect(Math.max(...scores)).toBe(scores[1]);
    expect(servedModel).toBe('modele');
  });

  test('gives no score for no text', async () => {
    const { door, candidate } = await open('answers');
    const { signal } = new AbortController();
    const { scores } = await door.rerank(candidate, { query: 'congés', documents: [] }, signal);
    expect(scores).toEqual([]);
  });

  test('says what served the vectors', async () => {
    const { door, candidate } = await open('answers');
    const { signal } = new AbortController();
    expect(await door.embed(candidate, ['congés'], signal)).toMatchObject({
      servedModel: 'modele',
      region: null,
    });
  });

  test('probes an endpoint that answers, and tells how long it took', async () => {
    const { door, candidate } = await open('answers');
    const result = await door.probe(candidate.endpoint, new AbortController().signal);
    expect(result).toEqual({ ok: true, milliseconds: expect.any(Number) });
  });

  test('gives no vector for no text', async () => {
    const { door, candidate } = await open('answers');
    const { vectors } = await door.embed(candidate, [], new AbortController().signal);
    expect(vectors).toEqual([]);
  });
});
