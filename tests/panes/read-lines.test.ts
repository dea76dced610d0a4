import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTurnLines, StreamCut } from '#shared/panes/read-lines.ts';
import type { TurnLine } from '#shared/wire/turn-line.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { streamOf } from '../builders/stream-of.ts';

const bytesOf = (lines: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

const heard = async (pieces: readonly Uint8Array[]): Promise<TurnLine[]> => {
  const lines: TurnLine[] = [];
  for await (const line of readTurnLines(streamOf(pieces))) lines.push(line);
  return lines;
};

const cutAt = (bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] => {
  const sorted = [0, ...[...places].sort((one, other) => one - other), bytes.length];
  return sorted.slice(1).map((end, place) => bytes.slice(sorted[place], end));
};

test('the events of a turn are the same wherever the network cuts them, accents included', async () => {
  const events = eventsOf(scriptedOutcomes.answered);
  const bytes = bytesOf(events);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (places) => {
      expect(await heard(cutAt(bytes, places))).toEqual(JSON.parse(JSON.stringify(events)));
    }),
    { numRuns: 60 },
  );
});

test('a stream that stops before its outcome is told as cut, wherever it stops', async () => {
  const bytes = bytesOf(eventsOf(scriptedOutcomes.answered));
  const last = new TextDecoder().decode(bytes).trimEnd().lastIndexOf('\n');
  const before = new TextEncoder().encode(new TextDecoder().decode(bytes).slice(0, last)).length;
  await fc.assert(
    fc.asyncProperty(fc.nat(before), async (end) => {
      await expect(heard([bytes.slice(0, end)])).rejects.toBeInstanceOf(StreamCut);
    }),
    { numRuns: 60 },
  );
});

test('a last line without its end of line is still heard', async () => {
  const [line] = await heard([
    new TextEncoder().encode(JSON.stringify({ kind: 'fault', fault: { code: 'internal' } })),
  ]);
  expect(line?.kind).toBe('fault');
});

test.each(['<html>', '[]', '{"kind":"script"}', 'null', '{"kind":'])(
  'a line that is none of ours (%s) is told as cut',
  async (line) => {
    await expect(heard([new TextEncoder().encode(`${line}\n`)])).rejects.toBeInstanceOf(StreamCut);
  },
);

test('a reader who stops half-way lets the connection go', async () => {
  let released = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytesOf([{ kind: 'text', text: 'a' }])),
    cancel: () => {
      released = true;
    },
  });
  for await (const line of readTurnLines(body)) {
    expect(line.kind).toBe('text');
    break;
  }
  expect(released).toBe(true);
});
