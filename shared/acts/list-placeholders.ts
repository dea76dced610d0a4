import type { Act } from './act.ts';
import type { ActDocument } from './act-document.ts';
import { type BlockTag, readBlockTag } from './block-tag.ts';
import { layOutAct } from './lay-out-act.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';

/** One line of the ledger « à compléter », in the order of the text. */
export type LedgerLine = Placeholder & {
  /** Where it stands; null in a document outside our blocks. */
  readonly block: Pick<BlockTag, 'role' | 'number'> | null;
  /** Tag of the content control that holds it; null = none. */
  readonly tag: string | null;
  /** In `document.paragraphs`, or of the act's paragraphs as they are laid out, tables included row by row. */
  readonly paragraph: number;
};

/** What is still to be completed, of an act before Word or of a document. Offsets are within the paragraph. */
export function listPlaceholders(source: Act | ActDocument): readonly LedgerLine[] {
  const paragraphs = 'blocks' in source ? paragraphsOf(source) : source.paragraphs;
  return paragraphs.flatMap(({ text, tag }, paragraph) => {
    const read = tag === null ? null : readBlockTag(tag);
    const block = read === null ? null : { role: read.role, number: read.number };
    return findPlaceholders(text).map((found) => ({ ...found, block, tag, paragraph }));
  });
}

/** Nothing is left to complete: « prêt pour le parapheur » may be offered. */
export function isReady(source: Act | ActDocument): boolean {
  return listPlaceholders(source).length === 0;
}

function paragraphsOf(act: Act): readonly { readonly text: string; readonly tag: string }[] {
  return layOutAct(act).flatMap(({ tag, paragraphs, table }) => {
    const cells = table === null ? [] : [table.header, ...table.rows].flat();
    return [...paragraphs.map(({ text }) => text), ...cells].map((text) => ({ text, tag }));
  });
}
