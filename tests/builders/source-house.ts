import { utimesSync } from 'node:fs';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import type { PassPorts } from '../../bot/sources/pass-ports.ts';
import type { Library } from '../../bot/sources/ports.ts';
import { runPass } from '../../bot/sources/run-pass.ts';
import { openStore, type Store } from '../../bot/store/open-store.ts';
import { systemHasher, systemIds } from '../../bot/system-ports.ts';
import type { SourcePass } from '../../shared/quality/source-pass.ts';
import { temporaryFolder } from './store-adapters.ts';

export const everyPass = 900_000;

export type SourceHouse = AsyncDisposable & {
  readonly store: Store;
  readonly ports: PassPorts;
  /** Titles of the documents that somebody of these groups reads. */
  readonly titles: (groups?: readonly string[]) => Promise<readonly string[]>;
  /** One pass over the space `rh`. */
  readonly pass: (library: Library, more?: PassMore) => Promise<SourcePass>;
  /** Names of the files that were really read since the last call. */
  readonly readNames: () => readonly string[];
  readonly time: { now: number };
};

type PassMore = { readonly confirmed?: boolean; readonly signal?: AbortSignal };

/** A real store and a real reader, for passes over sources. */
export async function sourceHouse(given: Partial<PassPorts> = {}): Promise<SourceHouse> {
  const folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'inline' });
  const reader = openDocumentReader();
  const names: string[] = [];
  const time = { now: Date.parse('2026-11-22T10:00:00Z') };
  const ports: PassPorts = {
    sources: store.sources,
    knowledge: store.knowledge,
    unreadFiles: store.unreadFiles,
    hasher: systemHasher(() => Buffer.from('key')),
    clock: { now: () => time.now },
    ids: systemIds,
    openEmbedder: () => undefined,
    ...given,
    reader: {
      ...reader,
      read: (source, signal) => {
        names.push(source.name);
        return reader.read(source, signal);
      },
    },
  };
  return {
    ...{ store, ports, time },
    titles: async (groups = ['all-agents']) =>
      (await store.knowledge.list(['rh'], groups)).map(({ title }) => title),
    pass: async (library, { confirmed = false, signal = new AbortController().signal } = {}) => {
      const open = async (): Promise<Library> => library;
      const request = { space: 'rh', open, every: everyPass, confirmed, signal };
      const pass = await runPass(ports, request);
      if (pass === null) throw new Error('another pass is under way');
      return pass;
    },
    readNames: () => names.splice(0),
    [Symbol.asyncDispose]: async () => {
      await reader.close();
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** As if the files had been written an hour ago. */
export function settle(...paths: readonly string[]): void {
  const then = Date.parse('2026-11-22T09:00:00Z') / 1_000;
  for (const path of paths) utimesSync(path, then, then);
}
