import type { BlockRole } from './act.ts';
import type { ActDocument, ActParagraph } from './act-document.ts';
import type { ActReading, ReadBlock } from './act-reading.ts';
import { roleOfStyle } from './act-styles.ts';
import { readArticleHeading } from './article-number.fr.ts';
import { readBlockTag } from './block-tag.ts';
import { createWordsReader, type ReadParagraph, type WordsReader } from './read-by-words.ts';
import { recogniseKind } from './recognise-kind.fr.ts';

/** Roles of which each paragraph is a block of its own where no tag tells. */
const oneEach: ReadonlySet<BlockRole> = new Set(['visa', 'considerant', 'intertitre']);
const listStyle = /^acte liste$/iu;

/**
 * A document read as an act. A block is told by its content control, else by its style, else by the words
 * that acts are written with; empty paragraphs and what belongs to no block are in none.
 */
export function readAct(document: ActDocument): ActReading {
  const reader = createWordsReader(document.paragraphs);
  const blocks: ReadBlock[] = [];
  const reached = new Map<BlockRole, number>();
  let open: { readonly role: BlockRole; readonly from: number; to: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const number = (reached.get(open.role) ?? 0) + 1;
    reached.set(open.role, number);
    blocks.push(blockOf(document.paragraphs, { ...open, number }));
    open = null;
  };
  for (const at of document.paragraphs.keys()) {
    const found = readParagraph(document.paragraphs, at, open, reader);
    if (found === 'nothing') continue;
    if (found === null || found.starts || found.role !== open?.role) close();
    if (found === null) continue;
    if (open === null) open = { role: found.role, from: at, to: at };
    else open.to = at;
    reader.tell(found.role);
  }
  close();
  return { kind: recogniseKind(blocks, document), blocks, document };
}

type Open = { readonly role: BlockRole; readonly to: number } | null;

/** Null = of no block, and it ends the one before; `nothing` = an empty paragraph, which ends none. */
function readParagraph(
  paragraphs: readonly ActParagraph[],
  at: number,
  open: Open,
  reader: WordsReader,
): ReadParagraph | null | 'nothing' {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.text.trim() === '') return 'nothing';
  const before = open === null ? undefined : paragraphs[open.to];
  const tag = paragraph.tag === null ? null : readBlockTag(paragraph.tag);
  if (tag !== null) return { role: tag.role, starts: before?.tag !== paragraph.tag };
  const isAfterTag = before?.tag != null;
  const continued = open === null || isAfterTag ? null : open.role;
  if (continued !== null && listStyle.test(paragraph.style ?? '')) {
    return isHeading(continued)
      ? { role: 'corps', starts: true }
      : { role: continued, starts: false };
  }
  const role = roleOfStyle(paragraph.style);
  if (role === null) return reader.read(at, continued);
  const isArticle = role === 'article' && readArticleHeading(paragraph.text) !== null;
  return { role, starts: isArticle || oneEach.has(role) || isAfterTag };
}

const isHeading = (role: BlockRole): boolean => role === 'intertitre' || role === 'titre';

function blockOf(
  paragraphs: readonly ActParagraph[],
  { role, number, from, to }: Omit<ReadBlock, 'text' | 'number'> & { readonly number: number },
): ReadBlock {
  const texts = paragraphs.slice(from, to + 1).map(({ text }) => text);
  const heading = role === 'article' ? readArticleHeading(texts[0] ?? '') : null;
  return {
    role,
    number: role === 'article' ? (heading?.number ?? null) : number,
    from,
    to,
    text: texts.filter((text) => text.trim() !== '').join('\n'),
  };
}
