import type { DocModel } from '../document/doc-model.ts';
import { documentPieces, type Piece } from './document-pieces.ts';
import type { Passage } from './passage.ts';

/** Characters a passage aims at; measured best for ranking, and a citation that is read at a glance. */
const target = 900;
/** A rest shorter than this is joined to the passage before it, which may then reach `target + shortest`. */
const shortest = 200;

type Draft = { text: string; readonly path: readonly string[]; readonly page: number | null };

/**
 * Cuts a document into passages of about 900 characters at headings, pages, paragraphs and sentences.
 * Every word stands in the text or the headings of a passage, or in the title; a table cut in two repeats its header.
 */
export function cutPassages(model: Pick<DocModel, 'blocks'>, title: string): readonly Passage[] {
  const drafts: Draft[] = [];
  for (const piece of documentPieces(model.blocks, title, target)) {
    const open = drafts.at(-1);
    if (open !== undefined && fits(open, piece)) open.text += piece.joint + piece.text;
    else drafts.push(opened(piece));
  }
  return joinShortRests(drafts).map(({ text, path, page }, index) => ({ index, text, path, page }));
}

function fits(open: Draft, piece: Piece): boolean {
  return isSamePlace(open, piece) && open.text.length + piece.text.length < target;
}

function isSamePlace(
  left: Pick<Draft, 'path' | 'page'>,
  right: Pick<Draft, 'path' | 'page'>,
): boolean {
  return (
    left.page === right.page &&
    left.path.length === right.path.length &&
    left.path.every((heading, level) => heading === right.path[level])
  );
}

function opened({ text, header, path, page }: Piece): Draft {
  return { text: header === undefined ? text : `${header}\n${text}`, path, page };
}

function joinShortRests(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const isRest =
      before !== undefined && draft.text.length < shortest && isSamePlace(before, draft);
    if (isRest && before.text.length <= target) before.text += `\n${draft.text}`;
    else joined.push({ ...draft });
  }
  return joined;
}
