import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { Fault } from '#shared/fault.ts';

/** A YAML file, or a JSON one, which is YAML as well. Throws `input-unreadable`, or `input-malformed` with the line. */
export async function readTypedFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Fault('input-unreadable', { file }, cause);
  });
  const lineCounter = new LineCounter();
  const read = parseDocument(text, { lineCounter, prettyErrors: false });
  const [first] = read.errors;
  if (first !== undefined) {
    const { line } = lineCounter.linePos(first.pos[0]);
    throw new Fault('input-malformed', { file, line }, first);
  }
  const value: unknown = read.toJS();
  return value;
}
