import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { isOfOtherBranch } from '#shared/knowledge/is-of-other-branch.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { drain } from '#shared/turn/turn.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { indexPaths } from '../../bot/indexing/index-paths.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { branchQuestions } from './branch-questions.fr.ts';

const shared = process.env['CALAME_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
const base = join(shared, 'data/hr-kb');
const measured = existsSync(base) ? test : test.skip;

type Listed = { readonly id: string; readonly titre: string };

async function openSheets(): Promise<{
  readonly ask: (text: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'calame-sheets-'));
  const store = await openStore({ folder, mode: 'inline' });
  const house = await openTurnHouse({ documents: [] });
  const reader = openDocumentReader();
  try {
    const request = { paths: [join(base, 'service-public')], space: 'exemple', knownGroups: [] };
    const { hasher, clock } = house.ports;
    await indexPaths(request, { store: store.knowledge, reader, hasher, clock });
  } finally {
    await reader.close();
  }
  await house.accept();
  const ports = { ...house.ports, knowledge: store.knowledge };
  let count = 0;
  const ask = async (text: string): Promise<Outcome> => {
    count += 1;
    const conversationId = `c-${count}`;
    const say = (words: string): Promise<Outcome> =>
      drain(answerQuestion(house.request(words, { conversationId }), ports));
    const outcome = await say(text);
    return outcome.kind === 'needs-detail' ? say(outcome.detail.choices[0] ?? '') : outcome;
  };
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ask, close };
}

measured(
  'an agent of a commune never gets the State’s rule nor the hospital’s, on the sheets that have several branches (skipped without the HR base)',
  async () => {
    const listed: readonly Listed[] = JSON.parse(readFileSync(join(base, 'versants.json'), 'utf8'));
    const questions = [...listed.map(({ id, titre }) => [id, titre] as const), ...branchQuestions];
    const sheets = await openSheets();
    const strange: unknown[] = [];
    let first = 0;
    let asked = 0;
    for (const [id, text] of questions) {
      const { citations } = await sheets.ask(text);
      const others = citations.filter(({ title, path }) =>
        isOfOtherBranch([title, ...path], new Set(['FPT'])),
      );
      if (others.length > 0) strange.push({ text, others: others.map(({ path }) => path) });
      asked += 1;
      if (citations[0]?.documentId === id) first += 1;
    }
    await sheets.close();
    expect(strange).toEqual([]);
    expect(asked).toBe(54 + 33);
    expect(first / asked).toBeGreaterThan(0.93);
  },
  60_000,
);
