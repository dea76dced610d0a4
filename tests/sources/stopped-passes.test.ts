import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLibrary } from '../../bot/graph/open-library.ts';
import type { PassPorts } from '../../bot/sources/pass-ports.ts';
import { runPass } from '../../bot/sources/run-pass.ts';
import { type GraphHouse, graphHouse, rhGroup, rhLibrary } from '../builders/graph-house.ts';
import { everyPass } from '../builders/source-house.ts';
import { type FakeGraph, openToAll, openToGroup } from '../fakes/graph.ts';
import { rootId } from '../fakes/graph-library.ts';

class Killed extends Error {}

/** The same store, which dies at its n-th call, before or after the call was kept. */
function dyingAt(ports: PassPorts, calls: number): PassPorts {
  let left = calls;
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || name === 'release') return method;
        return async (...args: readonly unknown[]) => {
          left -= 1;
          if (left === 0) throw new Killed();
          const made: unknown = await Reflect.apply(method, target, args);
          left -= 1;
          if (left === 0) throw new Killed();
          return made;
        };
      },
    });
  return { ...ports, sources: mortal(ports.sources), knowledge: mortal(ports.knowledge) };
}

type Move =
  | { readonly kind: 'write' | 'rename' | 'delete'; readonly file: number; readonly text: number }
  | { readonly kind: 'move' | 'close' | 'open'; readonly file: number }
  | { readonly kind: 'drop-folder' }
  | { readonly kind: 'lapse' }
  | { readonly kind: 'pass'; readonly dies: number };

const file = fc.nat(5);
const moves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('write', 'rename', 'delete'),
      file,
      text: fc.nat(3),
    }),
    fc.record({ kind: fc.constantFrom('move', 'close', 'open'), file }),
    fc.record({ kind: fc.constant('drop-folder' as const) }),
    fc.record({ kind: fc.constant('lapse' as const) }),
    fc.record({ kind: fc.constant('pass' as const), dies: fc.integer({ min: 1, max: 40 }) }),
  ),
  { minLength: 3, maxLength: 14 },
) satisfies fc.Arbitrary<readonly Move[]>;

/** What the library ought to show, by title and readers. */
type Model = Map<string, { title: string; inFolder: boolean; closed: boolean }>;

const folderOf = ({ folders }: FakeGraph): string => folders.at(-1) ?? rootId;

function play({ graph }: GraphHouse, model: Model, move: Exclude<Move, { kind: 'pass' }>): void {
  if (move.kind === 'lapse') {
    graph.expireLinks();
    return;
  }
  if (move.kind === 'drop-folder') {
    graph.remove(folderOf(graph));
    for (const [id, { inFolder }] of model) if (inFolder) model.delete(id);
    // Another folder of the same name is another folder.
    graph.put(`D${graph.folders.length}`, { name: 'Notes' });
    return;
  }
  const id = `F${move.file}`;
  const known = model.get(id);
  if (move.kind === 'write') {
    const title = `Note ${move.file} ${move.text}`;
    graph.put(id, { name: `${id}.md`, content: `# ${title}\n\nTrois jours.\n` });
    model.set(id, { inFolder: false, closed: false, ...known, title });
  } else if (known !== undefined) change(graph, model, id, move);
}

function change(
  graph: GraphHouse['graph'],
  model: Model,
  id: string,
  move: Exclude<Move, { kind: 'pass' | 'lapse' | 'drop-folder' }>,
): void {
  const known = model.get(id);
  if (known === undefined) return;
  switch (move.kind) {
    case 'delete':
      graph.remove(id);
      model.delete(id);
      return;
    case 'rename':
      graph.put(id, { name: `autre-${id}.md` });
      return;
    case 'move':
      graph.put(id, { parent: known.inFolder ? rootId : folderOf(graph) });
      known.inFolder = !known.inFolder;
      return;
    default:
      known.closed = move.kind === 'close';
      graph.permit(id, known.closed ? [openToGroup(rhGroup)] : openToAll);
  }
}

async function passOnce(house: GraphHouse, ports: PassPorts): Promise<void> {
  // The turn of a process that died lapses.
  house.time.now += 3_600_000;
  const { signal } = new AbortController();
  const open = (stop: AbortSignal) => openLibrary(house.ports, rhLibrary, stop);
  const request = { space: 'rh', open, every: everyPass, confirmed: false, signal };
  expect(await runPass(ports, request)).toMatchObject({ fault: null });
}

test('whatever changed and wherever passes were killed, one whole pass brings the base to what the library holds', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (played) => {
      await using house = await graphHouse({ D1: { name: 'Notes' } });
      house.graph.setPageSize(3);
      const model: Model = new Map();
      for (const move of played) {
        if (move.kind !== 'pass') play(house, model, move);
        else {
          await passOnce(house, dyingAt(house.ports, move.dies)).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
        }
      }
      await passOnce(house, house.ports);
      const shown = await house.store.knowledge.list(['rh'], ['all-agents', 'group:rh']);
      const wanted = [...model.values()].map(({ title, closed }) => [
        title,
        closed ? ['group:rh'] : ['all-agents'],
      ]);
      expect(shown.map(({ title, readers }) => [title, readers]).sort()).toEqual(wanted.sort());
    }),
    { numRuns: 20 },
  );
}, 60_000);
