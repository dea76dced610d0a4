import { extname } from 'node:path';

/** Characters at the head of a file within which a transcript shows itself. */
const headLength = 4_000;
/** `WEBVTT`, or the line of times of a cue, of WebVTT and SubRip alike. */
const timed =
  /^\uFEFF?\s*WEBVTT(?=\s|$)|^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3} +--> +(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}/mu;

/** Whether a file is what was said in a meeting, with its times: by its name or its first lines, before it is parsed. */
export function isTranscript(file: string, bytes: Uint8Array): boolean {
  const kind = extname(file).toLowerCase();
  return kind === '.vtt' || kind === '.srt' || timed.test(headOf(bytes));
}

/** UTF-16 announces itself by its mark. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headLength);
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
