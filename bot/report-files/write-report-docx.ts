import { deflateRawSync } from 'node:zlib';
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { cleanLine } from '#shared/document/clean-text.ts';
import { packZip } from '#shared/document/pack-zip.ts';
import { reportTexts } from '#shared/language/report-texts.ts';
import type { Report, ReportBlock } from '#shared/report/report.ts';
import { openWordParts } from '../act-files/word-parts.ts';
import { reportStyles, ruleColour, styleIds } from './report-styles.ts';
import { type Notes, writeRuns } from './write-runs.ts';
import { writeTable } from './write-table.ts';

/** A4, in twentieths of a point; upright pages, unless a table wants more columns than they hold. */
const paper = { width: 11_906, height: 16_838, margin: 1_134 };
const mostColumnsUpright = 7;
const bullets = 'puces';

/**
 * A report as a .docx: headings with their levels, tables with repeated heads, notes, links that work, the mention of a
 * model under the title, the organisation above and page numbers below. `at` = milliseconds since the epoch.
 */
export async function writeReportDocx(report: Report, at: number): Promise<Uint8Array> {
  const notes: string[] = [];
  const isWide = report.blocks.some(
    (block) => block.kind === 'table' && block.header.length > mostColumnsUpright,
  );
  const width = (isWide ? paper.height : paper.width) - 2 * paper.margin;
  const add = (text: string): number => notes.push(text);
  const children = [
    ...opening(report),
    ...report.blocks.flatMap(blockWriter({ add }, width, report)),
  ];
  const document = new Document({
    ...{ title: cleanLine(report.title), creator: cleanLine(report.organisation) },
    lastModifiedBy: cleanLine(report.organisation),
    customProperties: Object.entries(report.properties).map(([name, value]) => ({ name, value })),
    styles: reportStyles,
    numbering: { config: [bulletList] },
    footnotes: Object.fromEntries(notes.map((text, rank) => [rank + 1, noteOf(text)])),
    sections: [
      {
        properties: {
          page: {
            size: {
              ...{ width: paper.width, height: paper.height },
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              ...{ top: paper.margin, bottom: paper.margin },
              ...{ left: paper.margin, right: paper.margin },
            },
          },
        },
        headers: { default: pageHead(report) },
        footers: { default: pageFoot() },
        children,
      },
    ],
  });
  return dated(await Packer.toBuffer(document), at, report);
}

const bulletList = {
  reference: bullets,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      style: { paragraph: { indent: { left: 420, hanging: 260 } } },
    },
  ],
};

function opening({ title, subtitle, mention }: Report): Paragraph[] {
  const below = { style: BorderStyle.SINGLE, size: 6, color: ruleColour, space: 4 };
  return [
    new Paragraph({ text: cleanLine(title), heading: HeadingLevel.TITLE }),
    ...(subtitle === null
      ? []
      : [new Paragraph({ text: cleanLine(subtitle), style: styleIds.subtitle })]),
    ...(mention === null
      ? []
      : [
          new Paragraph({
            text: cleanLine(mention),
            style: styleIds.mention,
            border: { bottom: below },
          }),
        ]),
  ];
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

type Written = Paragraph | Table | TableOfContents;

function blockWriter(
  notes: Notes,
  width: number,
  { language }: Report,
): (block: ReportBlock) => Written[] {
  return (block) => {
    switch (block.kind) {
      case 'heading':
        return [writeHeading(block)];
      case 'paragraph':
        return [new Paragraph({ children: writeRuns(block.runs, notes) })];
      case 'item':
        return [
          new Paragraph({
            numbering: { reference: bullets, level: 0 },
            spacing: { after: 60 },
            children: writeRuns(block.runs, notes),
          }),
        ];
      case 'quote':
        return [new Paragraph({ style: styleIds.quote, children: writeRuns(block.runs, notes) })];
      case 'table':
        return writeTable(block, width, notes);
      case 'contents':
        return writeContents(reportTexts[language].contents);
      case 'page-break':
        return [new Paragraph({ text: '', pageBreakBefore: true, spacing: { after: 0 } })];
    }
  };
}

function writeHeading({
  level,
  text,
  bookmark,
}: Extract<ReportBlock, { readonly kind: 'heading' }>) {
  const words = [new TextRun(cleanLine(text))];
  const children =
    bookmark === undefined ? words : [new Bookmark({ id: bookmark, children: words })];
  return new Paragraph({ heading: levels[level], children });
}

function writeContents(title: string): Written[] {
  const head = new TextRun({ text: title, bold: true });
  return [
    new Paragraph({ children: [head], keepNext: true, spacing: { before: 240, after: 80 } }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}

const noteOf = (text: string): { children: Paragraph[] } => ({
  children: [new Paragraph({ text: ` ${cleanLine(text)}`, style: 'FootnoteText' })],
});

function pageHead({ organisation, title }: Report): Header {
  const text = [organisation, title].map(cleanLine).filter((part) => part !== '');
  return new Header({ children: [small([text.join(' · ')], AlignmentType.LEFT)] });
}

const pageFoot = (): Footer =>
  new Footer({
    children: [small([PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], AlignmentType.RIGHT)],
  });

const small = (
  children: readonly string[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph =>
  new Paragraph({
    alignment,
    spacing: { after: 200 },
    children: [new TextRun({ children: [...children], size: 16, color: '404040' })],
  });

/** The library writes the moment of the run and no language; a screen reader asks for it first (RGAA 13.3). */
function dated(bytes: Uint8Array, at: number, { language }: Report): Uint8Array {
  const moment = new Date(at).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  const parts = [...openWordParts(bytes)].map(([name, part]) => {
    if (name !== 'docProps/core.xml') return { name, bytes: part };
    const core = part
      .toString('utf8')
      .replace(/(?<=W3CDTF">)[^<]+/gu, moment)
      .replace(
        '</cp:coreProperties>',
        `<dc:language>${language === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language></cp:coreProperties>`,
      );
    return { name, bytes: Buffer.from(core, 'utf8') };
  });
  return packZip(parts, deflateRawSync);
}
