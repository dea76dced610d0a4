import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FoundFile, planIndexing } from '#shared/knowledge/index-plan.ts';
import type { StoredOrigin } from '#shared/knowledge/ports.ts';

const stored = (
  origin: string,
  contentHash = 'h1',
  embeddingModel: string | null = null,
): StoredOrigin => ({
  id: `id of ${origin}`,
  origin,
  contentHash,
  embeddingModel,
});

test('a new file is added, a changed one updated, a known one left, a vanished one removed', () => {
  const plan = planIndexing(
    [stored('/rh/conges.md'), stored('/rh/cet.md'), stored('/rh/ancien.md')],
    [
      { path: '/rh/conges.md', contentHash: 'h1' },
      { path: '/rh/cet.md', contentHash: 'h2' },
      { path: '/rh/teletravail.md', contentHash: 'h3' },
    ],
    ['/rh'],
    null,
  );
  expect(plan.unchanged.map(({ path }) => path)).toEqual(['/rh/conges.md']);
  expect(plan.update.map(({ path }) => path)).toEqual(['/rh/cet.md']);
  expect(plan.add.map(({ path }) => path)).toEqual(['/rh/teletravail.md']);
  expect(plan.remove.map(({ origin }) => origin)).toEqual(['/rh/ancien.md']);
});

test('a folder whose name begins alike is another folder', () => {
  expect(planIndexing([stored('/rh-archives/a.md')], [], ['/rh'], null).remove).toEqual([]);
  expect(planIndexing([stored('C:\\rh\\a.md')], [], ['C:\\rh'], null).remove).toHaveLength(1);
  expect(planIndexing([stored('/rh/a.md')], [], ['/rh/'], null).remove).toHaveLength(1);
});

const path = fc
  .array(fc.constantFrom('rh', 'paie', 'a', 'b'), { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}`);
const hash = fc.constantFrom('h1', 'h2');
const file = fc.record({ path, contentHash: hash });
const origins = fc.uniqueArray(
  fc.record({ id: fc.uuid(), origin: path, contentHash: hash, embeddingModel: fc.constant(null) }),
  {
    selector: ({ origin }) => origin,
  },
);

test('an unchanged document without vectors of the model that serves is to be embedded, and nothing else', () => {
  const known = [
    stored('/rh/mots.md'),
    stored('/rh/ancien-modele.md', 'h1', 'a'),
    stored('/rh/a-jour.md', 'h1', 'b'),
    stored('/rh/change.md', 'h0', 'a'),
    stored('/paie/ailleurs.md', 'h1', 'a'),
  ];
  const found = known
    .slice(0, 4)
    .map(({ origin }): FoundFile => ({ path: origin, contentHash: 'h1' }));
  const embedded = (model: string | null): readonly string[] =>
    planIndexing(known, found, ['/rh'], model).embed.map(({ origin }) => origin);
  expect(embedded('b')).toEqual(['/rh/mots.md', '/rh/ancien-modele.md']);
  expect(embedded(null)).toEqual([]);
});

test('every file found stands in exactly one list, and only vanished documents are removed', () => {
  fc.assert(
    fc.property(
      origins,
      fc.array(file),
      fc.array(path, { maxLength: 2 }),
      (known, found, roots) => {
        const plan = planIndexing(known, found, roots, null);
        const placed = [...plan.add, ...plan.update, ...plan.unchanged].map((one) => one.path);
        expect(placed.sort()).toEqual([...new Set(found.map((one) => one.path))].sort());
        for (const { origin } of plan.remove) {
          expect(placed).not.toContain(origin);
          expect(roots.some((root) => origin === root || origin.startsWith(`${root}/`))).toBe(true);
        }
      },
    ),
  );
});

test('once the plan is carried out, the next plan has nothing to do', () => {
  fc.assert(
    fc.property(
      origins,
      fc.array(file),
      fc.array(path, { maxLength: 2 }),
      (known, found, roots) => {
        const { add, update, remove } = planIndexing(known, found, roots, null);
        const gone = new Set(
          [...remove, ...update.map(({ path: origin }) => ({ origin }))].map(
            ({ origin }) => origin,
          ),
        );
        const after = [
          ...known.filter(({ origin }) => !gone.has(origin)),
          ...[...add, ...update].map((one) => ({
            id: one.path,
            origin: one.path,
            contentHash: one.contentHash,
            embeddingModel: null,
          })),
        ];
        const next = planIndexing(after, found, roots, null);
        expect([next.add, next.update, next.remove]).toEqual([[], [], []]);
      },
    ),
  );
});
