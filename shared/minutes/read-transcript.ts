import type { DocModel } from '../document/doc-model.ts';
import { joinLines } from './join-lines.ts';
import type { Speech, Transcript } from './minutes.ts';
import { type SaidLine, saidLines } from './said-lines.ts';
import { transcriptWarnings } from './transcript-warnings.ts';

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * What a document says was said, in its order: cues of a `.vtt` or `.srt`, or plain text with times and names as
 * `saidLines` reads them. Never throws; what is doubtful is a warning.
 */
export function readTranscript(model: DocModel): Transcript {
  const lines = linesOf(model);
  const speeches = joinLines(lines);
  const words = speeches.reduce((sum, { text }) => sum + countWords(text), 0);
  const seconds = durationOf(speeches);
  return { speeches, seconds, words, warnings: transcriptWarnings(lines, { seconds, words }) };
}

function linesOf(model: DocModel): readonly SaidLine[] {
  const lines: SaidLine[] = [];
  let paragraphs: string[] = [];
  const flush = (): void => {
    // One at a time, never spread: a transcript of a day has more lines than a call takes arguments.
    for (const line of saidLines(paragraphs)) lines.push(line);
    paragraphs = [];
  };
  for (const block of model.blocks) {
    if (block.kind === 'cue') {
      flush();
      const text = block.text.trim();
      const time = block.anchor.time;
      if (text !== '') {
        lines.push({
          from: time?.from ?? null,
          to: time?.to ?? null,
          speaker: block.speaker,
          text,
        });
      }
    } else if (block.kind === 'table') {
      for (const row of block.rows) paragraphs.push(row.map((cell) => cell.trim()).join(' — '));
    } else paragraphs.push(block.text);
  }
  flush();
  return lines;
}

function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

function durationOf(speeches: readonly Speech[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of speeches) {
    if (from !== null) first = Math.min(first, from);
    last = Math.max(last, to ?? from ?? last);
  }
  return Number.isFinite(first) && Number.isFinite(last) ? Math.max(0, last - first) : null;
}
