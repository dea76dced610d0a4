import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type OpenedPolicy,
  type OpenPolicyOptions,
  openPolicy,
  type PolicyChange,
} from '../../bot/policy-file/open-policy.ts';
import { policyText, sha256, type Tree } from './policy-text.ts';

/** A folder with a policy and its charter, and a server that follows them. */
export type PolicyFolder = {
  readonly folder: string;
  readonly file: string;
  readonly charter: (text: string) => void;
  readonly write: (changes?: Tree) => void;
  /** Opens the file; closed with the folder. */
  readonly open: (
    pollEvery?: number,
    others?: Partial<Pick<OpenPolicyOptions, 'hasher' | 'onChange'>>,
  ) => Promise<OpenedPolicy>;
  /** Changes that nobody waited for, in the order in which they were told. */
  readonly told: PolicyChange[];
  /** The next change, told already or still to come. */
  readonly next: () => Promise<PolicyChange>;
  readonly nextOf: (kind: PolicyChange['kind']) => Promise<PolicyChange>;
  readonly remove: () => void;
};

/** The instant of the clock: after the days that the policies of the tests bear. */
export const readAt: number = Date.UTC(2026, 10, 22, 12);

export function policyFolder(): PolicyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'calame-policy-'));
  const file = join(folder, 'politique.yaml');
  const told: PolicyChange[] = [];
  const waiting: ((change: PolicyChange) => void)[] = [];
  const opened: OpenedPolicy[] = [];
  const charter = (text: string): void => writeFileSync(join(folder, 'charte.fr.md'), text);
  charter('# Charte\n\nJe relis.\n');
  const onChange = (change: PolicyChange): void => {
    const wake = waiting.shift();
    if (wake === undefined) told.push(change);
    else wake(change);
  };
  const next = (): Promise<PolicyChange> => {
    const change = told.shift();
    if (change !== undefined) return Promise.resolve(change);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    folder,
    file,
    charter,
    write: (changes = {}) => writeFileSync(file, policyText(changes)),
    open: async (pollEvery = 50, others = {}) => {
      const clock = { now: () => readAt };
      const options = { file, hasher: sha256, clock, pollEvery, onChange, ...others };
      const policy = await openPolicy(options);
      opened.push(policy);
      return policy;
    },
    told,
    next,
    nextOf: async (kind) => {
      let change = await next();
      while (change.kind !== kind) change = await next();
      return change;
    },
    remove: () => {
      for (const policy of opened) policy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In one step, so that no reading finds half a file. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
