import type { Anchor, Block, DocModel } from '#shared/document/doc-model.ts';

/** A piece of a document in the words of a test: `# Title`, `- item`, a paragraph, or a table by its rows. */
export type Piece = string | readonly (readonly string[])[];

type Options = {
  readonly kind?: DocModel['kind'];
  readonly source?: 'rule' | 'geometry' | 'ocr' | 'tag';
};

/** A document as a reader gives it; a piece `---` starts the next page. */
export function documentOf(pieces: readonly Piece[], options: Options = {}): DocModel {
  const { kind = 'pdf', source } = options;
  const blocks: Block[] = [];
  let path: readonly string[] = [];
  let page = 1;
  for (const piece of pieces) {
    if (piece === '---') {
      page += 1;
      continue;
    }
    const heading = typeof piece === 'string' ? headingOf(piece) : null;
    if (heading !== null) path = path.slice(0, heading.level - 1);
    const anchor = { ...(kind === 'pdf' ? { page } : {}), path, index: blocks.length };
    if (heading === null) blocks.push(blockOf(piece, anchor, source));
    else {
      blocks.push({ kind: 'heading', ...heading, anchor });
      path = [...path, heading.text];
    }
  }
  return { kind, head: {}, blocks, warnings: [], ...(kind === 'pdf' ? { pages: page } : {}) };
}

function headingOf(piece: string): { readonly level: number; readonly text: string } | null {
  const [, marks = '', text = ''] = /^(#+) (.*)$/.exec(piece) ?? [];
  return marks === '' ? null : { level: marks.length, text };
}

function blockOf(piece: Piece, anchor: Anchor, source: Options['source']): Block {
  if (typeof piece !== 'string') {
    return { kind: 'table', rows: piece, ...(source === undefined ? {} : { source }), anchor };
  }
  const ocr = source === 'ocr' ? { source } : {};
  return { kind: 'paragraph', text: piece, ...ocr, anchor };
}
