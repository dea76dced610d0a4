import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { Clock, Ids } from '#shared/ports.ts';

/** A file that somebody has looked at and not published yet. */
export type HeldPreview = {
  readonly id: string;
  /** Person's id: nobody else publishes it. */
  readonly person: string;
  readonly space: string;
  /** As it will be named. */
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  /** Whether there is something to index in it. */
  readonly publishable: boolean;
  readonly until: number;
};

export type HeldPreviews = {
  /** A folder of its own for a file that comes in. */
  readonly openFolder: () => Promise<string>;
  readonly hold: (preview: Omit<HeldPreview, 'id' | 'until'>) => Promise<HeldPreview>;
  /** Throws `Fault('preview-unknown')` for one that is gone, or somebody else's. */
  readonly take: (id: string, person: string) => Promise<HeldPreview>;
  readonly discard: (preview: Pick<HeldPreview, 'id' | 'folder'>) => Promise<void>;
  /** Deletes every file that waits. */
  readonly close: () => Promise<void>;
};

const lifetime = 30 * 60_000;
/** Files of one person that wait at once; an older one gives way. */
const mostOfOne = 3;

/** Holds the files that were only looked at, in the data folder, half an hour at most; none outlives the program. */
export function holdPreviews(
  dataFolder: string,
  { clock, ids }: { clock: Clock; ids: Ids },
): HeldPreviews {
  const root = join(dataFolder, 'previews');
  const held = new Map<string, HeldPreview>();
  let cleared: Promise<void> | null = null;
  const discard: HeldPreviews['discard'] = async ({ id, folder }) => {
    held.delete(id);
    await rm(folder, { recursive: true, force: true });
  };
  const dropOld = async (person: string): Promise<void> => {
    const now = clock.now();
    const own = [...held.values()].filter((one) => one.person === person);
    const old = [...held.values()].filter(({ until }) => until <= now);
    const tooMany = own.slice(0, Math.max(0, own.length - mostOfOne + 1));
    await Promise.all([...new Set([...old, ...tooMany])].map(discard));
  };
  return {
    openFolder: async () => {
      // What a killed program left behind.
      cleared ??= clear(root);
      await cleared;
      return mkdtemp(join(root, 'file-'));
    },
    hold: async (preview) => {
      await dropOld(preview.person);
      const kept = { ...preview, id: ids.next('p'), until: clock.now() + lifetime };
      held.set(kept.id, kept);
      return kept;
    },
    take: async (id, person) => {
      const found = held.get(id);
      if (found === undefined || found.person !== person || found.until <= clock.now()) {
        throw new Fault('preview-unknown');
      }
      return found;
    },
    discard,
    close: async () => {
      held.clear();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function clear(root: string): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const left = await readdir(root);
  await Promise.all(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
}
