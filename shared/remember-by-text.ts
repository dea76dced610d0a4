/**
 * The same pure reading of a text, read once for as long as it is among the last `most` that were asked for. For texts of
 * documents alone: what a person writes is never held.
 */
export function rememberByText<Reading>(
  read: (text: string) => Reading,
  most: number,
): (text: string) => Reading {
  const held = new Map<string, { readonly reading: Reading }>();
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
