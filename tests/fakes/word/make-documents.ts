import './give-text-encoder.ts';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

const write = async (children: readonly Paragraph[]): Promise<Uint8Array> => {
  const base64 = await Packer.toBase64String(
    new Document({ sections: [{ children: [...children] }] }),
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
};

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

/** A short délibération: a heading, then three paragraphs. */
export const makeDeliberation = (): Promise<Uint8Array> =>
  write([
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun('DÉLIBÉRATION DU CONSEIL MUNICIPAL')],
    }),
    line('Sur le rapport de monsieur le maire,'),
    line('Considérant que la commission des finances a émis un avis favorable,'),
    line('Article 1 : Le conseil approuve la convention.'),
  ]);
