import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';

/** Dark blue of titles: 8.6:1 on white (WCAG 2.1, 1.4.6). */
const ink = '1F3864';
/** Behind the heads of tables; black on it reads at 17:1. */
export const headShade = 'DCE6F2';
/** Behind what a person is to check or complete, beside words that say so. */
export const doubtShade = 'FFF2CC';
export const ruleColour = '8497B0';

export const styleIds = {
  subtitle: 'SousTitre',
  mention: 'MentionIA',
  caption: 'LegendeTableau',
  cell: 'Cellule',
  quote: 'Citation',
} as const;

const font = 'Arial';
/** Half-points. */
const bodySize = 21;

/** Styles of reports: real headings with their levels, so that a screen reader and a table of contents find them (RGAA 13.3). */
export const reportStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: bodySize, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 38, bold: true, color: ink },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    heading1: {
      run: { font, size: 28, bold: true, color: ink },
      paragraph: { outlineLevel: 0, spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 24, bold: true, color: ink },
      paragraph: { outlineLevel: 1, spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font, size: bodySize, bold: true, color: '262626' },
      paragraph: { outlineLevel: 2, spacing: { before: 200, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '1F4E9E', underline: {} } },
    footnoteText: {
      run: { size: 17 },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    own(styleIds.subtitle, 'Sous-titre de rapport', { size: 24, color: '404040' }, { after: 240 }),
    own(styleIds.mention, 'Mention IA', { size: 18, italics: true }, { before: 60, after: 240 }),
    own(styleIds.caption, 'Légende tableau', { size: 19, bold: true }, { before: 200, after: 60 }),
    own(
      styleIds.cell,
      'Cellule',
      { size: 18 },
      { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO },
    ),
    own(styleIds.quote, 'Citation de document', { italics: true, color: '404040' }, { after: 120 }),
    entry('TOC1', 'toc 1', 0),
    entry('TOC2', 'toc 2', 280),
  ],
};

function own(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  spacing: NonNullable<NonNullable<IParagraphStyleOptions['paragraph']>['spacing']>,
): IParagraphStyleOptions {
  const isCaption = id === styleIds.caption;
  const indent = id === styleIds.quote ? { indent: { left: 420 } } : {};
  const paragraph = { spacing, keepNext: isCaption, ...indent };
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function entry(id: string, name: string, left: number): IParagraphStyleOptions {
  return {
    ...{ id, name, basedOn: 'Normal', run: { size: 20 } },
    paragraph: { spacing: { after: 40 }, indent: { left } },
  };
}
