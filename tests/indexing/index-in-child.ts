import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { indexPaths } from '../../bot/indexing/index-paths.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { systemClock, systemHasher } from '../../bot/system-ports.ts';

/** Indexes a folder into a store and stands still once so many files are left: its parent then kills it. */
const [data = '', folder = '', standAt = '0'] = process.argv.slice(2);
const store = await openStore({ folder: data, mode: 'inline' });

await indexPaths(
  {
    paths: [folder],
    space: 'rh',
    knownGroups: ['all-agents'],
    onProgress: async (pending) => {
      if (pending > Number(standAt)) return;
      process.send?.(pending);
      await new Promise(() => setInterval(() => undefined, 1_000));
    },
  },
  {
    store: store.knowledge,
    reader: openDocumentReader(),
    hasher: systemHasher(() => Buffer.from('key')),
    clock: systemClock,
  },
);
