import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { OpenedPolicy, PolicyChange } from '../../bot/policy-file/open-policy.ts';
import { type PolicyFolder, policyFolder, readAt, replaceFile } from '../builders/policy-folder.ts';
import { endpointTree, policyText, sha256, type Tree } from '../builders/policy-text.ts';

let home: PolicyFolder;
beforeEach(() => {
  home = policyFolder();
});
afterEach(() => home.remove());

const named = (name: string): Tree => ({
  organisation: { name, kind: 'commune', siren: '213500127', dpd: 'dpd@essai.example' },
});
const nameInForce = (policy: OpenedPolicy): string => policy.current().policy.organisation.name;

/** A hasher that does something first, once: in the middle of a reading. */
function hasherThat(act: () => void): typeof sha256 {
  let acted = false;
  return {
    sha256: (text) => {
      if (!acted) {
        acted = true;
        act();
      }
      return sha256.sha256(text);
    },
  };
}

/** No poll: only what is looked at on purpose is seen. */
const never = 3_600_000;

test('what is written between the first reading and the first watch is seen', async () => {
  home.write(named('lue'));
  const policy = await home.open(never, {
    hasher: hasherThat(() => home.write(named('écrite aussitôt'))),
  });
  expect(await home.next()).toMatchObject({ kind: 'swapped' });
  expect(nameInForce(policy)).toBe('écrite aussitôt');
});

test('what is written between the reading of a new base and the watch of its folder is seen', async () => {
  home.write();
  mkdirSync(join(home.folder, 'epci'));
  const base = join(home.folder, 'epci', 'base.yaml');
  const writeBase = (draft: string): void =>
    replaceFile(
      base,
      policyText({
        labels: { draft, verified: 'v' },
        charter: { version: '1', file: '../charte.fr.md' },
      }),
    );
  writeBase('premier');
  let between = (): void => undefined;
  const hasher = {
    sha256: (text: string): string => {
      between();
      return sha256.sha256(text);
    },
  };
  const policy = await home.open(never, { hasher });
  await policy.refresh();
  between = () => {
    between = () => undefined;
    writeBase('second');
  };
  replaceFile(home.file, 'extends: epci/base.yaml\n');
  await home.nextOf('swapped');
  while (policy.current().policy.labels.draft !== 'second') await home.nextOf('swapped');
});

test('a reading that breaks ends nothing: the last good policy stays, and the next good file takes effect', async () => {
  home.write(named('bonne'));
  let broken = false;
  const hasher = {
    sha256: (text: string): string => {
      if (broken) throw new RangeError('secret of the text');
      return sha256.sha256(text);
    },
  };
  const policy = await home.open(never, { hasher });
  await policy.refresh();
  broken = true;
  home.write(named('autre'));
  const change = await home.next();
  expect(change).toMatchObject({
    kind: 'kept',
    faults: [{ path: '$', message: expect.stringContaining('RangeError') }],
  });
  expect(JSON.stringify(change)).not.toContain('secret of the text');
  expect(nameInForce(policy)).toBe('bonne');
  broken = false;
  await policy.refresh();
  expect(await home.nextOf('swapped')).toMatchObject({ kind: 'swapped' });
  expect(nameInForce(policy)).toBe('autre');
  expect(policy.faults()).toEqual([]);
});

test('a listener that breaks ends nothing: the new policy is in force, and the fault is told', async () => {
  home.write(named('avant'));
  const heard: PolicyChange['kind'][] = [];
  const policy = await home.open(never, {
    onChange: (change) => {
      heard.push(change.kind);
      throw new Error('a listener fails');
    },
  });
  await policy.refresh();
  home.write(named('après'));
  await policy.refresh();
  expect(nameInForce(policy)).toBe('après');
  expect(heard.slice(0, 2)).toEqual(['swapped', 'kept']);
  expect(policy.faults()).toMatchObject([{ path: '$' }]);
});

test('a proof that is said to be checked after the day of the reading is a fault, and its own day is none', async () => {
  const checkedOn = (at: number): Tree => {
    const checkedAt = new Date(at).toISOString().slice(0, 10);
    const evidence = { type: 'contract', location: 'FR', reference: 'r', checkedAt };
    return { endpoints: [endpointTree({ evidence })] };
  };
  const day = 86_400_000;
  home.write(checkedOn(readAt));
  const policy = await home.open(never);
  home.write(checkedOn(readAt + 3 * day));
  await policy.refresh();
  expect(policy.faults()).toMatchObject([{ path: 'endpoints[0].evidence.checkedAt' }]);
});
