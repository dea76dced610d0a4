import { utils, write } from '@e965/xlsx';
import { type ZipPart, zipFile } from './zip-file.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx from the XML of its body; further parts by name. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    },
    ...Object.entries(parts).map(([name, content]): ZipPart => ({ name, content })),
  ]);
}

/** The part `word/styles.xml`: id, name as Word writes it, and what else the style holds. */
export function docxStyles(styles: readonly (readonly [string, string, string?])[]): string {
  const xml = styles.map(
    ([id, name, more = '']) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  );
  return `<w:styles ${word}>${xml.join('')}</w:styles>`;
}

/** A part of a .docx in Word's namespace. */
export function docxPart(element: string, content: string): string {
  return `<w:${element} ${word}>${content}</w:${element}>`;
}

/** A paragraph of a .docx, in a style by id. */
export function docxParagraph(text: string, style?: string, more = ''): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${styled}${more}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const namespaces = ['office', 'text', 'table', 'style', 'fo', 'dc', 'meta', 'draw']
  .map((name) => `xmlns:${name}="urn:test:${name}"`)
  .join(' ');

/** An .odt from the XML of its text, its automatic styles and its metadata. */
export function odtFile(
  text: string,
  {
    styles = '',
    meta = '',
    manifest = '',
  }: { styles?: string; meta?: string; manifest?: string } = {},
): Buffer {
  return zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      content: `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
    { name: 'META-INF/manifest.xml', content: `<manifest>${manifest}</manifest>` },
  ]);
}

/** An .xlsx of one sheet a key; rows of plain values or cells. */
export function xlsxFile(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  hidden: readonly string[] = [],
): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' });
  return Buffer.from(bytes);
}

export type SlideParts = {
  /** Shapes of the slide, in DrawingML with the prefixes `p`, `a` and `r`. */
  readonly body: string;
  readonly hidden?: boolean;
  /** Type of each relation, and its target seen from the slide. */
  readonly relations?: readonly (readonly [string, string])[];
};

const drawing = ['p', 'a', 'r', 'dgm'].map((name) => `xmlns:${name}="urn:test:${name}"`).join(' ');

/** A .pptx from its slides in their order; further parts by name. */
export function pptxFile(
  slides: readonly SlideParts[],
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  const ids = slides.map((_, at) => `<p:sldId r:id="r${at}" id="${256 + at}"/>`).join('');
  const listed = slides.map((_, at) => ['slide', `slides/slide${at + 1}.xml`] as const);
  return zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationsPart([['officeDocument', 'ppt/presentation.xml']]) },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${drawing}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    },
    { name: 'ppt/_rels/presentation.xml.rels', content: relationsPart(listed) },
    ...slides.flatMap(({ body, hidden = false, relations = [] }, at): ZipPart[] => [
      {
        name: `ppt/slides/slide${at + 1}.xml`,
        content: `<p:sld ${drawing}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${body}</p:spTree></p:cSld></p:sld>`,
      },
      { name: `ppt/slides/_rels/slide${at + 1}.xml.rels`, content: relationsPart(relations) },
    ]),
    ...Object.entries(parts).map(([name, content]): ZipPart => ({ name, content })),
  ]);
}

/** A shape of a slide: what it is for (`title`, `body`, none for a text box) and its paragraphs. */
export function slideShape(place: string | null, ...paragraphs: readonly string[]): string {
  const use = place === null ? '' : `<p:nvPr><p:ph type="${place}"/></p:nvPr>`;
  const texts = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`);
  return `<p:sp>${use}<p:txBody>${texts.join('')}</p:txBody></p:sp>`;
}

/** A part of a presentation that holds shapes: notes, the data of a diagram. */
export function shapesPart(element: string, shapes: string): string {
  return `<p:${element} ${drawing}>${shapes}</p:${element}>`;
}

function relationsPart(relations: readonly (readonly [string, string])[]): string {
  const listed = relations.map(
    ([type, target], at) =>
      `<Relationship Id="r${at}" Type="http://x/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${listed.join('')}</Relationships>`;
}
