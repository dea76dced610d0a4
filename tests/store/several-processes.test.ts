import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import type { SearchQuery } from '#shared/knowledge/ports.ts';
import { dataTables } from '../../bot/store/data-tables.ts';
import { knowledgeOf } from '../../bot/store/knowledge-core.ts';
import { openDatabase } from '../../bot/store/open-database.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const indexer = join(import.meta.dirname, 'put-documents.ts');

function query(wanted: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text: 'télétravail',
    spaces: ['rh'],
    groups: ['all-agents'],
    today: '2026-11-22',
    limit: 100,
    perDocument: 1,
    ...wanted,
  };
}

/** Runs an indexer until so many batches are acknowledged, calls `meanwhile`, then kills it. */
async function indexUntilKilled(
  folder: string,
  batches: number,
  meanwhile: () => Promise<void>,
): Promise<number> {
  const child = spawn(process.execPath, [indexer, folder, '5'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > batches) resolve();
    });
  });
  await meanwhile();
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.kill('SIGKILL');
  await closed;
  return said.split('\n').length - 1;
}

describe('a store that another process fills', () => {
  test('finds what is committed, whole batches only, also after a kill', async () => {
    await using folder = temporaryFolder();
    const store = await openStore({ folder: folder.path, mode: 'worker' });
    expect(await store.knowledge.search(query())).toEqual([]);
    const acknowledged = await indexUntilKilled(folder.path, 4, async () => {
      expect((await store.knowledge.search(query())).length).toBeGreaterThanOrEqual(20);
      expect((await store.knowledge.state(['rh'], ['all-agents'])).pending).toBe(1_000);
    });
    const { documents, passages, pending } = await store.knowledge.state(['rh'], ['all-agents']);
    expect(documents % 5).toBe(0);
    expect(documents).toBeGreaterThanOrEqual(acknowledged * 5);
    expect(passages).toBe(documents * 20);
    const found = await store.knowledge.search(query({ limit: 10_000 }));
    expect(found).toHaveLength(documents);
    // Its indexing died with it.
    expect(pending).toBe(0);
    await store.knowledge.settle();
    expect(await store.knowledge.search(query({ limit: 10_000 }))).toHaveLength(documents);
    await store.close();
  });

  test('sees additions, removals and merges of the other at once', async () => {
    await using folder = temporaryFolder();
    const reader = await openStore({ folder: folder.path, mode: 'inline' });
    const writer = await openStore({ folder: folder.path, mode: 'inline' });
    const seen = async (): Promise<readonly string[]> =>
      (await reader.knowledge.search(query())).map(({ documentId }) => documentId).toSorted();
    for (const id of ['a', 'b', 'c']) {
      await writer.knowledge.put([toStore({ id, texts: ['Télétravail.'] })]);
    }
    expect(await seen()).toEqual(['a', 'b', 'c']);
    await writer.knowledge.remove('rh', ['b']);
    expect(await seen()).toEqual(['a', 'c']);
    await writer.knowledge.settle();
    expect(await seen()).toEqual(['a', 'c']);
    await Promise.all([reader.knowledge.settle(), writer.knowledge.settle()]);
    expect(await seen()).toEqual(['a', 'c']);
    await writer.close();
    await reader.close();
  });

  test('tells the files still to be read by every indexing, until each ends', async () => {
    await using folder = temporaryFolder();
    const one = await openStore({ folder: folder.path, mode: 'inline' });
    const two = await openStore({ folder: folder.path, mode: 'worker' });
    await one.setPending(7);
    await one.setPending(6);
    await two.setPending(4);
    expect((await one.knowledge.state(['rh'], ['all-agents'])).pending).toBe(10);
    expect((await two.knowledge.state([], ['all-agents'])).pending).toBe(10);
    await two.setPending(0);
    expect((await one.knowledge.state(['rh'], ['all-agents'])).pending).toBe(6);
    await one.setPending(0);
    await one.setPending(0);
    expect((await two.knowledge.state(['rh'], ['all-agents'])).pending).toBe(0);
    await one.close();
    await two.close();
  });
});

describe('an index that cannot be read', () => {
  test('is built again from the texts, with its vectors, once for all the processes that follow', async () => {
    await using folder = temporaryFolder();
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    const vectors = [Float32Array.from([0.6, 0.8])];
    await store.knowledge.put([
      toStore({ id: 'a', texts: ['Télétravail.', 'Congés.'] }),
      { ...toStore({ id: 'b', texts: ['Astreinte.'] }), vectors, embeddingModel: 'm' },
    ]);
    const asked = query({ vector: Float32Array.from([0.6, 0.8]), embeddingModel: 'm' });
    const before = await store.knowledge.search(asked);
    await store.close();
    const bytesOf = (): Uint8Array | undefined => {
      const database = new DatabaseSync(join(folder.path, 'calame.db'));
      const row = database.prepare('SELECT bytes FROM segments').get();
      database.close();
      return ArrayBuffer.isView(row?.['bytes']) ? row['bytes'] : undefined;
    };
    const good = bytesOf();
    const database = new DatabaseSync(join(folder.path, 'calame.db'));
    database.exec("UPDATE segments SET bytes = x'00'");
    database.close();
    const again = await openStore({ folder: folder.path, mode: 'inline' });
    expect(await again.knowledge.search(asked)).toEqual(before);
    expect(bytesOf()).toEqual(good);
    await again.knowledge.settle();
    expect(await again.knowledge.search(asked)).toEqual(before);
    await again.close();
  });

  test('answers all the same while another process holds the lock', async () => {
    await using folder = temporaryFolder();
    const database = openDatabase(join(folder.path, 'calame.db'), {
      synchronous: 'full',
      migrations: dataTables,
    });
    knowledgeOf(database).put([toStore({ id: 'a', texts: ['Télétravail.'] })]);
    database.exec("UPDATE segments SET bytes = x'00'; PRAGMA busy_timeout = 0");
    const holder = new DatabaseSync(join(folder.path, 'calame.db'));
    holder.exec('BEGIN IMMEDIATE');
    const found = knowledgeOf(database).search(query({}));
    expect(found.map(({ text }) => text)).toEqual(['Télétravail.']);
    holder.exec('ROLLBACK');
    holder.close();
    database.close();
  });
});
