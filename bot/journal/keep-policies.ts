import type { PolicyArchive, PolicyFile, PolicySource } from '#shared/policy/ports.ts';
import type { Clock } from '#shared/ports.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { PolicyChange } from '../policy-file/open-policy.ts';

/** The journal of a process, under whose lines stand policies that are kept. */
export type KeptJournal = Pick<Journal, 'append'> & {
  /** A policy takes effect: its texts are kept, and the one before is noted as over. */
  readonly changed: (change: PolicyChange) => Promise<void>;
};

export type KeepingPorts = {
  readonly journal: Pick<Journal, 'append'>;
  readonly archive: Pick<PolicyArchive, 'keep'>;
  readonly policy: PolicySource & { readonly files: () => readonly PolicyFile[] };
  readonly clock: Clock;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** A policy that stays in force is noted again after so many milliseconds. */
const notedEvery = 3_600_000;

/**
 * Keeps the texts of a policy before the first line that names it, so that a hash in the journal can be
 * read again. A store that takes no text costs no answer: it is told, and tried again at the next line.
 */
export function keepPolicies({ journal, archive, policy, clock, log }: KeepingPorts): KeptJournal {
  let held = { hash: policy.current().hash, files: policy.files() };
  let noted: number | null = null;

  async function keep({ hash, files }: typeof held, at: number): Promise<boolean> {
    try {
      await archive.keep(hash, files, at);
      return true;
    } catch {
      log(`policy ${hash.slice(0, 12)}: its text could not be kept, next try at the next line`);
      return false;
    }
  }

  async function noteHeld(): Promise<void> {
    const at = clock.now();
    if (noted !== null && at - noted < notedEvery) return;
    noted = at;
    const kept = await keep(held, at);
    if (!kept) noted = null;
  }

  return {
    append: async (entry) => {
      if (entry.policyHash === held.hash) await noteHeld();
      await journal.append(entry);
    },
    changed: async (change) => {
      if (change.kind === 'kept') return;
      const before = held;
      const wasNoted = noted !== null;
      held = { hash: change.snapshot.hash, files: change.files };
      noted = null;
      if (wasNoted) await keep(before, change.at);
      await noteHeld();
    },
  };
}
