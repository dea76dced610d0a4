import type { Block, DocModel, TableSource } from '#shared/document/doc-model.ts';

/** The text under one heading, on one page. */
type ReadSection = {
  /** Headings, outermost first, this section's own last. */
  readonly path: readonly string[];
  /** Of a PDF; the slide of a presentation; null where the format has none. */
  readonly page: number | null;
  /** Paragraphs, items and notes, one a line. Tables stand apart. */
  text: string;
};

type ReadTable = {
  readonly page: number | null;
  readonly path: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of a workbook: the sheet and its range. */
  readonly sheet?: string;
  readonly cells?: string;
  /** How it was found; absent when the format says so itself. */
  readonly source?: TableSource;
};

type ReadCue = {
  readonly speaker: string | null;
  /** Seconds from the start; null where the transcript gives no time. */
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
};

/** What `calame read --json` tells of a document, beside its warnings. */
export type ReadDocument = {
  readonly kind: DocModel['kind'];
  readonly title: string | null;
  /** Pages of a PDF, slides of a presentation, hidden ones too; null for other formats. */
  readonly pages: number | null;
  readonly sections: readonly ReadSection[];
  readonly tables: readonly ReadTable[];
  /** Of a transcript alone. */
  readonly cues?: readonly ReadCue[];
};

/** A document as its sections and tables, each with its place. */
export function documentAsJson(model: DocModel): ReadDocument {
  const { kind, head, blocks } = model;
  const cues = blocks.flatMap((block) => (block.kind === 'cue' ? [cueOf(block)] : []));
  return {
    kind,
    title: head.title ?? null,
    pages: model.pages ?? lastPage(blocks),
    sections: sectionsOf(blocks),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [tableOf(block)] : [])),
    ...(cues.length === 0 ? {} : { cues }),
  };
}

function sectionsOf(blocks: readonly Block[]): readonly ReadSection[] {
  const sections: ReadSection[] = [];
  let key = '';
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const isHeading = block.kind === 'heading';
    const path = isHeading ? [...block.anchor.path, block.text] : block.anchor.path;
    const page = pageOf(block);
    const here = JSON.stringify([path, page]);
    if (isHeading || here !== key) sections.push({ path, page, text: '' });
    key = here;
    const section = sections.at(-1);
    if (section === undefined || isHeading) continue;
    section.text += `${section.text === '' ? '' : '\n'}${lineOf(block)}`;
  }
  return sections;
}

function lineOf(block: Exclude<Block, { readonly kind: 'table' }>): string {
  return block.kind === 'cue' && block.speaker !== null
    ? `${block.speaker} : ${block.text}`
    : block.text;
}

function tableOf({ rows, source, anchor }: Extract<Block, { readonly kind: 'table' }>): ReadTable {
  const { sheet, cells, path } = anchor;
  return {
    page: anchor.page ?? anchor.slide ?? null,
    path,
    rows,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cells === undefined ? {} : { cells }),
    ...(source === undefined ? {} : { source }),
  };
}

function cueOf({ speaker, text, anchor }: Extract<Block, { readonly kind: 'cue' }>): ReadCue {
  return { speaker, from: anchor.time?.from ?? null, to: anchor.time?.to ?? null, text };
}

function pageOf({ anchor }: Block): number | null {
  return anchor.page ?? anchor.slide ?? null;
}

function lastPage(blocks: readonly Block[]): number | null {
  let last = 0;
  for (const { anchor } of blocks) last = Math.max(last, anchor.page ?? 0);
  return last === 0 ? null : last;
}
