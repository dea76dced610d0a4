import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { OpenedPolicy, PolicyChange } from '../../bot/policy-file/open-policy.ts';
import {
  type PolicyFolder,
  policyFolder,
  readAt,
  replaceFile as replace,
} from '../builders/policy-folder.ts';
import { policyText, sha256, type Tree } from '../builders/policy-text.ts';

let home: PolicyFolder;
let folder: string;
let file: string;
beforeEach(() => {
  home = policyFolder();
  ({ folder, file } = home);
});
afterEach(() => home.remove());

const charter = (text: string): void => home.charter(text);
const write = (changes: Tree = {}): void => home.write(changes);
const open = (pollEvery?: number): Promise<OpenedPolicy> => home.open(pollEvery);
const next = (): Promise<PolicyChange> => home.next();
const nextOf = (kind: PolicyChange['kind']): Promise<PolicyChange> => home.nextOf(kind);
const named = (name: string): Tree => ({
  organisation: { name, kind: 'commune', siren: '213500127', dpd: 'dpd@essai.example' },
});
const nameInForce = (policy: OpenedPolicy): string => policy.current().policy.organisation.name;

test('a saved change takes effect whole, and a snapshot taken before stays as it was', async () => {
  write(named('avant'));
  const policy = await open();
  const before = policy.current();
  write(named('après'));
  expect(await next()).toMatchObject({ kind: 'swapped', at: readAt });
  expect(nameInForce(policy)).toBe('après');
  expect(before.policy.organisation.name).toBe('avant');
  expect(policy.current().hash).not.toBe(before.hash);
});

test('a bad file never takes effect: the last good one stays and the faults are kept', async () => {
  write(named('bonne'));
  const policy = await open();
  const { hash } = policy.current();
  write({ ...named('mauvaise'), surprise: 1 });
  expect(await next()).toEqual({
    kind: 'kept',
    at: readAt,
    faults: [{ path: 'surprise', message: 'clé inconnue « surprise »' }],
  });
  expect(nameInForce(policy)).toBe('bonne');
  expect(policy.current().hash).toBe(hash);
  expect(policy.faults()).toHaveLength(1);
  write(named('bonne'));
  expect(await next()).toMatchObject({ kind: 'swapped' });
  expect(policy.faults()).toEqual([]);
  expect(policy.current().hash).toBe(hash);
});

test('an editor that saves by renaming a new file over the old one is seen, again and again', async () => {
  write(named('0'));
  const policy = await open();
  for (const name of ['1', '2', '3']) {
    const beside = join(folder, '.politique.yaml.swp');
    writeFileSync(beside, policyText(named(name)));
    renameSync(beside, file);
    expect(await next()).toMatchObject({ kind: 'swapped' });
    expect(nameInForce(policy)).toBe(name);
  }
});

test('a file that is away for a moment changes nothing but the faults', async () => {
  write(named('là'));
  const policy = await open();
  rmSync(file);
  expect(await next()).toMatchObject({ kind: 'kept', faults: [{ path: '$' }] });
  expect(nameInForce(policy)).toBe('là');
  write(named('revenue'));
  let change = await next();
  // A reading between the creation of the file and its last byte finds it empty.
  while (change.kind === 'kept') change = await next();
  expect(nameInForce(policy)).toBe('revenue');
});

test('a change of the charter is a change of the policy: same file, another hash', async () => {
  write();
  const policy = await open();
  const before = policy.current();
  charter('# Charte\n\nJe relis et je vérifie.\n');
  let change = await next();
  while (change.kind === 'kept') change = await next();
  const after = policy.current();
  expect(after.hash).not.toBe(before.hash);
  expect(after.charter.hash).not.toBe(before.charter.hash);
  expect(after.policy).toEqual(before.policy);
});

test('a charter in another folder is followed where the new file names it', async () => {
  write();
  const policy = await open();
  mkdirSync(join(folder, 'textes'));
  const moved = join(folder, 'textes', 'charte.md');
  write({ charter: { version: '2', file: 'textes/charte.md' } });
  expect(await next()).toMatchObject({ kind: 'kept', faults: [{ path: 'charter.file' }] });
  writeFileSync(moved, '# Nouvelle charte\n');
  let change = await next();
  while (change.kind === 'kept') change = await next();
  expect(policy.current().charter).toMatchObject({ version: '2', title: 'Nouvelle charte' });
});

