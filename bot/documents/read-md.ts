import { parse } from 'yaml';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel } from '#shared/document/doc-model.ts';
import { understandHead } from '#shared/document/understand-head.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdownBlocks } from './markdown-blocks.ts';
import { ReadFault } from './read-fault.ts';

/** Reads Markdown with an optional YAML head: headings, paragraphs, list items and tables, without their marks. */
export function readMd(bytes: Uint8Array): DocModel {
  const { said, body } = splitHead(decodeText(bytes).replace(/\r\n?/g, '\n'));
  const { head, warnings } = understandHead(said);
  const collector = collectBlocks();
  readMarkdownBlocks(withoutComments(body).split('\n'), collector);
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  return { kind: 'md', head, blocks, warnings };
}

/** A head that cannot be read may hold the readers: the file is refused rather than opened to its whole space. */
function splitHead(text: string): { said: Record<string, unknown>; body: string } {
  if (!text.startsWith('---\n')) return { said: {}, body: text };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (end === null) return { said: {}, body: text };
  const source = text.slice(4, 3 + end.index);
  const body = text.slice(3 + end.index + end[0].length);
  if (source.trim() === '') return { said: {}, body };
  try {
    const said: unknown = parse(source, { maxAliasCount: 20 });
    if (typeof said !== 'object' || said === null || Array.isArray(said)) {
      throw new ReadFault('head-invalid');
    }
    return { said: { ...said }, body };
  } catch (cause) {
    throw new ReadFault('head-invalid', {}, cause);
  }
}

function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return out + text.slice(at);
    out += text.slice(at, start);
    at = end + 3;
  }
}
