import {
  AlignmentType,
  type ILevelsOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

const numbering = 'numbered';

const oneLevel: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 560, hanging: 360 } } },
};

/** The one kind of numbered list; a reference to it and an instance make a list. */
export const numberedList: {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
} = { reference: numbering, levels: [oneLevel] };

/** Sizes in half-points. The library gives its headings no outline level, and readers need it. */
export function docxStyles(colour: string): IStylesOptions {
  const heading = (level: number, size: number, before: number, after: number) => ({
    run: { size, bold: true, color: colour, font: 'Arial' },
    paragraph: {
      outlineLevel: level,
      keepNext: true,
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
    },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 130, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0, 36, 120, 260),
      heading2: heading(1, 26, 300, 120),
      heading3: heading(2, 22, 220, 80),
    },
  };
}
