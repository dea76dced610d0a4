import { readFile } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import { readCharter } from '#shared/charter/read-charter.ts';
import { inheritanceTexts } from '#shared/language/inheritance-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import { readPolicyChain } from '#shared/policy/inheritance/read-policy-chain.ts';
import type { Policy, PolicyFault, PolicySnapshot } from '#shared/policy/policy.ts';
import type { PolicyFile } from '#shared/policy/ports.ts';
import type { Hasher } from '#shared/ports.ts';
import { latestDay } from './latest-day.ts';
import { type ReadFile, readFileChain } from './read-file-chain.ts';
import { decode } from './read-yaml-file.ts';

/** A policy read once, with its bases and its charter: in order, or with all its faults. */
export type PolicyFileReading = {
  /** Every file that it depends on, found or not, the one asked for first. */
  readonly followed: readonly string[];
} & (
  | {
      readonly ok: true;
      readonly snapshot: PolicySnapshot;
      /** Texts of the file asked for, its bases and its charter, in this order. */
      readonly files: readonly PolicyFile[];
    }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] }
);

/** A policy as its files say it, before its charter is looked for. */
export type EffectivePolicyReading = Pick<PolicyFileReading, 'followed'> &
  (
    | {
        readonly ok: true;
        readonly policy: Policy;
        readonly files: readonly ReadFile[];
        /** The file that names the charter. */
        readonly charterFrom: ReadFile;
      }
    | { readonly ok: false; readonly faults: readonly PolicyFault[] }
  );

/** A longer charter is not one page that a person reads. */
const mostCharterBytes = 256 * 1_024;

/**
 * Reads the policy, its bases and the charter whole and checks them whole; puts nothing in force. `now`: milliseconds since
 * the epoch, which what is said to be checked may not be after.
 * @throws Fault `policy-unreadable` when the file itself cannot be read
 */
export async function readPolicyFile(
  file: string,
  hasher: Pick<Hasher, 'sha256'>,
  language: Language,
  now: number = Date.now(),
): Promise<PolicyFileReading> {
  const reading = await readEffectivePolicy(file, language, now);
  if (!reading.ok) return reading;
  const { policy, files, charterFrom } = reading;
  const charterFile = resolve(dirname(charterFrom.path), policy.charter.file);
  const followed = [...reading.followed, charterFile];
  const charterText = await readCharterText(charterFile);
  if (charterText === null || charterText.trim() === '') {
    const faults = [charterFault(charterText, charterFrom, files, language)];
    return { ok: false, faults, followed };
  }
  const charter = readCharter(charterText, policy.charter.version, hasher);
  // Hashes of fixed length, one a file: no text can pass from one file to the other unseen.
  const hashes = [...files.map(({ text }) => hasher.sha256(text)), charter.hash];
  const snapshot = { policy, hash: hasher.sha256(hashes.join(' ')), file, charter };
  return { ok: true, snapshot, followed, files: textsOf(reading, charterText) };
}

function textsOf(
  { files, charterFrom, policy }: Extract<EffectivePolicyReading, { ok: true }>,
  charter: string,
): readonly PolicyFile[] {
  const chain = files.map(
    ({ name, text }, at) => ({ role: at === 0 ? 'policy' : 'base', name, text }) as const,
  );
  const name = posix.join(posix.dirname(charterFrom.name), policy.charter.file);
  return [...chain, { role: 'charter', name, text: charter }];
}

/**
 * Reads the policy and its bases alone, for who compares what files allow.
 * @throws Fault `policy-unreadable` when the file itself cannot be read
 */
export async function readEffectivePolicy(
  file: string,
  language: Language,
  now: number = Date.now(),
): Promise<EffectivePolicyReading> {
  const chain = await readFileChain(file, language);
  if (!chain.ok) return chain;
  const { files, followed } = chain;
  const reading = readPolicyChain(files, language, latestDay(now));
  if (!reading.ok) return { ok: false, faults: reading.faults, followed };
  const charterFrom = files[reading.charterFrom] ?? files[0];
  return { ok: true, policy: reading.policy, files, charterFrom, followed };
}

function charterFault(
  text: string | null,
  { name }: ReadFile,
  [asked]: readonly ReadFile[],
  language: Language,
): PolicyFault {
  const texts = policyTexts[language];
  const message = text === null ? texts.charterUnreadable : texts.charterEmpty;
  const path = 'charter.file';
  return name === asked?.name
    ? { path, message }
    : { path: 'extends', message: inheritanceTexts[language].baseFault(name, path, message) };
}

async function readCharterText(file: string): Promise<string | null> {
  try {
    const bytes = await readFile(file);
    return bytes.length > mostCharterBytes ? null : decode(bytes);
  } catch {
    // Absent, a folder, or not ours to read: one fault of the policy's `charter.file`.
    return null;
  }
}
