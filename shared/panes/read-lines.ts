import type { TurnLine } from '../wire/turn-line.ts';

const kinds = new Set(['status', 'text', 'outcome', 'fault']);

const isLine = (value: unknown): value is TurnLine =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(String(value.kind));

/** Thrown when the server's stream ends without an outcome, or says what is no line of ours. */
export class StreamCut extends Error {
  constructor(cause?: unknown) {
    super('stream-cut', { cause });
    this.name = 'StreamCut';
  }
}

const parseLine = (line: string): TurnLine => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new StreamCut(cause);
  }
  if (!isLine(value)) throw new StreamCut();
  return value;
};

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } catch (cause) {
    throw new StreamCut(cause);
  } finally {
    // A reader who stops half-way lets the connection go, so that the server knows.
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Reads a turn's lines as they arrive, whatever the pieces the network cuts them in.
 * @throws StreamCut when the last line is neither an outcome nor a fault.
 */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<TurnLine> {
  const decoder = new TextDecoder();
  let rest = '';
  let last: TurnLine | null = null;
  for await (const piece of piecesOf(body)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      last = parseLine(line);
      yield last;
    }
  }
  if (rest.trim() !== '') {
    last = parseLine(rest);
    yield last;
  }
  if (last?.kind !== 'outcome' && last?.kind !== 'fault') throw new StreamCut();
}
