import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { findReferences } from '#shared/acts/references/find-references.ts';
import { judgeReference } from '#shared/acts/references/judge-reference.ts';
import { readShipped } from '../../../bot/references/read-shipped.ts';

const shared = process.env['CALAME_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const folders = ['data/hr-kb/service-public', 'data/hr-kb/barri-faq'].map((one) =>
  join(shared, one),
);
const there = folders.every((folder) => existsSync(folder));
const measured = there ? test : test.skip;

/** What looks like a reference to anybody; « du présent code » is one of the text itself. */
const looksLegal =
  /\b[LRD]\.? ?\*?\d{1,4}-\d+(?![^.;]{0,40}présent code)|(?:décret|loi|ordonnance)s? (?:n° ?)\d+-\d+|(?:loi|décret|arrêté) du \d+(?:er)? \p{L}+ \d{4}/giu;

measured(
  `of the national sheets and the State's questions and answers, 99 of 100 references are read${there ? '' : ' (skipped: no reference data at CALAME_SHARED)'}`,
  async () => {
    const base = await readShipped();
    const texts = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const missed: string[] = [];
    let seen = 0;
    const kinds = { known: 0, superseded: 0, 'unknown-article': 0, unchecked: 0 };
    for (const text of texts) {
      const found = findReferences(text);
      const judged = found.flatMap((one) => judgeReference(one, base, '2026-11-22'));
      for (const { verdict } of judged) kinds[verdict.kind] += 1;
      for (const { index, 0: written } of text.matchAll(looksLegal)) {
        seen += 1;
        const middle = index + Math.floor(written.length / 2);
        if (!found.some(({ start, end }) => start <= middle && middle < end)) missed.push(written);
      }
    }
    expect(seen).toBeGreaterThan(1_000);
    expect(missed.length / seen).toBeLessThan(0.01);
    expect(kinds.known).toBeGreaterThan(500);
    // The sheets are written by those who keep the law: nearly nothing of what they cite may be said not to exist.
    expect(kinds['unknown-article']).toBeLessThan(6);
  },
);
