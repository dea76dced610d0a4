import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { openActReader } from '../../bot/act-files/open-act-reader.ts';
import { readLimits } from '../../bot/documents/limits.ts';

const reader = openActReader({ ...readLimits, megabytes: 300, cpuSeconds: 2, seconds: 30 });
afterAll(() => reader.close());

type Part = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly stored?: boolean;
  /** Stands where the part of this place stands, and says that it is empty. */
  readonly sameAs?: number;
};

/** A zip as no writer of files makes one. */
function zip(parts: readonly Part[]): Buffer {
  const out: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, bytes, stored = false, sameAs } of parts) {
    const data = stored ? bytes : deflateRawSync(bytes);
    const named = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(named.length, 26);
    offsets.push(sameAs === undefined ? at : (offsets[sameAs] ?? 0));
    if (sameAs === undefined) {
      out.push(head, named, data);
      at += 30 + named.length + data.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(sameAs === undefined ? bytes.length : 0, 24);
    entry.writeUInt16LE(named.length, 28);
    entry.writeUInt32LE(offsets.at(-1) ?? 0, 42);
    directory.push(entry, named);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...out, entries, end]);
}

const main = (body: string): Part => ({
  name: 'word/document.xml',
  bytes: Buffer.from(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
});
const tooComplex = expect.objectContaining({ code: 'too-complex' });

test('an act of a million empty runs is given up, away from the server, and the next one is read', async () => {
  const hostile = zip([main(`<w:p>${'<w:r/>'.repeat(2_600_000)}</w:p>`)]);
  expect(hostile.length).toBeLessThan(100_000);
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 50);
  await expect(reader.clean(hostile)).rejects.toEqual(tooComplex);
  clearInterval(heart);
  expect(beats).toBeGreaterThan(10);
  const { bytes } = await reader.clean(zip([main('<w:p><w:r><w:t>Bon</w:t></w:r></w:p>')]));
  expect(Buffer.from(bytes).includes('Bon')).toBe(true);
}, 40_000);

test('parts that are many names for the same bytes are refused before they are copied', async () => {
  const big: Part = { name: 'a.bin', bytes: Buffer.alloc(1_000_000, 65), stored: true };
  const twins = Array.from({ length: 100 }, (_, at) => ({ ...big, name: `${at}.bin`, sameAs: 1 }));
  await expect(reader.clean(zip([main('<w:p/>'), big, ...twins]))).rejects.toEqual(
    expect.objectContaining({ code: 'damaged' }),
  );
});

test('a mail of markup that never closes is read in the time of its length', async () => {
  const mail = (markup: string): Buffer =>
    Buffer.from(`Subject: Demande\nContent-Type: text/html\n\n<p>Bonjour</p>${markup}`);
  for (const markup of ['<style '.repeat(150_000), '<'.repeat(1_000_000), '<br '.repeat(250_000)]) {
    expect(await reader.readMail(mail(markup))).toContain('Bonjour');
  }
}, 20_000);
