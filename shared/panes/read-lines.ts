import type { TurnLine } from '../wire/turn-line.ts';

/** Thrown when the server's stream ends without an outcome, or says what is no line of ours. */
export class StreamCut extends Error {
  constructor(cause?: unknown) {
    super('stream-cut', { cause });
    this.name = 'StreamCut';
  }
}

type Line = { readonly kind: string };

/** What the lines of one answer may be, and with which of them it may end. */
export type LineRules = { readonly kinds: readonly string[]; readonly last: readonly string[] };

/** The server is ours and of the same version as the page: what has the right kind has the right shape. */
const parseLine = <Of extends Line>(line: string, kinds: readonly string[]): Of => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new StreamCut(cause);
  }
  const known =
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    kinds.includes(String(value.kind));
  if (!known) throw new StreamCut();
  return value as Of;
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
 * Reads the lines of an answer as they arrive, whatever the pieces the network cuts them in.
 * @throws StreamCut when the last line is not one that ends the answer.
 */
export async function* readLines<Of extends Line>(
  body: ReadableStream<Uint8Array>,
  { kinds, last }: LineRules,
): AsyncGenerator<Of> {
  const decoder = new TextDecoder();
  let rest = '';
  let latest: Of | null = null;
  for await (const piece of piecesOf(body)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      latest = parseLine<Of>(line, kinds);
      yield latest;
    }
  }
  if (rest.trim() !== '') {
    latest = parseLine<Of>(rest, kinds);
    yield latest;
  }
  if (latest === null || !last.includes(latest.kind)) throw new StreamCut();
}

const turnRules: LineRules = {
  kinds: ['status', 'text', 'outcome', 'fault'],
  last: ['outcome', 'fault'],
};

/** Reads a turn's lines; the last is its outcome or a fault. */
export const readTurnLines = (body: ReadableStream<Uint8Array>): AsyncGenerator<TurnLine> =>
  readLines<TurnLine>(body, turnRules);
