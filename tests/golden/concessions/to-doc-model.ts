import type { Block, DocModel } from '#shared/document/doc-model.ts';
import type { SourceBlock } from '../../../infra/sample/source-blocks.ts';
import { typeset } from '../../../infra/sample/typeset.ts';
import type { Concession } from './concession.ts';

/** Lines of a page, when nothing is set on paper. */
const linesOfPage = 42;
const charactersOfLine = 92;

/** The report as a reader would give it, without a file: pages are reckoned from its lines. */
export function toDocModel({ title, date, parts }: Concession): DocModel {
  const blocks: Block[] = [];
  let path: readonly string[] = [];
  let lines = 0;
  for (const [index, { block }] of parts.entries()) {
    if (block.kind === 'heading') path = [...path.slice(0, block.level - 1), typeset(block.text)];
    const page = 1 + Math.floor(lines / linesOfPage);
    const above = block.kind === 'heading' ? path.slice(0, -1) : path;
    blocks.push(toBlock(block, { page, path: above, index }));
    lines += linesOf(block);
  }
  const pages = 1 + Math.floor(lines / linesOfPage);
  return { kind: 'pdf', head: { title, date }, blocks, warnings: [], pages };
}

function toBlock(block: SourceBlock, anchor: Block['anchor']): Block {
  if (block.kind === 'heading') {
    return { kind: 'heading', level: block.level, text: typeset(block.text), anchor };
  }
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map(typeset));
    return { kind: 'table', rows, source: 'tag', anchor };
  }
  const text = typeset(block.runs.map((run) => run.text).join(''));
  return { kind: block.kind === 'item' ? 'item' : 'paragraph', text, anchor };
}

function linesOf(block: SourceBlock): number {
  if (block.kind === 'heading') return 3;
  if (block.kind === 'table') return block.rows.length + 1;
  const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
  return 1 + Math.ceil(length / charactersOfLine);
}
