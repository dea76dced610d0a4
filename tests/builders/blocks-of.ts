import type { DocModel } from '#shared/document/doc-model.ts';

/** Blocks on one line each: `# title`, `## title`, `- item`, `[1] note`, `a | b // c | d`, plain text. */
export function blocksOf(model: Pick<DocModel, 'blocks'>): readonly string[] {
  return model.blocks.map((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | ')).join(' // ');
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    if (block.kind === 'item') return `- ${block.text}`;
    return block.kind === 'note' ? `[note] ${block.text}` : block.text;
  });
}
