import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { splitSentences } from '#shared/french/split-sentences.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { buildDocuments } from '../../infra/sample/build-documents.ts';
import { readSources, type SampleSource } from '../../infra/sample/read-sources.ts';
import type { Run, SourceBlock } from '../../infra/sample/source-blocks.ts';
import { sampleFolder } from '../builders/sample-knowledge.ts';

const sourceFolder = join(sampleFolder, '../sources');
const sources = readSources(sourceFolder);
const reader = openDocumentReader();

afterAll(() => reader.close());

test('the documents are those that the sources make, byte for byte: else run npm run sample', async () => {
  const built = await buildDocuments(sourceFolder);
  const kept = globSync('**/*.*', { cwd: sampleFolder }).map((path) => path.replaceAll('\\', '/'));
  expect(kept.sort()).toEqual([...built.keys()].sort());
  const stale = kept.filter(
    (path) => !built.get(path)?.equals(readFileSync(join(sampleFolder, path))),
  );
  expect(stale).toEqual([]);
});

test('there are at least 30 documents, in five formats', () => {
  expect(sources.length).toBeGreaterThanOrEqual(30);
  expect(new Set(sources.map(({ format }) => format)).size).toBe(5);
});

describe.each(sources.map((source) => [`${source.path}.${source.format}`, source] as const))(
  '%s',
  (path, source) => {
    test('is read back whole, with what it says of itself', async () => {
      const model = await reader.read({
        bytes: readFileSync(join(sampleFolder, path)),
        name: path,
      });
      expect(model.kind).toBe(source.format);
      expect(model.head).toEqual(source.head);
      expect(model.warnings.filter(({ code }) => code !== 'tables-by-geometry')).toEqual([]);
      expect(lost(source, model)).toEqual([]);
    });
  },
);

/** Headings, sentences and table rows of the source that the reader did not find. */
function lost(source: SampleSource, model: DocModel): readonly string[] {
  const text = plain(model.blocks.map(textOf).join('\n'));
  const headings = new Set(
    model.blocks.filter(({ kind }) => kind === 'heading').map((block) => plain(textOf(block))),
  );
  return source.blocks.flatMap((block) => {
    if (block.kind === 'table') {
      return block.rows.map(rowText).filter((row) => !text.includes(row));
    }
    if (block.kind === 'heading' && source.format !== 'xlsx') {
      return headings.has(plain(block.text)) ? [] : [`heading: ${block.text}`];
    }
    return sentencesOf(block).filter((sentence) => !text.includes(sentence));
  });
}

function sentencesOf(block: Exclude<SourceBlock, { kind: 'table' }>): readonly string[] {
  const text = block.kind === 'heading' ? block.text : wordsOf(block.runs);
  return splitSentences(text).map((sentence) => plain(sentence.text));
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function textOf(block: Block): string {
  return block.kind === 'table' ? block.rows.map(rowText).join('\n') : block.text;
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell) => plain(cell.replaceAll('**', ''))).join(' | ');
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
