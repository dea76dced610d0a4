/** Characters that no keyboard writes: control codes, and what stands for bytes that are no text. */
const noise = /(?![\n\r\t])[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;
const leastNoise = 3;
const leastShare = 0.05;

/** Whether a person may have written this text: not the bytes of a file pasted or posted in its place. */
export function isReadable(text: string): boolean {
  const strange = text.match(noise)?.length ?? 0;
  return strange < leastNoise || strange / text.length < leastShare;
}
