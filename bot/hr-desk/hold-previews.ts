import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { Clock, Ids, Timers } from '#shared/ports.ts';
import { clearPreviews } from './clear-previews.ts';

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
  /** Id of the document of another file whose place it takes, as was shown; null = none. */
  readonly replaces: string | null;
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
  /** Deletes every file that waits here; those of another process are left to it. */
  readonly close: () => Promise<void>;
};

type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly timers: Pick<Timers, 'sleep'>;
};

const lifetime = 30 * 60_000;
/** Files of one person that wait at once; an older one gives way. */
const mostOfOne = 3;

/**
 * Holds the files that were only looked at, in the data folder, half an hour at most, whether somebody comes back or
 * not. What a killed program left is deleted when the next one opens.
 */
export function holdPreviews(dataFolder: string, { clock, ids, timers }: Ports): HeldPreviews {
  const root = join(dataFolder, 'previews');
  const held = new Map<string, HeldPreview>();
  const closing = new AbortController();
  const cleared = clearPreviews(root, clock.now() - lifetime).catch(() => undefined);
  let own: Promise<string> | null = null;
  const discard: HeldPreviews['discard'] = async ({ id, folder }) => {
    held.delete(id);
    await rm(folder, { recursive: true, force: true });
  };
  const dropOld = async (person: string): Promise<void> => {
    const waiting = [...held.values()].filter((one) => one.person === person);
    const tooMany = waiting.slice(0, Math.max(0, waiting.length - mostOfOne + 1));
    await Promise.all(tooMany.map(discard));
  };
  const dropInTime = async (preview: HeldPreview): Promise<void> => {
    await timers.sleep(lifetime, closing.signal);
    await discard(preview);
  };
  return {
    openFolder: async () => {
      await cleared;
      own ??= openOwn(root);
      const place = await own;
      // Long empty, it may have been cleared by the opening of another process.
      await mkdir(place, { recursive: true, mode: 0o700 });
      return mkdtemp(join(place, 'file-'));
    },
    hold: async (preview) => {
      await dropOld(preview.person);
      const kept = { ...preview, id: ids.next('p'), until: clock.now() + lifetime };
      held.set(kept.id, kept);
      // Closed meanwhile, or a file that the system holds: the next opening deletes it.
      void dropInTime(kept).catch(() => undefined);
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
      closing.abort();
      held.clear();
      await cleared;
      if (own !== null) await rm(await own, { recursive: true, force: true });
    },
  };
}

/** A folder of this process alone, named by it: a command beside the server has its own. */
async function openOwn(root: string): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  return mkdtemp(join(root, `${process.pid}-`));
}
