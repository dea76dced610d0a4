import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readLimits } from '../../bot/documents/limits.ts';
import { openDocumentReader, readDocument } from '../../bot/documents/read-document.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { endlessPdf } from '../builders/endless-pdf.ts';
import { docxFile, docxParagraph } from '../builders/office-files.ts';
import { pdfFile } from '../builders/pdf-file.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { zipFile } from '../builders/zip-file.ts';

const reader = openDocumentReader();
afterAll(() => reader.close());

/** The fault of a file, or what it was read as. */
async function outcomeOf(bytes: Uint8Array, name: string, by = reader): Promise<unknown> {
  try {
    return (await by.read({ bytes, name })).kind;
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    return { code: fault.code, ...fault.details };
  }
}

const sound = docxFile(docxParagraph('Texte.'));

test('after each hostile file the next sound one is read', async () => {
  for (const bytes of [
    docxFile('<w:p><w:r><w:t>non fermé'),
    docxFile(`${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`),
    sound.subarray(0, 300),
  ]) {
    expect(await outcomeOf(bytes, 'a.docx')).not.toBe('docx');
    expect(await outcomeOf(sound, 'b.docx')).toBe('docx');
  }
});

test('a bomb that states its size is refused before anything is inflated', async () => {
  const bomb = zipFile([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000, 0x20) }]);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await outcomeOf(bomb, 'a.docx')).toEqual({
    code: 'too-complex',
    limit: 'inflated',
    megabytes: 60,
  });
});

test.each([
  ['a.docx', 'word/document.xml'],
  ['a.xlsx', 'xl/workbook.xml'],
])('a bomb that lies about its size is stopped at the size it states: %s', async (name, part) => {
  const content = Buffer.alloc(60_000_000, 0x20);
  const bomb = zipFile([{ name: part, content, statedSize: 4_000 }]);
  expect(await outcomeOf(bomb, name)).toEqual({ code: 'too-complex', limit: 'lying-size' });
});

test('too many entries are refused', async () => {
  const parts = Array.from({ length: 6_000 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
  expect(await outcomeOf(zipFile(parts), 'a.docx')).toEqual({
    code: 'too-complex',
    limit: 'entries',
    most: 5_000,
  });
});

const laughs =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&b;&f;</x>';

test.each([
  ['a.docx', zipFile([{ name: 'word/document.xml', content: laughs }])],
  [
    'a.odt',
    zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: laughs },
    ]),
  ],
  ['a.xlsx', zipFile([{ name: 'xl/workbook.xml', content: laughs }])],
])('entities and foreign files are never followed: %s', async (name, bytes) => {
  expect(await outcomeOf(bytes, name)).toEqual({ code: 'too-complex', limit: 'doctype' });
});

test('deeper nesting than any writer makes is refused', async () => {
  const deep = docxFile(`${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`);
  expect(await outcomeOf(deep, 'a.docx')).toEqual({
    code: 'too-complex',
    limit: 'depth',
    most: 400,
  });
});

test('a sheet of two cells at the two ends of Excel is read without the sixteen thousand million between', async () => {
  const office = 'http://schemas.openxmlformats.org';
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const main = `xmlns="${office}/spreadsheetml/2006/main"`;
  const vast = zipFile([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Vaste" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${main}><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>12</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>`,
    },
  ]);
  const { blocks, warnings } = await reader.read({ bytes: vast, name: 'a.xlsx' });
  expect(blocks.length).toBe(2);
  expect(warnings.map(({ code }) => code)).toEqual(['rows-left-out']);
});

test('a password-protected Office file says so; an old .doc says it is not read', async () => {
  const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
  const closed = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await outcomeOf(closed, 'a.docx')).toEqual({ code: 'encrypted' });
  expect(await outcomeOf(container, 'a.doc')).toEqual({ code: 'unsupported', kind: '.doc' });
  expect(await outcomeOf(container, 'a.docx')).toEqual({ code: 'unsupported', kind: '.doc/.xls' });
});

test('a file is what its content is, whatever its name', async () => {
  const pdf = await pdfFile((page) => page.text('Texte.'));
  expect(await outcomeOf(pdf, 'convention.docx')).toBe('pdf');
  expect(await outcomeOf(sound, 'sans-extension')).toBe('docx');
  expect(await outcomeOf(Buffer.from('du texte simple'), 'a.docx')).toEqual({
    code: 'damaged',
    expected: 'docx',
  });
  expect(await outcomeOf(Buffer.from('MZ\0\0\0\0'), 'a.txt')).toEqual({
    code: 'damaged',
    expected: 'txt',
  });
  expect(await outcomeOf(zipFile([{ name: 'a.txt', content: 'x' }]), 'a.docx')).toEqual({
    code: 'unsupported',
    kind: '.zip',
  });
});

test('an empty file is empty', async () => {
  expect(await outcomeOf(Buffer.alloc(0), 'a.docx')).toEqual({ code: 'empty' });
});

test('a file above the limit is not even opened', async () => {
  const small = openDocumentReader({ limits: { ...readLimits, fileBytes: 1_000, textBytes: 10 } });
  const long = docxFile(docxParagraph('x'), { 'word/media.bin': 'a'.repeat(5_000) });
  const padded = Buffer.concat([long, Buffer.alloc(2_000)]);
  expect(await outcomeOf(padded, 'a.docx', small)).toMatchObject({ code: 'oversized' });
  expect(await outcomeOf(Buffer.from('douze lettres'), 'a.md', small)).toMatchObject({
    code: 'oversized',
  });
  await small.close();
});

test('a document that wants more memory than allowed is stopped, and the next one is read', async () => {
  const tight = openDocumentReader({ limits: { ...readLimits, megabytes: 150 } });
  const rows = '<w:p><w:r><w:t>mot mot mot</w:t></w:r></w:p>'.repeat(900_000);
  const greedy = docxFile(rows);
  const outcome = await outcomeOf(greedy, 'a.docx', { ...tight });
  expect(outcome).toMatchObject({ code: 'too-complex' });
  expect(await outcomeOf(sound, 'b.docx', tight)).toBe('docx');
  await tight.close();
});

test('a document that never ends is stopped by the processor time it takes', async () => {
  const brief = openDocumentReader({ limits: { ...readLimits, cpuSeconds: 1 } });
  expect(await outcomeOf(endlessPdf, 'a.pdf', brief)).toMatchObject({ code: 'too-complex' });
  expect(await outcomeOf(sound, 'b.docx', brief)).toBe('docx');
  await brief.close();
});

test('a reading that is given up stops its process', async () => {
  const stop = new AbortController();
  const reading = reader.read({ bytes: sound, name: 'a.docx' }, stop.signal);
  stop.abort(new Error('given up'));
  await expect(reading).rejects.toThrow('given up');
  expect(await outcomeOf(sound, 'b.docx')).toBe('docx');
});

test('more than fifty documents in a row are read, by processes that are replaced', async () => {
  const many = Array.from({ length: 120 }, () => outcomeOf(sound, 'a.docx'));
  expect(new Set(await Promise.all(many))).toEqual(new Set(['docx']));
});

test('a folder named like a document, and a file that is not there, say so', async () => {
  await using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'x.docx'));
  writeFileSync(join(folder.path, 'note.md'), '# Titre');
  await expect(readDocument({ file: join(folder.path, 'x.docx') })).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'EISDIR' },
  });
  await expect(readDocument({ file: join(folder.path, 'y.docx') })).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'ENOENT' },
  });
  expect((await readDocument({ file: join(folder.path, 'note.md') })).kind).toBe('md');
});
