import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store/open-store.ts';

/** A copy of the knowledge base on which a change can be tried; gone, with its texts, once disposed of. */
export type KnowledgeCopy = AsyncDisposable & { readonly store: Store };

export type CopyPlace = {
  /** The copy lies within it: documents with readers of their own do not leave the data folder. */
  readonly dataFolder: string;
  readonly store: Pick<Store, 'copyKnowledge'>;
  readonly openStore: (folder: string) => Promise<Store>;
};

export async function openCopy({
  dataFolder,
  store,
  openStore,
}: CopyPlace): Promise<KnowledgeCopy> {
  const folder = await mkdtemp(join(dataFolder, 'trial-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await store.copyKnowledge(folder);
    const copy = await openStore(folder);
    return {
      store: copy,
      [Symbol.asyncDispose]: async () => {
        await copy.close();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}
