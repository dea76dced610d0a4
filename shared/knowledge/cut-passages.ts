import type { DocModel, DocumentHead } from '../document/doc-model.ts';
import { analyseText } from '../french/analyse-text.ts';
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
 * The chapters that the document says it stands under are headings of every passage.
 */
export function cutPassages(
  model: Pick<DocModel, 'blocks'> & { readonly head: Pick<DocumentHead, 'path'> },
  title: string,
): readonly Passage[] {
  const chapters = chaptersBeside(title, model.head.path ?? []);
  const drafts: Draft[] = [];
  for (const piece of documentPieces(model.blocks, title, target)) {
    const open = drafts.at(-1);
    if (open !== undefined && fits(open, piece)) open.text += piece.joint + piece.text;
    else drafts.push(opened(piece));
  }
  return joinShortRests(drafts).map(({ text, path, page }, index) => ({
    index,
    text,
    path: [...chapters, ...path],
    page,
  }));
}

/** `Livre III : `, `Section 2 : `: the number of a chapter, not what it speaks of. */
const chapterNumber = /^(?:partie|livre|titre|chapitre|(?:sous-)?section|paragraphe)[^:]*:\s*/i;

/** A chapter whose words all stand in the title says nothing more. */
function chaptersBeside(title: string, path: readonly string[]): readonly string[] {
  const known = new Set(analyseText(title));
  return path.filter((chapter) =>
    analyseText(chapter.replace(chapterNumber, '')).some((term) => !known.has(term)),
  );
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
