import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { DocumentHead } from '#shared/document/doc-model.ts';
import { understandHead } from '#shared/document/understand-head.ts';
import type { Letterhead } from './letterhead.ts';
import { type SourceBlock, sourceBlocks } from './source-blocks.ts';

const formats = ['docx', 'odt', 'pdf', 'xlsx', 'md'] as const;
type Format = (typeof formats)[number];

/** One source of the sample: what it says of itself, its blocks, and the file as it is written. */
export type SampleSource = {
  /** Path below `sources`, without extension: `commun/conges-annuels`. */
  readonly path: string;
  /** First folder of the path: whose document it is. */
  readonly folder: string;
  readonly format: Format;
  readonly head: DocumentHead & { readonly title: string; readonly date: string };
  readonly blocks: readonly SourceBlock[];
  readonly text: string;
  /** Of a document that is not one of the community's; absent = by its folder. */
  readonly letterhead?: Letterhead;
};

/** Reads all sources below a folder, by path. Throws an `Error` that names the file whose head is not understood. */
export function readSources(folder: string): readonly SampleSource[] {
  return globSync('**/*.md', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => readSource(path, readFileSync(join(folder, path), 'utf8')));
}

function readSource(file: string, text: string): SampleSource {
  const [, yaml, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error(`${file}: no head`);
  const said: unknown = parse(yaml);
  if (typeof said !== 'object' || said === null)
    throw new Error(`${file}: head is no list of names`);
  const { head, warnings } = understandHead({ ...said });
  const { title, date } = head;
  if (warnings.length > 0 || title === undefined || date === undefined) {
    throw new Error(`${file}: head not understood ${JSON.stringify(warnings)}`);
  }
  const named = 'format' in said ? said.format : undefined;
  const format = formats.find((known) => known === named);
  if (format === undefined) throw new Error(`${file}: format ${String(named)} is not known`);
  return {
    path: file.replace(/\.md$/, ''),
    folder: dirname(file),
    format,
    head: { ...head, title, date },
    blocks: sourceBlocks(body),
    text,
  };
}
