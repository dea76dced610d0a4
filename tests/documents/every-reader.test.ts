import { afterAll, expect, test } from '@jest/globals';
import { documentTexts } from '#shared/language/document-texts.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { hostileFiles } from '../builders/hostile-files.ts';
import { msgFile } from '../builders/msg-file.ts';
import {
  docxFile,
  docxParagraph,
  docxStyles,
  odtFile,
  pptxFile,
  slideShape,
  xlsxFile,
} from '../builders/office-files.ts';
import { pdfFile } from '../builders/pdf-file.ts';
import { zipFile } from '../builders/zip-file.ts';

const reader = openDocumentReader();
afterAll(() => reader.close());

/** One document in every format: a title, a text under it, and what is empty. */
const documents: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'a.md': () => Buffer.from('# Congés\n\nTexte.\n\n-\n\n||\n|-|\n'),
  'a.txt': () => Buffer.from('Texte.\n\n \n\n- \n'),
  'a.html': () => Buffer.from('<h1>Congés</h1><p>Texte.</p><p> </p><table><tr><td></table>'),
  'a.docx': () =>
    docxFile(
      `${docxParagraph('Congés', 'T1')}${docxParagraph('Texte.')}<w:p/><w:tbl><w:tr><w:tc/></w:tr></w:tbl>`,
      {
        'word/styles.xml': docxStyles([['T1', 'heading 1']]),
      },
    ),
  'a.odt': () =>
    odtFile('<text:h text:outline-level="1">Congés</text:h><text:p>Texte.</text:p><text:p/>'),
  'a.pptx': () =>
    pptxFile([{ body: slideShape('title', 'Congés') + slideShape('body', 'Texte.', ' ') }]),
  'a.xlsx': () => xlsxFile({ Congés: [['Texte.'], [''], ['a', 'b'], ['c', 'd']] }),
  'a.pdf': () =>
    pdfFile((pdf) => {
      pdf.fontSize(20).text('Congés').moveDown().fontSize(11);
      pdf.text('Texte qui suit le titre et qui tient sur une ligne.');
    }),
  'a.eml': () => Buffer.from('Subject: Conges\r\n\r\nTexte.\r\n\r\n \r\n'),
  'a.msg': () => msgFile({ subject: 'Congés', body: 'Texte.\r\n\r\n \r\n' }),
  'a.vtt': () =>
    Buffer.from('WEBVTT\n\n00:01 --> 00:02\n<v Zoé>Texte.</v>\n\n00:03 --> 00:04\n \n'),
  'a.srt': () => Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nTexte.\n'),
};

test.each(Object.keys(documents))(
  '%s: every block has words, its rank and the headings above it',
  async (name) => {
    const make = documents[name];
    if (make === undefined) throw new Error(name);
    const model = await reader.read({ bytes: await make(), name });
    expect(model.kind).toBe(name.slice(2));
    expect(blocksOf(model).some((text) => text.includes('Texte'))).toBe(true);
    expect(model.warnings).toEqual([]);
    const open: { level: number; text: string }[] = [];
    model.blocks.forEach((block, at) => {
      const words = 'rows' in block ? block.rows.flat().join('') : block.text;
      expect(words.trim()).not.toBe('');
      if (block.kind === 'heading') {
        while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      }
      expect(block.anchor.index).toBe(at);
      expect(block.anchor.path).toEqual(open.map(({ text }) => text));
      if (block.kind === 'heading') open.push(block);
      if (block.kind === 'table') {
        expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
      }
    });
  },
);

test.each(Object.keys(documents))(
  '%s: cut short or struck by noise, it is read or refused',
  async (name) => {
    const whole = Buffer.from((await documents[name]?.()) ?? []);
    const half = whole.subarray(0, Math.ceil(whole.length / 2));
    const noisy = Buffer.from(whole);
    for (let at = 40; at < noisy.length; at += 97) noisy[at] = 255 - (noisy[at] ?? 0);
    for (const bytes of [half, noisy]) {
      const outcome = await reader.read({ bytes, name }).catch((fault: unknown) => fault);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReadFault);
      else expect(outcome).toHaveProperty('blocks');
    }
  },
);

/** Those that take long to make or to stop: some in hostile.test.ts, all in `npm run bench:hostile`. */
const slow = /^(?:bomb|lying-bomb|entries|many-|same-|endless-forms|spans)/;

test('every hostile file ends within its limits, with a reason in words, and harms nothing', async () => {
  const stopped: string[] = [];
  for (const { name, bytes } of hostileFiles().filter((file) => !slow.test(file.name))) {
    const fault = await reader.read({ bytes: bytes(), name }).catch((cause: unknown) => cause);
    if (!(fault instanceof Error)) continue;
    if (!(fault instanceof ReadFault)) throw fault;
    const told = documentTexts.fr.faults[fault.code](name, fault.details);
    expect(told).toContain(name);
    expect(fault.details).not.toHaveProperty('thrown');
    if (fault.details['limit'] === 'stopped') stopped.push(name);
  }
  expect(stopped).toEqual([]);
  const sound = await reader.read({ bytes: docxFile(docxParagraph('Texte.')), name: 'a.docx' });
  expect(blocksOf(sound)).toEqual(['Texte.']);
});

test.each([
  ['odp', 'opendocument.presentation', '.pptx'],
  ['ods', 'opendocument.spreadsheet', '.xlsx'],
])('.%s is not read, and the text says how to save it', async (kind, type, other) => {
  const bytes = zipFile([
    { name: 'mimetype', content: `application/vnd.oasis.${type}`, stored: true },
    { name: 'content.xml', content: '<x/>' },
  ]);
  const fault = await reader.read({ bytes, name: `a.${kind}` }).catch((cause: unknown) => cause);
  if (!(fault instanceof ReadFault)) throw fault;
  expect(documentTexts.fr.faults[fault.code]('a', fault.details)).toContain(
    `enregistrez-le en ${other}`,
  );
});
