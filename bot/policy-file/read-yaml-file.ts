import { readFile, stat } from 'node:fs/promises';
import type { Language } from '#shared/language/language.ts';
import { policyTexts } from '#shared/language/policy-texts.ts';
import type { PolicyFault } from '#shared/policy/policy.ts';
import { parseYaml } from '#shared/policy/reading/parse-yaml.ts';

/** One file read whole: its text with the byte order mark, and its plain data. */
export type YamlFileReading =
  | { readonly kind: 'read'; readonly text: string; readonly tree: object }
  | { readonly kind: 'faults'; readonly faults: readonly PolicyFault[] }
  | { readonly kind: 'unreadable'; readonly cause: unknown };

/** No policy is longer; a film is not read whole to find that out. */
const mostBytes = 1_024 * 1_024;

/**
 * Reads one file of a policy. `regular`: nothing but a file on a disk, since a device or a pipe that another file names
 * could be read without end.
 */
export async function readYamlFile(
  path: string,
  language: Language,
  { regular }: { readonly regular: boolean },
): Promise<YamlFileReading> {
  const texts = policyTexts[language];
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (regular && !found.isFile()) throw new Error('not a regular file');
    if (found.size > mostBytes) return faulty(texts.tooLarge(mostBytes / 1_024));
    bytes = await readFile(path);
  } catch (cause) {
    return { kind: 'unreadable', cause };
  }
  const text = decode(bytes);
  if (text === null) return faulty(texts.notUtf8);
  const yaml = parseYaml(text, language);
  return yaml.ok
    ? { kind: 'read', text, tree: yaml.tree }
    : { kind: 'faults', faults: yaml.faults };
}

/** The byte order mark is kept: what is hashed is what stands in the file. Null = not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function faulty(message: string): YamlFileReading {
  return { kind: 'faults', faults: [{ path: '$', message }] };
}
