import { readSources, type SampleSource } from './read-sources.ts';
import { writeDocx } from './write-docx.ts';
import { writeOdt } from './write-odt.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';

type Write = (source: SampleSource) => Buffer | Promise<Buffer>;

const writers: Readonly<Record<SampleSource['format'], Write>> = {
  docx: writeDocx,
  odt: writeOdt,
  pdf: writePdf,
  xlsx: writeXlsx,
  md: ({ text }) => Buffer.from(text, 'utf8'),
};

/** All documents of the sample by path (`commun/conges-annuels.docx`), from the sources below a folder. Same sources, same bytes. */
export async function buildDocuments(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const documents = new Map<string, Buffer>();
  for (const source of readSources(folder)) {
    documents.set(`${source.path}.${source.format}`, await writers[source.format](source));
  }
  return documents;
}
