type Held = { readonly clear: () => void };

const memories: Held[] = [];

/**
 * The same pure reading of a text, read once for as long as it is among the last `most` that were asked for. For texts of
 * documents alone: what a person writes is never held, and what a person's own file says is forgotten by `forgetTexts`.
 */
export function rememberByText<Reading>(
  read: (text: string) => Reading,
  most: number,
): (text: string) => Reading {
  const held = new Map<string, { readonly reading: Reading }>();
  memories.push(held);
  return (text) => {
    const known = held.get(text);
    if (known !== undefined) return known.reading;
    const reading = read(text);
    const [oldest] = held.keys();
    if (held.size >= most && oldest !== undefined) held.delete(oldest);
    held.set(text, { reading });
    return reading;
  };
}

/** Nothing read so far is held any more: documents are read again when they are next asked for. */
export function forgetTexts(): void {
  for (const held of memories) held.clear();
}
