import { extname } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { WorkDocument } from '../jobs/job-work.ts';

/** Characters at the head of a file within which a transcript shows itself. */
const headLength = 4_000;
/** `WEBVTT`, or the line of times of a cue, of WebVTT and SubRip alike. */
const timed =
  /^\uFEFF?\s*WEBVTT(?=\s|$)|^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3} +--> +(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}/mu;

/**
 * What was said in a meeting is read for minutes alone, once it is stated what the meeting is: a sheet is not another way
 * in, whatever its file is called. Looks before anything is parsed. Throws `Fault('transcript-for-minutes')`.
 */
export function refuseTranscript({ file, bytes }: Pick<WorkDocument, 'file' | 'bytes'>): void {
  const kind = extname(file).toLowerCase();
  if (kind === '.vtt' || kind === '.srt' || timed.test(headOf(bytes))) {
    throw new Fault('transcript-for-minutes');
  }
}

/** UTF-16 announces itself by its mark. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headLength);
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
