import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { writeProvenance } from '#shared/acts/provenance.ts';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Clock } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { ActFileRequest, LetterheadReply } from '#shared/wire/act-exchange.ts';
import type { DocumentReader } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import type { ActDesk, GivenFile, Letterhead, Letterheads } from './act-desk.ts';
import { type ActReader, openActReader } from './open-act-reader.ts';
import { sourceBlocks } from './source-blocks.ts';
import { writeActFile } from './write-act-file.ts';

export type ActDeskPorts = {
  readonly clock: Clock;
  readonly letterheads: Letterheads;
  readonly openReader: () => DocumentReader;
  /** A journal line; gives its reference. */
  readonly note: (
    entry: Pick<JournalEntry, 'kind' | 'channel' | 'outcome' | 'reason'> & {
      readonly person: Person;
    },
  ) => Promise<string>;
};

/** Acts as files, over the store and the reader of documents. */
export function openActDesk(ports: ActDeskPorts): ActDesk {
  const { letterheads, clock, note } = ports;
  const acts = openActReader();
  const reader = ports.openReader();
  const told = (kept: Letterhead | null): LetterheadReply => ({
    letterhead: kept === null ? null : { name: kept.name, at: kept.at },
  });
  return {
    write: async (request) => writeFile(request, await letterheads.current(), clock.now()),
    clean: async (person, file, language) => {
      const { documentId, toComplete, bytes } = await orUnreadable(file, language, () =>
        acts.clean(file.bytes),
      );
      if (toComplete > 0) throw new Fault('act-not-ready', { count: toComplete });
      const line = { kind: 'validation', outcome: 'exported', reason: documentId } as const;
      await note({ ...line, channel: 'word', person });
      return bytes;
    },
    readText: async (file, language) =>
      orUnreadable(file, language, () => readWords(file, reader, acts)),
    letterhead: async () => told(await letterheads.current()),
    setLetterhead: async (person, file, language) => {
      await acts.checkLetterhead(file.bytes).catch((error: unknown) => {
        throw unreadable(error, file.name, language, 'letterhead');
      });
      const kept: Letterhead = { ...file, at: clock.now() };
      await letterheads.put(kept);
      const line = { kind: 'template', outcome: 'letterhead-set', reason: null } as const;
      await note({ ...line, channel: 'word', person });
      return told(kept);
    },
    removeLetterhead: async (person) => {
      if (!(await letterheads.remove())) return;
      const line = { kind: 'template', outcome: 'letterhead-removed', reason: null } as const;
      await note({ ...line, channel: 'word', person });
    },
    close: async () => {
      await Promise.all([acts.close(), reader.close()]);
    },
  };
}

function writeFile(
  { act, documentId, sources, models }: ActFileRequest,
  letterhead: Letterhead | null,
  at: number,
): Promise<Uint8Array> {
  const traces = act.blocks.flatMap(({ origin }) =>
    origin.by === 'model' ? [origin.traceId] : [],
  );
  const date = traces.length === 0 ? null : new Date(at).toISOString().slice(0, 10);
  return writeActFile(act, {
    at,
    letterhead: letterhead?.bytes ?? null,
    below: sourceBlocks(sources, layOutAct(act).length, act.language),
    properties: writeProvenance({ documentId, traces, models, date, blocks: traces.length }),
  });
}

async function readWords(
  { name, bytes }: GivenFile,
  reader: DocumentReader,
  { readMail }: Pick<ActReader, 'readMail'>,
): Promise<string> {
  if (/\.eml$/iu.test(name)) return readMail(bytes);
  const { blocks } = await reader.read({ name, bytes });
  const lines = blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text,
  );
  return lines.join('\n\n');
}

async function orUnreadable<T>(
  { name }: GivenFile,
  language: Language,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(error, name, language);
  }
}

function unreadable(
  error: unknown,
  name: string,
  language: Language,
  wanted: 'letterhead' | 'text' = 'text',
): unknown {
  if (!(error instanceof ReadFault)) return error;
  const message = documentTexts[language].faults[error.code](name, error.details);
  return new Fault('file-not-read', { message, wanted }, error);
}
