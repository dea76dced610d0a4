import { ReachFault } from './reach-fault.ts';

/** A list of a thousand deployments is under a megabyte. */
const most = 4_000_000;

/** The text of a reply. Throws `ReachFault('too-large')` when it outgrows what such a reply can need. */
export async function readBounded(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by a throw cancels the body.
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > most) throw new ReachFault('too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
