import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import type { PolicyFault, PolicySnapshot } from '#shared/policy/policy.ts';
import type { PolicyFile, PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import { toPolicyFault } from './load-policy.ts';
import { type PolicyFileReading, readPolicyFile } from './read-policy-file.ts';
import { type FileWatch, watchFiles } from './watch-files.ts';

/** What became of a change of the files, and when: in force from now on, or refused while the last good policy stays. */
export type PolicyChange = { readonly at: number } & (
  | {
      readonly kind: 'swapped';
      readonly snapshot: PolicySnapshot;
      readonly files: readonly PolicyFile[];
    }
  | { readonly kind: 'kept'; readonly faults: readonly PolicyFault[] }
);

export type OpenPolicyOptions = {
  readonly file: string;
  readonly hasher: Pick<Hasher, 'sha256'>;
  readonly clock: Clock;
  /** Language of the faults. */
  readonly language?: Language;
  readonly onChange?: (change: PolicyChange) => void;
  /** Milliseconds between two looks at the files, beside the events of the folder. */
  readonly pollEvery?: number;
};

/** The policy in force, followed while the server runs. */
export type OpenedPolicy = PolicySource & {
  /** Texts of what is in force: the file, its bases, the charter. */
  readonly files: () => readonly PolicyFile[];
  /** Faults of the file as it stands now; empty when what is in force is what the file says. */
  readonly faults: () => readonly PolicyFault[];
  /** Reads the files again now; resolved once what they say is in force or refused. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Opens the policy and follows its files: read whole, checked whole, swapped whole. A turn that asked `current()` keeps its
 * snapshot; a bad file never takes effect.
 * @throws Fault `policy-unreadable` or `policy-invalid` at first reading: the server then refuses to start
 */
export async function openPolicy(options: OpenPolicyOptions): Promise<OpenedPolicy> {
  const { file, hasher, clock, language = 'fr', pollEvery = 2_000 } = options;
  const tell = (change: PolicyChange): void => options.onChange?.(change);
  const first = await readPolicyFile(file, hasher, language, clock.now());
  if (!first.ok) throw toPolicyFault(file, first.faults, language);
  let snapshot = first.snapshot;
  let files = first.files;
  let followed = first.followed;
  let faults: readonly PolicyFault[] = [];
  let closed = false;
  let watched: FileWatch = follow();

  function follow(): FileWatch {
    return watchFiles(followed, () => void refresh(), pollEvery);
  }

  function settle(reading: PolicyFileReading): void {
    if (closed) return;
    // The base or charter that a refused file names is followed too: mending it must be seen.
    if (reading.followed.join('\n') !== followed.join('\n')) {
      watched.close();
      followed = reading.followed;
      watched = follow();
      // What was written between the reading and the watch sends no event any more.
      void refresh();
    }
    if (reading.ok) {
      const changed = reading.snapshot.hash !== snapshot.hash || faults.length > 0;
      faults = [];
      if (!changed) return;
      ({ snapshot, files } = reading);
      tell({ kind: 'swapped', at: clock.now(), snapshot, files });
      return;
    }
    keep(reading.faults);
  }

  function keep(found: readonly PolicyFault[]): void {
    if (closed || sameFaults(faults, found)) return;
    faults = found;
    tell({ kind: 'kept', at: clock.now(), faults });
  }

  /** Nobody waits for a reading that the files' events ask for: whatever breaks in it or in who hears of it ends here. */
  function survive(error: unknown): void {
    const message = policyTexts[language].reloadBroken(error instanceof Error ? error.name : '');
    try {
      keep([{ path: '$', message }]);
    } catch {
      // Whoever hears of changes breaks at every one: the fault stays in `faults()`, where the doctor reads it.
    }
  }

  const refresh = oneAtATime(() => readAgain(options).then(settle).catch(survive));
  // What was written between the first reading and the watch sends no event any more.
  void refresh();
  return {
    current: () => snapshot,
    files: () => files,
    faults: () => faults,
    refresh,
    close: () => {
      closed = true;
      watched.close();
    },
  };
}

/** A file that is away for a moment is a fault like another: the last good policy stays. */
async function readAgain({
  file,
  hasher,
  clock,
  language = 'fr',
}: OpenPolicyOptions): Promise<PolicyFileReading> {
  try {
    return await readPolicyFile(file, hasher, language, clock.now());
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const message = policyTexts[language].fileUnreadable;
    return { ok: false, faults: [{ path: '$', message }], followed: [file] };
  }
}

/** Events come in bursts: while one reading runs, all that arrive ask for one more, and none is lost. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}

function sameFaults(one: readonly PolicyFault[], other: readonly PolicyFault[]): boolean {
  const lines = (faults: readonly PolicyFault[]): string =>
    faults.map(({ path, message }) => `${path} ${message}`).join('\n');
  return one.length > 0 && lines(one) === lines(other);
}
