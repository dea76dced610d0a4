import type { SourceBlock } from '../../../infra/sample/source-blocks.ts';
import type { Part, Telling } from './concession.ts';

/** A report being written, block after block. */
export type Manuscript = {
  readonly parts: Part[];
  readonly heading: (level: 1 | 2 | 3, text: string) => void;
  readonly paragraph: (text: string, tells?: readonly Telling[]) => void;
  readonly item: (text: string, tells?: readonly Telling[]) => void;
  readonly table: (rows: readonly (readonly string[])[], tells?: readonly Telling[]) => void;
};

export function openManuscript(): Manuscript {
  const parts: Part[] = [];
  const put = (block: SourceBlock, tells: readonly Telling[] = []): void => {
    parts.push({ block, tells });
  };
  const runs = (text: string) => [{ text, bold: false }];
  return {
    parts,
    heading: (level, text) => put({ kind: 'heading', level, text }),
    paragraph: (text, tells) => put({ kind: 'paragraph', runs: runs(text) }, tells),
    item: (text, tells) => put({ kind: 'item', runs: runs(text), number: null }, tells),
    table: (rows, tells) => put({ kind: 'table', rows }, tells),
  };
}

/** A figure told in euros or in its own unit. */
export const tell = (fieldId: string, value: number | null, written: string): Telling => ({
  fieldId,
  value,
  written,
});
