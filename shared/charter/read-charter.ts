import type { Charter } from '../policy/policy.ts';
import type { Hasher } from '../ports.ts';

/**
 * The charter as it is shown and accepted: the Markdown text as it stands, titled by its first heading
 * (or its first line). The hash covers every character of the text.
 */
export function readCharter(
  text: string,
  version: string,
  hasher: Pick<Hasher, 'sha256'>,
): Charter {
  return { version, title: titleOf(text), text, hash: hasher.sha256(text) };
}

function titleOf(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
  const heading = lines.find((line) => /^#{1,6}\s+\S/.test(line));
  const title = heading ?? lines.find((line) => line !== '') ?? '';
  return title
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+$/, '')
    .trim();
}
