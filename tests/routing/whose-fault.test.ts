import { expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { talk } from '../builders/gateway-talk.ts';
import { selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, scriptDoor } from '../fakes/scripted-door.ts';

const first = selfHosted('http://127.0.0.1:1/v1', { id: 'premier' });
const second = selfHosted('http://127.0.0.1:2/v1', { id: 'deuxieme' });

/** Plays, for each endpoint, how long it is silent, whether it then says a word, and how it ends. */
function openTimed(
  plays: Readonly<Record<string, { silent: number; speaks?: boolean; ends: Scene['ends'] }>>,
) {
  const time = virtualTime();
  const door: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* ({ endpoint }, { signal }): AsyncGenerator<ChatDelta, void, undefined> {
      const { silent, speaks = false, ends } = plays[endpoint.id] ?? { silent: 0, ends: 'empty' };
      const sleep = (milliseconds: number): Promise<void> =>
        time.timers.sleep(milliseconds, signal).catch(() => {
          throw new ModelFault('aborted');
        });
      await sleep(silent);
      if (speaks) yield { kind: 'text', text: 'Vingt-cinq' };
      if (ends === 'hang') await sleep(3_600_000);
      else if (ends !== 'end') throw new ModelFault(ends);
    },
  };
  return openGateway(door, time);
}

const eager = (id: string): Candidate =>
  selfHosted('http://127.0.0.1:1/v1', {
    id,
    health: { failures: 1, coolDown: 30_000, probeEvery: 0 },
  });

test('the end of our own patience is blamed on an endpoint that said nothing for longer than it may, on no other', async () => {
  const route = [eager('premier'), eager('deuxieme')];
  const leftover = openTimed({
    premier: { silent: 100_000, ends: 'garbage' },
    deuxieme: { silent: 0, ends: 'hang' },
  });
  expect((await talk(leftover, route)).told).toEqual(['premier garbage', 'deuxieme timeout-total']);
  expect(leftover.isOpen('deuxieme', 'modele')).toBe(false);
  const speaking = openTimed({ premier: { silent: 0, speaks: true, ends: 'hang' } });
  expect((await talk(speaking, route)).end).toMatchObject({ kind: 'broken' });
  expect(speaking.isOpen('premier', 'modele')).toBe(false);
  const mute = openTimed({ premier: { silent: 0, ends: 'hang' } });
  await talk(mute, route);
  expect(mute.isOpen('premier', 'modele')).toBe(true);
});

test('a question that waited for a place of an endpoint that fell meanwhile goes on to the next', async () => {
  const one = selfHosted('http://127.0.0.1:1/v1', { id: 'premier', limits: { maxInFlight: 1 } });
  const gateway = openTimed({
    premier: { silent: 1_000, ends: 'unauthorized' },
    deuxieme: { silent: 0, speaks: true, ends: 'end' },
  });
  const [, waited] = await Promise.all([talk(gateway, [one]), talk(gateway, [one, second])]);
  expect(waited?.told[0]).toBe('premier resting');
  expect(gateway.health().map(({ inFlight, waiting }) => [inFlight, waiting])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  // Its place was given back: another model of the same endpoint finds it.
  const other = { ...one, model: { name: 'autre', role: 'chat' } } as const;
  expect((await talk(gateway, [other])).told).toEqual(['premier unauthorized']);
});

test('an answer that a filter stopped neither heals nor harms: the next question tries in its turn', async () => {
  const time = virtualTime();
  const ends = ['refuse', 'filter', 'answer'];
  const door: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
      const end = ends.shift();
      if (end === 'refuse') throw new ModelFault('unauthorized');
      const finish = end === 'filter' ? 'content-filter' : 'stop';
      yield { kind: 'text', text: 'Oui.' };
      yield { kind: 'end', finish, usage: null, servedModel: null, region: null };
    },
  };
  const gateway = openGateway(door, time);
  await talk(gateway, [first]);
  await time.timers.sleep(30_000);
  await talk(gateway, [first]);
  expect(gateway.health()).toMatchObject([{ circuit: 'open', triesAt: time.clock.now() }]);
  await talk(gateway, [first]);
  expect(gateway.health()).toMatchObject([{ circuit: 'closed' }]);
});
