import { cleanLine } from '#shared/document/clean-text.ts';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel } from '#shared/document/doc-model.ts';
import { decodeText } from './decode-text.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { ReadFault } from './read-fault.ts';

/** Reads a saved page of HTML; nothing is fetched. Throws `ReadFault`. */
export function readHtml(bytes: Uint8Array): DocModel {
  const collector = collectBlocks();
  const title = cleanLine(readHtmlBlocks(decodeText(bytes), collector));
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  return { kind: 'html', head: title === '' ? {} : { title }, blocks, warnings: [] };
}
