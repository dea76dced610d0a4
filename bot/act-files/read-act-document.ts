import { basename } from 'node:path';
import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { openDocumentReader, readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { readActFile } from './read-act-file.ts';

/**
 * Any act that can be read, as the checks want it. A .docx keeps its styles, tags, headers and properties; of an .odt, a .md
 * or a .txt only titles, paragraphs and tables are known. Throws `ReadFault`.
 */
export async function readActDocument(file: string): Promise<ActDocument> {
  const bytes = await readFileBytes(file);
  if (/\.docx$/iu.test(file)) return readActFile(bytes);
  if (!/\.(?:odt|md|markdown|txt|text)$/iu.test(file)) {
    throw new ReadFault('unsupported', { kind: /\.[^.]*$/u.exec(file)?.[0] ?? basename(file) });
  }
  const reader = openDocumentReader();
  try {
    return actDocumentOf(await reader.read({ bytes, name: basename(file) }));
  } finally {
    await reader.close();
  }
}

/** Without styles, tags, headers and properties, which the common model does not keep. */
function actDocumentOf({ blocks }: DocModel): ActDocument {
  return { paragraphs: blocks.flatMap(paragraphsOf), headers: [], properties: {} };
}

function paragraphsOf(block: Block): readonly ActParagraph[] {
  const plain = { style: null, level: null, tag: null, inTable: false };
  if (block.kind === 'table') {
    return block.rows.flat().map((text) => ({ ...plain, text, inTable: true }));
  }
  const level = block.kind === 'heading' ? block.level : null;
  // A line of Markdown is a line of the act: « Pour : 14 », « Contre : 2 ».
  const lines = level === null ? block.text.split('\n') : [block.text];
  return lines.map((text) => ({ ...plain, text, level }));
}