test('a change of the base is seen, a bad base keeps the last good policy, and mending it is seen too', async () => {
  mkdirSync(join(folder, 'epci'));
  const base = join(folder, 'epci', 'base.yaml');
  const writeBase = (changes: Tree = {}): void =>
    replace(base, policyText({ charter: { version: '1', file: '../charte.fr.md' }, ...changes }));
  writeBase();
  replace(file, 'extends: epci/base.yaml\nretention: { drafts: 20d }\n');
  const policy = await open();
  const { hash } = policy.current();
  writeBase({ quotas: { perAgent: { tokensPerDay: 9 } } });
  expect(await nextOf('swapped')).toMatchObject({
    snapshot: { policy: { quotas: { perAgent: { tokensPerDay: 9 } }, retention: { drafts: 20 } } },
  });
  expect(policy.current().hash).not.toBe(hash);
  const good = policy.current();
  writeBase({ retention: { drafts: '10d' } });
  expect(await nextOf('kept')).toMatchObject({
    faults: [
      {
        path: 'retention.drafts',
        message: expect.stringMatching(/^politique\.yaml élargit .*epci\/base\.yaml/),
      },
    ],
  });
  rmSync(base);
  expect(await nextOf('kept')).toMatchObject({ faults: [{ path: 'extends' }] });
  expect(policy.current()).toBe(good);
  writeBase();
  await nextOf('swapped');
  expect(policy.current().hash).toBe(hash);
});

test('a base and its child that change together without pause are never seen one old and one new', async () => {
  const base = join(folder, 'base.yaml');
  const writeBoth = (round: number): void => {
    // Each state says its number twice; the child alone, or the base alone, would say two numbers.
    replace(base, policyText({ labels: { draft: `base ${round}`, verified: 'v' } }));
    replace(
      file,
      `extends: base.yaml\ntickets: { desks: [{ id: rh, title: n${round}, handlers: [group:rh] }] }\n`,
    );
  };
  writeBoth(0);
  const policy = await open(5);
  const pairs = new Set<string>();
  for (let round = 1; round <= 120; round += 1) {
    const reading = policy.refresh();
    // Both change while a reading is somewhere between its first file and its last.
    for (let wait = 0; wait < round % 12; wait += 1) await new Promise(setImmediate);
    writeBoth(round);
    await reading;
    const { labels, tickets } = policy.current().policy;
    pairs.add(`${labels.draft} ${tickets?.desks[0]?.title ?? ''}`);
  }
  for (const pair of pairs) expect(pair).toMatch(/^base (\d+) n\1$/);
  expect(pairs.size).toBeGreaterThan(30);
});

test('a file that begins to extend another is followed to it, and no further once it stops', async () => {
  write();
  const policy = await open();
  replace(file, 'extends: base.yaml\nlabels: { draft: Autre }\n');
  expect(await nextOf('kept')).toMatchObject({ faults: [{ path: 'extends' }] });
  replace(join(folder, 'base.yaml'), policyText({ labels: { draft: 'Autre' } }));
  await nextOf('swapped');
  expect(policy.current().policy.labels.draft).toBe('Autre');
  replace(file, policyText(named('seule')));
  await nextOf('swapped');
  replace(join(folder, 'base.yaml'), 'rien');
  await policy.refresh();
  expect(policy.faults()).toEqual([]);
  expect(nameInForce(policy)).toBe('seule');
});

test('asked to read now, it answers once what the file says is in force', async () => {
  write(named('avant'));
  const policy = await open(3_600_000);
  write(named('après'));
  await Promise.all([policy.refresh(), policy.refresh(), policy.refresh()]);
  expect(nameInForce(policy)).toBe('après');
});

test('saving the same text again tells nothing', async () => {
  write();
  const policy = await open(3_600_000);
  write();
  await policy.refresh();
  expect(home.told).toEqual([]);
});

test('once closed it follows no more', async () => {
  write(named('avant'));
  const policy = await open();
  policy.close();
  write(named('après'));
  await policy.refresh();
  expect(nameInForce(policy)).toBe('avant');
  expect(home.told).toEqual([]);
});

test('at first start a bad file is refused with every fault, an absent one by its name', async () => {
  write({ surprise: 1, version: 3 });
  await expect(open()).rejects.toMatchObject({
    code: 'policy-invalid',
    details: { file, count: 2, faults: expect.stringMatching(/^- version : .+\n- surprise : .+$/) },
  });
  rmSync(file);
  await expect(open()).rejects.toMatchObject({ code: 'policy-unreadable', details: { file } });
});

test('while the file changes without pause every snapshot is one of the files that were written', async () => {
  write(named('0'));
  const policy = await open(5);
  const good = new Set<string>(['0']);
  for (let round = 1; round <= 30; round += 1) {
    const name = String(round);
    if (round % 3 === 0) writeFileSync(file, policyText(named(name)).slice(0, 200));
    else {
      good.add(name);
      write(named(name));
    }
    await policy.refresh();
    const { policy: inForce, hash } = policy.current();
    expect(good).toContain(inForce.organisation.name);
    expect(hash).toBe(
      sha256.sha256(
        `${sha256.sha256(policyText(named(inForce.organisation.name)))} ${policy.current().charter.hash}`,
      ),
    );
  }
  expect(nameInForce(policy)).toBe('29');
});
