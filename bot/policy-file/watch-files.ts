import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { stampFile } from './stamp-file.ts';

export type FileWatch = { readonly close: () => void };

/** An editor that writes in place empties the file first: what is read is what stands once it is quiet, in milliseconds. */
const quietFor = 50;

/**
 * Calls `onTouch` when one of the files may have changed. The folders are watched, not the files, because editors save
 * by renaming a new file over the old one; a poll of size and time covers folders that send no event (network shares,
 * mounted volumes). Neither keeps the process alive.
 */
export function watchFiles(
  files: readonly string[],
  onTouch: () => void,
  pollEvery: number,
): FileWatch {
  const quiet = onceQuiet(onTouch);
  const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
    watchFolder(
      folder,
      files.filter((file) => dirname(file) === folder).map((file) => basename(file)),
      quiet.touch,
    ),
  );
  const poll = pollFiles(files, quiet.touch, pollEvery);
  return {
    close: () => {
      quiet.close();
      poll.close();
      for (const watcher of watchers) watcher?.close();
    },
  };
}

function onceQuiet(onTouch: () => void): FileWatch & { readonly touch: () => void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(onTouch, quietFor).unref();
    },
    close: () => clearTimeout(timer),
  };
}

function watchFolder(
  folder: string,
  names: readonly string[],
  onTouch: () => void,
): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      if (name === null || names.includes(name)) onTouch();
    });
    // A folder that goes away ends its watch: the poll goes on.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    // No watch on this system or no handle left: the poll alone is slower, not wrong.
    return null;
  }
}

function pollFiles(files: readonly string[], onTouch: () => void, every: number): FileWatch {
  let seen: string | null = null;
  const look = async (): Promise<void> => {
    const now = (await Promise.all(files.map(stampFile))).join('|');
    const changed = seen !== null && seen !== now;
    seen = now;
    if (changed) onTouch();
  };
  void look();
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
