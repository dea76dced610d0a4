import { gzipSync } from 'node:zlib';
import { endlessPdf } from './endless-pdf.ts';
import { docxFile, docxParagraph, odtFile, pptxFile } from './office-files.ts';
import { zipFile } from './zip-file.ts';

/** A file that wants to harm whoever reads it; made when asked for, as some are large. */
export type HostileFile = { readonly name: string; readonly bytes: () => Uint8Array };

const spaces = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1e6, 0x20);
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><x>&j;</x>`;
const foreign =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const outlook = Buffer.from('__properties_version1.0', 'utf16le');

/** Bombs, lies, depth, passwords and macros for every format that is read. */
export function hostileFiles(): readonly HostileFile[] {
  return [...zips(), ...pdfs(), ...texts(), ...containers()];
}

function zips(): readonly HostileFile[] {
  const parts = [
    ['docx', 'word/document.xml'],
    ['pptx', 'ppt/presentation.xml'],
    ['xlsx', 'xl/workbook.xml'],
  ] as const;
  const each = parts.flatMap(([kind, name]): HostileFile[] => [
    { name: `bomb.${kind}`, bytes: () => zipFile([{ name, content: spaces(150) }]) },
    {
      name: `lying-bomb.${kind}`,
      bytes: () => zipFile([{ name, content: spaces(150), statedSize: 4_000 }]),
    },
    { name: `laughs.${kind}`, bytes: () => zipFile([{ name, content: laughs }]) },
    { name: `foreign-entity.${kind}`, bytes: () => zipFile([{ name, content: foreign }]) },
    {
      name: `deep.${kind}`,
      bytes: () =>
        zipFile([{ name, content: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}` }]),
    },
    {
      name: `entries.${kind}`,
      bytes: () =>
        zipFile([
          { name, content: '<a/>' },
          ...Array.from({ length: 60_000 }, (_, at) => ({ name: `x/${at}`, content: '' })),
        ]),
    },
    { name: `cut.${kind}`, bytes: () => zipFile([{ name, content: '<a/>' }]).subarray(0, 40) },
  ]);
  return [
    ...each,
    {
      name: 'many-paragraphs.docx',
      bytes: () => docxFile('<w:p/>'.repeat(4_000_000)),
    },
    {
      name: 'many-words.docx',
      bytes: () => docxFile(docxParagraph('mot '.repeat(40)).repeat(400_000)),
    },
    {
      name: 'nested-tables.docx',
      bytes: () =>
        docxFile(
          `${'<w:tbl><w:tr><w:tc>'.repeat(120)}${docxParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(120)}`,
        ),
    },
    {
      name: 'wide-table.docx',
      bytes: () =>
        docxFile(
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${docxParagraph('x')}</w:tc></w:tr></w:tbl>`,
        ),
    },
    {
      name: 'repeated-cells.odt',
      bytes: () =>
        odtFile(
          '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>',
        ),
    },
    {
      name: 'same-slide.pptx',
      bytes: () => pptxFile(Array.from({ length: 4_000 }, () => ({ body: '<a:p/>'.repeat(500) }))),
    },
    {
      name: 'endless-relations.pptx',
      bytes: () => pptxFile([{ body: '', relations: [['notesSlide', '../slides/slide1.xml']] }]),
    },
  ];
}

function pdfs(): readonly HostileFile[] {
  const lies =
    'xref\n0 4\n0000000000 65535 f \n9999999999 00000 n \n0000000001 00000 n \n0000000002 00000 n \ntrailer << /Root 1 0 R /Size 4 >>\nstartxref\n99999999\n%%EOF';
  const pageLoop =
    '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >> endobj\ntrailer << /Root 1 0 R /Size 3 >>\n%%EOF';
  return [
    { name: 'endless-forms.pdf', bytes: () => endlessPdf },
    { name: 'cut.pdf', bytes: () => endlessPdf.subarray(0, 300) },
    { name: 'lying-xref.pdf', bytes: () => pagesPdf({ own: 3, end: lies }) },
    { name: 'page-loop.pdf', bytes: () => Buffer.from(pageLoop) },
    { name: 'thousand-pages.pdf', bytes: () => pagesPdf({ own: 1_000 }) },
    { name: 'shared-pages.pdf', bytes: () => pagesPdf({ shared: 200_000 }) },
    { name: 'kilometre-page.pdf', bytes: () => pagesPdf({ box: '0 0 99999999 99999999' }) },
  ];
}

type Pages = {
  /** Page objects, each listed once. */
  readonly own?: number;
  /** How often the first one is listed. */
  readonly shared?: number;
  readonly box?: string;
  /** What stands where the cross-reference table should. */
  readonly end?: string;
};

/** A PDF without a cross-reference table, unless one is given. */
function pagesPdf({ own = 1, shared = 1, box = '0 0 300 300', end = '' }: Pages): Uint8Array {
  const numbers = Array.from({ length: own }, (_, at) => at + 10);
  // Each page has words of its own: what pages share at their edges is taken for a running line.
  const content = (page: number): string =>
    `BT /F0 12 Tf 20 200 Td (Mot ${page.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}) Tj ET`;
  const listed = [...Array<number>(shared - 1).fill(10), ...numbers];
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      `2 0 obj << /Type /Pages /Count ${listed.length} /Kids [${listed.map((at) => `${at} 0 R`).join(' ')}] >> endobj`,
      '3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
      ...numbers.map((at) =>
        [
          `${at} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F0 3 0 R >> >> /Contents ${at + own} 0 R >> endobj`,
          `${at + own} 0 obj << /Length ${content(at - 9).length} >> stream\n${content(at - 9)}\nendstream endobj`,
        ].join('\n'),
      ),
      end,
      `trailer << /Root 1 0 R /Size ${own * 2 + 10} >>`,
      '%%EOF',
    ].join('\n'),
  );
}

function texts(): readonly HostileFile[] {
  const million = 1_000_000;
  return [
    { name: 'deep.html', bytes: () => Buffer.from('<div>'.repeat(million)) },
    {
      name: 'unclosed.html',
      bytes: () => Buffer.from(`<p>Texte${'<'.repeat(million)}${'<!--'.repeat(200_000)}`),
    },
    {
      name: 'spans.html',
      bytes: () =>
        Buffer.from(
          `<table>${'<tr><td rowspan=999999 colspan=999999>x</td></tr>'.repeat(20_000)}</table>`,
        ),
    },
    { name: 'entities.html', bytes: () => Buffer.from(`<p>${'&amp'.repeat(million)}`) },
    { name: 'attributes.html', bytes: () => Buffer.from(`<p ${'a="b" '.repeat(million)}>x`) },
    {
      name: 'brackets.vtt',
      bytes: () => Buffer.from(`WEBVTT\n\n00:01 --> 00:02\n${'<v '.repeat(million)}`),
    },
    {
      name: 'arrows.vtt',
      bytes: () => Buffer.from(`WEBVTT\n\n${'00:00:00.000 --> 00:00:00.000\n'.repeat(300_000)}`),
    },
    {
      name: 'digits.srt',
      bytes: () => Buffer.from(`${'9'.repeat(5 * million)} --> ${'9'.repeat(1_000)}`),
    },
    {
      name: 'parts.eml',
      bytes: () =>
        Buffer.from(
          `Subject: x\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(50_000)}`,
        ),
    },
    { name: 'headers.eml', bytes: () => Buffer.from(`${'To: a@b.fr, '.repeat(500_000)}\r\n\r\nx`) },
    {
      name: 'encoded-words.eml',
      bytes: () => Buffer.from(`Subject: ${'=?utf-8?q?=C3=A9?= '.repeat(200_000)}\r\n\r\nx`),
    },
    {
      name: 'aliases.md',
      bytes: () =>
        Buffer.from(
          `---\na: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(9)}]`).join('\n')}\n---\nx`,
        ),
    },
  ];
}

function containers(): readonly HostileFile[] {
  return [
    { name: 'gzip.docx', bytes: () => gzipSync(spaces(1)) },
    {
      name: 'password.docx',
      bytes: () =>
        Buffer.concat([ole, Buffer.alloc(2_000), Buffer.from('EncryptedPackage', 'utf16le')]),
    },
    {
      name: 'old.doc',
      bytes: () =>
        Buffer.concat([ole, Buffer.alloc(2_000), Buffer.from('WordDocument', 'utf16le')]),
    },
    { name: 'loop.msg', bytes: () => Buffer.concat([ole, Buffer.alloc(20_000, 1), outlook]) },
    { name: 'zeros.msg', bytes: () => Buffer.concat([ole, Buffer.alloc(200_000), outlook]) },
    { name: 'empty.pdf', bytes: () => Buffer.alloc(0) },
    {
      name: 'zip-in-name.docx',
      bytes: () => zipFile([{ name: '../../etc/passwd', content: 'x' }]),
    },
    {
      name: 'macro.docm',
      bytes: () => docxFile(docxParagraph('Texte.'), { 'word/vbaProject.bin': 'macro' }),
    },
  ];
}
