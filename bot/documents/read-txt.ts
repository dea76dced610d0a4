import { type BlockCollector, collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel } from '#shared/document/doc-model.ts';
import { decodeText } from './decode-text.ts';
import { ReadFault } from './read-fault.ts';

/** Reads plain text: paragraphs are parted by empty lines, lines with a bullet are items. */
export function readTxt(bytes: Uint8Array): DocModel {
  const collector = collectBlocks();
  putText(decodeText(bytes), collector);
  const blocks = collector.blocks();
  if (blocks.length === 0) throw new ReadFault('empty');
  return { kind: 'txt', head: {}, blocks, warnings: [] };
}

/** Puts text without any marks where it stands: its paragraphs and items. */
export function putText(text: string, collector: BlockCollector): void {
  for (const paragraph of text.split(/\r?\n[ \t]*\r?\n/)) {
    let run: string[] = [];
    const flush = (): void => {
      collector.text('paragraph', run.join('\n'));
      run = [];
    };
    for (const line of paragraph.split(/\r?\n/)) {
      const item = /^[ \t]*[-*•–][ \t]+(\S.*)$/.exec(line);
      if (item === null) run.push(line);
      else {
        flush();
        collector.text('item', item[1] ?? '');
      }
    }
    flush();
  }
}
