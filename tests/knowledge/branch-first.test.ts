import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';
import { isOfOtherBranch } from '#shared/knowledge/is-of-other-branch.ts';
import type { Passage } from '#shared/knowledge/passage.ts';
import { rankInForce } from '#shared/knowledge/rank-in-force.ts';
import { readMd } from '../../bot/documents/read-md.ts';

const shared = process.env['CALAME_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
const base = join(shared, 'data/hr-kb');
const measured = existsSync(base) ? test : test.skip;

type Sheet = { readonly title: string; readonly passages: readonly Passage[] };

function readSheets(): ReadonlyMap<string, Sheet> {
  const folder = join(base, 'service-public');
  return new Map(
    readdirSync(folder).map((name) => {
      const model = readMd(readFileSync(join(folder, name)));
      const title = model.head.title ?? name;
      return [name, { title, passages: cutPassages(model, title) }] as const;
    }),
  );
}

measured(
  'an agent of a commune is first given passages for communes, on every sheet that has several branches (skipped without the HR base)',
  () => {
    const sheets = readSheets();
    const segment = buildSegment(
      [...sheets].map(([key, sheet]) => ({ key, space: 'rh', readers: ['agents'], ...sheet })),
    );
    const headings = ({ key }: { key: string }, passage: number): readonly string[] => {
      const sheet = sheets.get(key);
      return [sheet?.title ?? '', ...(sheet?.passages[passage]?.path ?? [])];
    };
    const listed: readonly { readonly id: string; readonly titre: string }[] = JSON.parse(
      readFileSync(join(base, 'versants.json'), 'utf8'),
    );
    const isOther = (versant: 'FPT' | undefined, titre: string): boolean => {
      const [first] = rankInForce(
        [segment],
        {
          ...{ text: titre, spaces: ['rh'], groups: ['agents'], today: '2026-11-22' },
          ...{ limit: 8, perDocument: 3 },
          ...(versant === undefined ? {} : { versant }),
        },
        {
          allowed: () => true,
          standing: () => 'in-force',
          headings: (entry, _segment, passage) => headings(entry, passage),
        },
      );
      return (
        first !== undefined && isOfOtherBranch(headings(first, first.passage), new Set(['FPT']))
      );
    };
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.filter(({ titre }) => isOther('FPT', titre))).toEqual([]);
    const unasked = listed.filter(({ titre }) => isOther(undefined, titre)).length;
    expect(unasked).toBeGreaterThan(listed.length / 10);
  },
);
