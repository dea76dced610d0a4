import './give-text-encoder.ts';
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';

type Blocks = ISectionOptions['children'];

async function write(
  children: Blocks,
  more: Partial<ConstructorParameters<typeof Document>[0]> = {},
  header?: Header,
): Promise<Uint8Array> {
  const headers = header === undefined ? {} : { headers: { default: header } };
  const file = new Document({ ...more, sections: [{ ...headers, children }] });
  return new Uint8Array(Buffer.from(await Packer.toBase64String(file), 'base64'));
}

const line = (...texts: readonly (string | ParagraphChild)[]): Paragraph =>
  new Paragraph({
    children: texts.map((one) => (typeof one === 'string' ? new TextRun(one) : one)),
  });

const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });

/** A short délibération: a heading, then three paragraphs. */
export const makeDeliberation = (): Promise<Uint8Array> =>
  write([
    title('DÉLIBÉRATION DU CONSEIL MUNICIPAL'),
    line('Sur le rapport de monsieur le maire,'),
    line('Considérant que la commission des finances a émis un avis favorable,'),
    line('Article 1 : Le conseil approuve la convention.'),
  ]);

/** One paragraph of this text. */
export const makeParagraph = (text: string): Promise<Uint8Array> => write([line(text)]);

/** One paragraph a line. */
export const makeLines = (lines: readonly string[]): Promise<Uint8Array> =>
  write(lines.map((text) => line(text)));

/** A letter with a header, letters of several kinds in one line, and an empty line. */
export const makeLetter = (): Promise<Uint8Array> =>
  write(
    [
      line('Objet : votre demande du ', new TextRun({ text: '3 novembre', bold: true })),
      line(''),
      line('Madame, Monsieur,'),
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        children: [
          new TextRun('Nous avons bien reçu '),
          new TextRun({ text: 'votre demande', italics: true }),
          new TextRun(' de place en crèche.'),
        ],
      }),
      line('Veuillez agréer, Madame, Monsieur, nos salutations distinguées.'),
    ],
    {},
    new Header({ children: [line('Commune de Saint-Aubin')] }),
  );

/** An empty page under the letterhead of a commune, as a new document of an organisation begins. */
export const makeLetterhead = (): Promise<Uint8Array> =>
  write([line('')], {}, new Header({ children: [line('Commune de Saint-Aubin')] }));

const cell = (text: string): TableCell => new TableCell({ children: [line(text)] });

/** A table of two columns between two paragraphs. */
export const makeTable = (): Promise<Uint8Array> =>
  write([
    line('Avant le tableau'),
    new Table({
      rows: [
        new TableRow({ children: [cell('Poste'), cell('Montant')] }),
        new TableRow({ children: [cell('Voirie'), cell('12 000 €')] }),
      ],
    }),
    line('Après le tableau'),
  ]);

/** A numbered list of three items after a line of text. */
export const makeList = (): Promise<Uint8Array> =>
  write(
    [
      line('Pièces à joindre :'),
      ...['un justificatif de domicile', 'une pièce d’identité', 'le formulaire signé'].map(
        (text) => new Paragraph({ text, numbering: { reference: 'pieces', level: 0 } }),
      ),
    ],
    {
      numbering: {
        config: [
          {
            reference: 'pieces',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
          },
        ],
      },
    },
  );

/** A document with this many revisions of somebody else that wait to be settled, two a paragraph. */
export function makeRevised(revisions = 200): Promise<Uint8Array> {
  const stamp = { author: 'Direction générale', date: '2026-11-02T09:00:00Z' };
  const paragraphs = Array.from({ length: Math.ceil(revisions / 2) }, (_one, index) =>
    line(
      `Article ${index + 1} : le montant est de `,
      new DeletedTextRun({ ...stamp, id: 2 * index + 1, text: '1 000 €' }),
      new InsertedTextRun({ ...stamp, id: 2 * index + 2, text: '1 200 €' }),
      ' par an.',
    ),
  );
  return write(paragraphs);
}

/** The délibération, protected so that Word lets it be read only. */
export async function makeProtected(): Promise<Uint8Array> {
  const open = Buffer.from(await makeDeliberation()).toString('base64');
  const zip = await JSZip.loadAsync(open, { base64: true });
  const path = 'word/settings.xml';
  const settings = (await zip.file(path)?.async('string')) ?? '';
  const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  zip.file(path, settings.replace(/(<w:settings[^>]*>)/, `$1${protection}`));
  return new Uint8Array(Buffer.from(await zip.generateAsync({ type: 'base64' }), 'base64'));
}
