import { setTypography } from '../french/set-typography.ts';
import { actBlockTexts } from '../language/act-block-texts.ts';
import type { Act, ActBlock, ActTable } from './act.ts';
import { type ActStyleId, levelOf, styleOf } from './act-styles.ts';
import { writeArticleHeading } from './article-number.fr.ts';
import { writeBlockTag } from './block-tag.ts';
import { punctuate } from './punctuate.fr.ts';

export type LaidParagraph = {
  /** Without the sign of a list: its style brings it. */
  readonly text: string;
  readonly style: ActStyleId;
  /** From 1 for a title, null for body text. */
  readonly level: number | null;
};

/** One block as it stands in Word: one content control, its paragraphs, then its table. */
export type LaidBlock = {
  /** Of the content control, at most 64 characters. */
  readonly tag: string;
  /** Its alias, which Word shows: `Considérant 2`, `Article 1er – Objet`. */
  readonly title: string;
  readonly paragraphs: readonly LaidParagraph[];
  readonly table: ActTable | null;
};

/** Word keeps 64 characters of an alias. */
const longestTitle = 64;
const listSign = /^[-–—•][ \t\u00A0\u202F]+/u;

/** The one shape from which the Word panel and the file writer both lay an act out. Never mutates; blocks in order. */
export function layOutAct(act: Act): readonly LaidBlock[] {
  const ofRole = new Map<string, number>();
  for (const { role } of act.blocks) ofRole.set(role, (ofRole.get(role) ?? 0) + 1);
  return act.blocks.map((block) => ({
    tag: writeBlockTag(block),
    title: nameBlock(block, (ofRole.get(block.role) ?? 0) > 1, act.language),
    paragraphs: layOutBlock(block, act.language),
    table: block.table,
  }));
}

function nameBlock(block: ActBlock, isOneOfMany: boolean, language: Act['language']): string {
  if (block.role === 'article') {
    return writeArticleHeading(block.number, block.title).slice(0, longestTitle);
  }
  const name = actBlockTexts[language][block.role];
  return isOneOfMany ? `${name}\u00A0${block.number}` : name;
}

function layOutBlock(block: ActBlock, language: Act['language']): readonly LaidParagraph[] {
  const body = styleOf(block.role);
  const paragraphs = block.paragraphs.map((text, at) => {
    const printed = language === 'fr' ? setTypography(punctuate(block, text)) : text;
    return listSign.test(printed)
      ? laid(printed.replace(listSign, ''), 'ActeListe')
      : laid(printed, isSignatory(block, at) ? 'ActeSignataire' : body);
  });
  if (block.role !== 'article') return paragraphs;
  return [laid(writeArticleHeading(block.number, block.title), 'ActeArticle'), ...paragraphs];
}

/** The name stands apart below the office, with room for a signature. */
const isSignatory = ({ role, paragraphs }: ActBlock, at: number): boolean =>
  role === 'signature' && at > 0 && at === paragraphs.length - 1;

const laid = (text: string, style: ActStyleId): LaidParagraph => ({
  text,
  style,
  level: levelOf(style),
});
