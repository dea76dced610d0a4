import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IParagraphStyleOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type ActStyle, actStyles } from '#shared/acts/act-styles.ts';
import { openWordParts, type WordParts } from './word-parts.ts';

const bulleted = 'acte-liste';
/** Where the body is written. */
export const bodyMark = 'calame-corps';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;
const twips = (points: number): number => Math.round(points * 20);

/** The package of an act where the organisation has brought no letterhead: its name above, page numbers below, A4. */
export async function defaultPackage(organisation: string): Promise<WordParts> {
  const document = new Document({
    creator: organisation,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'fr-FR' } },
          paragraph: { spacing: { line: 264 } },
        },
        heading1: { run: { font: 'Arial', size: 28, bold: true }, paragraph: { outlineLevel: 0 } },
        heading2: { run: { font: 'Arial', size: 22, bold: true }, paragraph: { outlineLevel: 1 } },
      },
      paragraphStyles: actStyles.map(toStyle),
    },
    numbering: {
      config: [
        {
          reference: bulleted,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1276, right: 1276 } } },
        headers: { default: new Header({ children: [centred([organisation])] }) },
        footers: {
          default: new Footer({
            children: [centred([PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [new Paragraph({ text: bodyMark, numbering: { reference: bulleted, level: 0 } })],
      },
    ],
  });
  return openWordParts(await Packer.toBuffer(document));
}

const centred = (children: readonly string[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [...children], size: 18 })],
  });

function toStyle(style: ActStyle): IParagraphStyleOptions {
  return {
    id: style.id,
    name: style.name,
    basedOn: style.basedOn === 'ListBullet' ? 'Normal' : style.basedOn,
    next: style.id,
    quickFormat: true,
    run: { bold: style.bold, italics: style.italic },
    paragraph: {
      alignment: alignments[style.alignment],
      indent: { left: twips(style.indentLeft), firstLine: 0, ...hangingOf(style) },
      spacing: { before: twips(style.spaceBefore), after: twips(style.spaceAfter) },
      keepNext: style.keepWithNext,
      ...(style.level === null ? {} : { outlineLevel: style.level - 1 }),
    },
  };
}

const hangingOf = ({ indentFirst }: ActStyle): { hanging?: number } =>
  indentFirst < 0 ? { hanging: twips(-indentFirst) } : {};
