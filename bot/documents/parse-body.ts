import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import type { DocWarning } from '#shared/document/doc-model.ts';
import type { TableCollector } from './collect-tables.ts';
import { parseXml } from './parse-xml.ts';

/** Where a reader of a text document stands. */
export type BodyReading = {
  readonly collector: BlockCollector;
  readonly tables: TableCollector;
  /** Depth inside what is left out. */
  skipping: number;
  trackedChanges: boolean;
  /** Remarks of its readers, which are left out. */
  comments: number;
};

/** What a body holds beside its text. */
export type BodyRemarks = Pick<BodyReading, 'trackedChanges' | 'comments'>;

type BodyReader<Reading extends BodyReading> = {
  readonly open: (
    reading: Reading,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ) => void;
  readonly closings: ReadonlyMap<string, (reading: Reading) => void>;
  /** Text outside what is left out. */
  readonly text: (reading: Reading, text: string) => void;
};

/** Walks through a body; what an opening began to leave out (`skipping`) is left out to its closing. */
export function parseBody<Reading extends BodyReading>(
  xml: Buffer,
  reading: Reading,
  { open, closings, text }: BodyReader<Reading>,
): BodyRemarks {
  parseXml(xml, {
    open: (name, attributes) => open(reading, name, attributes),
    close: (name) => {
      if (reading.skipping > 0) reading.skipping -= 1;
      else closings.get(name)?.(reading);
    },
    text: (found) => {
      if (reading.skipping === 0) text(reading, found);
    },
  });
  const { trackedChanges, comments } = reading;
  return { trackedChanges, comments };
}

/** What to know of a text that is still being worked on. */
export function remarkWarnings({ trackedChanges, comments }: BodyRemarks): readonly DocWarning[] {
  return [
    ...(trackedChanges ? [{ code: 'tracked-changes', details: {} } as const] : []),
    ...(comments > 0 ? [{ code: 'comments-left-out', details: { comments } } as const] : []),
  ];
}

type ReadParagraph = {
  readonly text: string;
  /** Of a heading; null for any other paragraph. */
  readonly level: number | null;
  readonly item: boolean;
  readonly notes: readonly string[];
};

/** Puts a paragraph where it stands, its notes after it: in the open cell, else among the blocks. */
export function addParagraph(
  { tables, collector }: Pick<BodyReading, 'tables' | 'collector'>,
  { text, level, item, notes }: ReadParagraph,
): void {
  if (tables.inCell()) {
    for (const line of [text, ...notes]) tables.addText(line);
    return;
  }
  if (level !== null) collector.heading(level, text);
  else collector.text(item ? 'item' : 'paragraph', text);
  for (const note of notes) collector.text('note', note);
}
