import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readCharter } from '#shared/charter/read-charter.ts';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import type { Policy, PolicyFault, PolicySnapshot } from '#shared/policy/policy.ts';
import { readPolicy } from '#shared/policy/read-policy.ts';
import type { Hasher } from '#shared/ports.ts';

/** A file of policy read once, with its charter: in order, or with all its faults. */
export type PolicyFileReading =
  | { readonly ok: true; readonly snapshot: PolicySnapshot; readonly charterFile: string }
  | {
      readonly ok: false;
      readonly faults: readonly PolicyFault[];
      /** Where the charter should stand, when the file is good enough to say so. */
      readonly charterFile: string | null;
    };

/** A longer charter is not one page that a person reads. */
const mostCharterBytes = 256 * 1_024;

/**
 * Reads the policy and the charter whole and checks them whole; puts nothing in force.
 * @throws Fault `policy-unreadable` when the file itself cannot be read
 */
export async function readPolicyFile(
  file: string,
  hasher: Pick<Hasher, 'sha256'>,
  language: Language,
): Promise<PolicyFileReading> {
  const texts = policyTexts[language];
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Fault('policy-unreadable', { file }, cause);
  });
  const text = decode(bytes);
  if (text === null) return refuse([{ path: '$', message: texts.notUtf8 }], null);
  const reading = readPolicy(text, language);
  if (!reading.ok) return refuse(reading.faults, null);
  const { charter } = reading.policy;
  const charterFile = resolve(dirname(file), charter.file);
  const charterText = await readCharterText(charterFile);
  if (charterText === null || charterText.trim() === '') {
    const message = charterText === null ? texts.charterUnreadable : texts.charterEmpty;
    return refuse([{ path: 'charter.file', message }], charterFile);
  }
  return {
    ok: true,
    snapshot: toSnapshot(file, text, reading.policy, charterText, hasher),
    charterFile,
  };
}

function toSnapshot(
  file: string,
  text: string,
  policy: Policy,
  charterText: string,
  hasher: Pick<Hasher, 'sha256'>,
): PolicySnapshot {
  const charter = readCharter(charterText, policy.charter.version, hasher);
  return {
    policy,
    // Two hashes of fixed length: no text can pass from one file to the other unseen.
    hash: hasher.sha256(`${hasher.sha256(text)} ${charter.hash}`),
    file,
    charter,
  };
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

/** The byte order mark is kept: what is hashed is what stands in the file. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(faults: readonly PolicyFault[], charterFile: string | null): PolicyFileReading {
  return { ok: false, faults, charterFile };
}
