import type { Block } from '../document/doc-model.ts';
import { splitSentences } from '../french/split-sentences.ts';

/** What passages are packed from: a text short enough for one, with the place it came from. */
export type Piece = {
  readonly text: string;
  readonly path: readonly string[];
  readonly page: number | null;
  /** How it joins the piece before it in one passage. */
  readonly joint: '\n' | ' ';
  /** Header row to repeat when the piece opens a passage. */
  readonly header?: string;
};

/** Pieces of at most `longest` characters, in order; table rows alone may be longer, whole cells are never cut off. */
export function documentPieces(
  blocks: readonly Block[],
  title: string,
  longest: number,
): readonly Piece[] {
  return blocks.flatMap((block, at) => {
    const path = withoutTitle(block.anchor.path, title);
    const page = block.anchor.page ?? null;
    if (block.kind === 'table') return tablePieces(block.rows, path, page, longest);
    if (block.kind === 'heading') {
      // A heading with nothing under it would be lost: no passage has it in its path.
      const isCarried = blocks[at + 1]?.anchor.path[block.anchor.path.length] === block.text;
      const isTitle = block.anchor.path.length === 0 && block.text === title;
      return isCarried || isTitle ? [] : textPieces(block.text, path, page, longest);
    }
    return textPieces(readableText(block), path, page, longest);
  });
}

function readableText(block: Exclude<Block, { readonly kind: 'table' }>): string {
  if (block.kind === 'item') return `- ${block.text}`;
  const isSaid = block.kind === 'cue' && block.speaker !== null;
  return isSaid ? `${block.speaker}\u00A0: ${block.text}` : block.text;
}

function withoutTitle(path: readonly string[], title: string): readonly string[] {
  return path[0] === title ? path.slice(1) : path;
}

function textPieces(
  text: string,
  path: readonly string[],
  page: number | null,
  longest: number,
): readonly Piece[] {
  const parts = text.length <= longest ? [text] : splitLongText(text, longest);
  return parts.map((part, at) => ({ text: part, path, page, joint: at === 0 ? '\n' : ' ' }));
}

/** By sentences, a sentence that is too long by words, a word that is too long by characters. */
function splitLongText(text: string, longest: number): readonly string[] {
  return splitSentences(text).flatMap(({ text: sentence }) =>
    sentence.length <= longest ? [sentence] : splitByWords(sentence, longest),
  );
}

function splitByWords(sentence: string, longest: number): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const space = rest.slice(0, longest + 1).search(/\s\S*$/u);
    const cut = space > 0 ? space : wholeCharacters(rest, longest);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Never between the two halves of a character outside the basic plane. */
function wholeCharacters(text: string, length: number): number {
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
}

function tablePieces(
  rows: readonly (readonly string[])[],
  path: readonly string[],
  page: number | null,
  longest: number,
): readonly Piece[] {
  const lines = rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join(' | '));
  const [first = '', ...others] = lines;
  if (others.length === 0) return textPieces(first, path, page, longest);
  const header = first.length <= longest / 2 ? { header: first } : {};
  return [
    ...textPieces(first, path, page, longest),
    ...others.flatMap((line) =>
      textPieces(line, path, page, longest).map((piece) => ({ ...piece, ...header })),
    ),
  ];
}
