import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import JSZip from 'jszip';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { provenanceProperties, readProvenance, writeProvenance } from '#shared/acts/provenance.ts';
import { cleanActFile } from '../../bot/act-files/clean-act-file.ts';
import { readActFile } from '../../bot/act-files/read-act-file.ts';
import { type ActFileSettings, writeActFile } from '../../bot/act-files/write-act-file.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import { blockOf, deliberation } from '../builders/acts.ts';

const settings: ActFileSettings = {
  at: Date.UTC(2026, 10, 22, 10),
  properties: writeProvenance({
    documentId: 'doc-0123456789',
    traces: ['q-0123456789abcdef0123'],
    models: ['mistral-small'],
    date: '2026-11-22',
    blocks: 2,
  }),
  letterhead: null,
  below: [],
};
const write = (more: Partial<ActFileSettings> = {}, act = deliberation): Promise<Uint8Array> =>
  writeActFile(act, { ...settings, ...more });
const textsOf = ({ paragraphs }: ActDocument): readonly string[] =>
  paragraphs.map(({ text }) => text);
const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';

/** The file with one part written anew. */
const edit = async (
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array' });
};

describe('an act written as a Word file', () => {
  test('is read back block by block, with its styles, titles and tags', async () => {
    const read = readActFile(await write());
    const laid = layOutAct(deliberation).flatMap(({ tag, paragraphs }) =>
      paragraphs.map(({ text, level }) => ({ text, level, tag })),
    );
    const words = read.paragraphs.filter(({ inTable, text }) => !inTable && text !== '');
    expect(words.map(({ text, level, tag }) => ({ text, level, tag }))).toEqual(laid);
    expect(words.find(({ text }) => text.startsWith('Vu'))?.style).toBe('Acte Visa');
    expect(read.headers).toEqual(['Saint-Aubin-des-Prés']);
    expect(textsOf(read)).toEqual(expect.arrayContaining(['Pour', '14', 'Abstentions']));
    expect(readProvenance(read)).toMatchObject({ documentId: 'doc-0123456789', told: 2 });
  });

  test('opens for an independent reader with titles, a real list and a table that has a header', async () => {
    const bytes = await write();
    const { blocks, head } = readDocx(bytes, readLimits);
    expect(head.title).toBe(deliberation.title);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
    const xml = await partOf(bytes, 'word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:numId /gu)).toHaveLength(2);
    expect(xml.match(/<w:highlight w:val="yellow"\/>/gu)).toHaveLength(2);
    expect(await partOf(bytes, 'word/styles.xml')).toContain('w:val="fr-FR"');
  });

  test('is the same, byte for byte, from the same act', async () => {
    expect(Buffer.compare(Buffer.from(await write()), Buffer.from(await write()))).toBe(0);
  });

  test('holds whatever words it is given, those that XML cannot hold left out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const act = { ...deliberation, blocks: [blockOf('signature', [`a${text}`])] };
        const [read] = textsOf(readActFile(await write({}, act)));
        expect(read?.startsWith('a')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the letterhead of an organisation', () => {
  const letterhead = async (): Promise<Uint8Array> =>
    edit(
      await edit(
        await write(
          {},
          { ...deliberation, organisation: { name: 'Mairie au blason', kind: 'commune' } },
        ),
        'word/styles.xml',
        (xml) =>
          xml
            .replaceAll(/<w:style [^>]*w:styleId="Acte(?!Visa)[\s\S]*?<\/w:style>/gu, '')
            .replaceAll('w:styleId="Heading1"', 'w:styleId="Titre1"'),
      ),
      '[Content_Types].xml',
      (xml) => xml.replace('document.main+xml', 'template.main+xml'),
    );

  test('gives its header and its own styles, and takes the styles of acts that it lacks', async () => {
    const bytes = await write({ letterhead: await letterhead() });
    const read = readActFile(bytes);
    expect(read.headers).toEqual(['Mairie au blason']);
    expect(textsOf(read).filter((text) => text.startsWith('Vu'))).toHaveLength(1);
    const styles = await partOf(bytes, 'word/styles.xml');
    expect(styles.match(/w:styleId="ActeVisa"/gu)).toHaveLength(1);
    expect(styles).toMatch(/w:styleId="ActeTitre"[\s\S]*?<w:basedOn w:val="Titre1"\/>/u);
    expect(await partOf(bytes, '[Content_Types].xml')).not.toContain('template.main');
  });

  test('is refused with macros, and when it is no Word file', async () => {
    const zip = await JSZip.loadAsync(await letterhead());
    zip.file('word/vbaProject.bin', 'x');
    const macros = await zip.generateAsync({ type: 'uint8array' });
    await expect(write({ letterhead: macros })).rejects.toMatchObject({ code: 'unsupported' });
    const text = new TextEncoder().encode('pas un fichier Word');
    await expect(write({ letterhead: text })).rejects.toMatchObject({ code: 'damaged' });
  });
});

const revision = 'w:id="1" w:author="Calame" w:date="2026-11-22T10:00:00Z"';

describe('a file that another program has written', () => {
  /** As LibreOffice and Word end the line of the declaration. */
  const endLines = async (bytes: Uint8Array, end: string): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(bytes);
    for (const name of Object.keys(zip.files).filter((one) => /\.(?:xml|rels)$/u.test(one))) {
      const xml = (await zip.file(name)?.async('string')) ?? '';
      zip.file(name, `${xml.replace(/^(<\?xml[^>]*>)\s*/u, `$1${end}`)}${end}`);
    }
    return zip.generateAsync({ type: 'uint8array' });
  };

  test.each(['\n', '\r\n', ''])(
    'opens once cleaned, and as a letterhead, whatever ends its lines: %j',
    async (end) => {
      const other = await endLines(await write(), end);
      const clean = cleanActFile(other);
      expect(textsOf(readActFile(clean))).toEqual(textsOf(readActFile(other)));
      expect(readDocx(clean, readLimits).blocks.length).toBeGreaterThan(5);
      for (const name of ['word/document.xml', 'word/settings.xml', '[Content_Types].xml']) {
        expect(await partOf(clean, name)).toMatch(/^<\?xml[^>]*>\s*</u);
      }
      const written = await write({ letterhead: other });
      expect(await partOf(written, 'word/settings.xml')).toMatch(/^<\?xml[^>]*>\s*</u);
    },
  );
});

describe('the copy for the parapheur', () => {
  test('has no control, no property of ours and no mark of revision, and every word that was accepted', async () => {
    const kept = await edit(await write(), 'docProps/custom.xml', (xml) =>
      xml.replace(
        '</Properties>',
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="Dossier"><vt:lpwstr>2026-12</vt:lpwstr></property></Properties>',
      ),
    );
    const marked = await edit(kept, 'word/document.xml', (xml) =>
      xml.replace(
        '<w:body>',
        `<w:body><w:p><w:pPr><w:rPr><w:del ${revision}/></w:rPr></w:pPr><w:del ${revision}><w:r><w:delText>Effacé</w:delText></w:r></w:del></w:p><w:p><w:commentRangeStart w:id="0"/><w:ins ${revision}><w:r><w:t>Ajouté</w:t></w:r></w:ins><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val="de-la-mairie"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Autre</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
      ),
    );
    const clean = cleanActFile(marked);
    const xml = await partOf(clean, 'word/document.xml');
    expect(xml).not.toMatch(/<w:ins |<w:del |<w:comment|calame:/u);
    expect(xml).toContain('de-la-mairie');
    const read = readActFile(clean);
    const before = readActFile(marked);
    expect(textsOf(read)).toEqual(textsOf(before).filter((_, at) => at > 0));
    expect(textsOf(read)[0]).toBe('Ajouté');
    expect(read.properties).toEqual({ Dossier: '2026-12' });
    expect(before.properties[provenanceProperties.document]).toBe('doc-0123456789');
  });

  test('is without the rows and tables that were deleted', async () => {
    const row = (text: string, deleted: boolean): string =>
      `<w:tr><w:trPr>${deleted ? `<w:del ${revision}/>` : ''}</w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const table = (...rows: readonly string[]): string =>
      `<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>`;
    const marked = await edit(await write(), 'word/document.xml', (xml) =>
      xml.replace(
        '<w:body>',
        `<w:body>${table(row('Gardée', false), row('Ôtée', true))}${table(row('Seule', true))}<w:p/>`,
      ),
    );
    const xml = await partOf(cleanActFile(marked), 'word/document.xml');
    expect(xml).toContain('Gardée');
    expect(xml).not.toMatch(/Ôtée|Seule/u);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
  });

  test('is refused for what is no Word file, is protected or claims too much', async () => {
    expect(() => cleanActFile(Buffer.alloc(0))).toThrow(expect.objectContaining({ code: 'empty' }));
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(() => cleanActFile(ole)).toThrow(expect.objectContaining({ code: 'encrypted' }));
    expect(() => cleanActFile(Buffer.alloc(11_000_000))).toThrow(
      expect.objectContaining({ code: 'oversized' }),
    );
    const bomb = await edit(
      await write(),
      'word/document.xml',
      () => `<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="x"><w:body/></w:document>`,
    );
    expect(() => cleanActFile(bomb)).toThrow(expect.objectContaining({ code: 'too-complex' }));
  });
});
