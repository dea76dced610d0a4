import { type ActStyle, type ActStyleId, actStyles } from '#shared/acts/act-styles.ts';

/** Gives a paragraph the look of a style of acts. */
export type Dress = (paragraph: Word.Paragraph, style: ActStyleId) => void;

const byId: ReadonlyMap<ActStyleId, ActStyle> = new Map(
  actStyles.map((style) => [style.id, style]),
);
const alignments = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  justify: 'Justified',
} as const;

/**
 * How paragraphs are dressed in this document: by the styles of acts, made where it lacks them (WordApi 1.5); in an older
 * Word by the built-in ones and their own alignment. Styles that the document has stay as its authors drew them. What is
 * given may be called after the next sync.
 */
export function askStyles(context: Word.RequestContext, hasStyles: boolean): () => Dress {
  if (!hasStyles) return () => dressByHand;
  const known = context.document.getStyles().load('items/nameLocal');
  return () => {
    const names = new Set(known.items.map(({ nameLocal }) => nameLocal.toLowerCase()));
    const lacking = actStyles.filter(({ name }) => !names.has(name.toLowerCase()));
    for (const style of lacking) addStyle(context, style);
    return (paragraph, id) => {
      const style = byId.get(id);
      if (style !== undefined) paragraph.style = style.name;
    };
  };
}

function addStyle(context: Word.RequestContext, style: ActStyle): void {
  const added = context.document.addStyle(style.name, 'Paragraph');
  added.font.bold = style.bold;
  added.font.italic = style.italic;
  const { paragraphFormat } = added;
  paragraphFormat.alignment = alignments[style.alignment];
  paragraphFormat.leftIndent = style.indentLeft;
  paragraphFormat.firstLineIndent = style.indentFirst;
  paragraphFormat.spaceBefore = style.spaceBefore;
  paragraphFormat.spaceAfter = style.spaceAfter;
  paragraphFormat.keepWithNext = style.keepWithNext;
  paragraphFormat.outlineLevel = outlineOf(style.level);
}

/** Navigation and screen readers find titles by this level, whatever the style is based on. */
function outlineOf(level: number | null): Word.OutlineLevel | 'OutlineLevelBodyText' {
  if (level === 1) return 'OutlineLevel1' as Word.OutlineLevel;
  return level === 2 ? ('OutlineLevel2' as Word.OutlineLevel) : 'OutlineLevelBodyText';
}

const dressByHand: Dress = (paragraph, id) => {
  const style = byId.get(id);
  if (style === undefined) return;
  paragraph.styleBuiltIn = style.basedOn === 'ListBullet' ? 'Normal' : style.basedOn;
  paragraph.alignment = alignments[style.alignment];
  paragraph.leftIndent = style.indentLeft;
  paragraph.spaceBefore = style.spaceBefore;
  paragraph.spaceAfter = style.spaceAfter;
};
