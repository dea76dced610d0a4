import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import type { PolicyFault, PolicySnapshot } from '#shared/policy/policy.ts';
import type { Hasher } from '#shared/ports.ts';
import { readPolicyFile } from './read-policy-file.ts';

/**
 * The policy of a command that runs once.
 * @throws Fault `policy-unreadable`, or `policy-invalid` whose details list every fault
 */
export async function loadPolicy(
  file: string,
  hasher: Pick<Hasher, 'sha256'>,
  language: Language = 'fr',
): Promise<PolicySnapshot> {
  const reading = await readPolicyFile(file, hasher, language);
  if (reading.ok) return reading.snapshot;
  throw toPolicyFault(file, reading.faults, language);
}

/** A refusal to start, with one line a fault. */
export function toPolicyFault(
  file: string,
  faults: readonly PolicyFault[],
  language: Language,
): Fault {
  const { faultLine } = policyTexts[language];
  const lines = faults.map(({ path, message }) => `- ${faultLine(path, message)}`);
  return new Fault('policy-invalid', { file, faults: lines.join('\n'), count: faults.length });
}
