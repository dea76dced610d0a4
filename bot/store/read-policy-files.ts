import { Fault } from '#shared/fault.ts';
import type { PolicyFile } from '#shared/policy/ports.ts';

const roles: readonly PolicyFile['role'][] = ['policy', 'base', 'charter'];

/** The files of a policy, as the store holds them. Throws `Fault('store-damaged')`. */
export function readPolicyFiles(stored: unknown): readonly PolicyFile[] {
  if (!Array.isArray(stored)) throw damaged();
  return stored.map(fileOf);
}

function fileOf(value: unknown): PolicyFile {
  if (typeof value !== 'object' || value === null) throw damaged();
  const { role, name, text } = value as Readonly<Record<string, unknown>>;
  const known = roles.find((one) => one === role);
  if (known === undefined || typeof name !== 'string' || typeof text !== 'string') throw damaged();
  return { role: known, name, text };
}

function damaged(): Fault {
  return new Fault('store-damaged', { column: 'files', wanted: 'policy files' });
}
