import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import JSZip from 'jszip';
import { packZip, type ZipPart } from '#shared/document/pack-zip.ts';

const part: fc.Arbitrary<ZipPart> = fc.record({
  name: fc.stringMatching(/^[a-zéà][\wéà-]{0,12}(?:\/[\wé.-]{1,12})?\.[a-z]{3}$/),
  bytes: fc.uint8Array({ maxLength: 400 }),
});

test('another reader finds every part again, in order, with a checksum that holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(part, { maxLength: 6, selector: ({ name }) => name }),
      async (parts) => {
        const zip = await JSZip.loadAsync(packZip(parts), { checkCRC32: true });
        const found = Object.values(zip.files).filter(({ dir }) => !dir);
        expect(found.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
        for (const [index, file] of found.entries()) {
          expect(await file.async('uint8array')).toEqual(parts[index]?.bytes);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('the same parts are the same bytes, and the checksum is that of the standard', () => {
  const bytes = new TextEncoder().encode('Calame, plume d’agent public');
  const zip = Buffer.from(packZip([{ name: 'a.txt', bytes }]));
  expect(zip).toEqual(Buffer.from(packZip([{ name: 'a.txt', bytes }])));
  expect(zip.readUInt32LE(14)).toBe(crc32(bytes));
  expect(zip.readUInt16LE(10)).toBe(0);
});
