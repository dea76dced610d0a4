/** A text of at most so many characters, cut between two words and marked by an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const space = room.lastIndexOf(' ');
  const kept = space > most / 2 ? room.slice(0, space) : room.slice(0, most - 1);
  // Half of a character of two units would be no text; an article left alone would wait for its noun.
  const whole = kept.replace(/[\uD800-\uDBFF]$/u, '').replace(/(?:[\s,;:.–-]+\p{L}{0,3})+$/u, '');
  return `${whole}…`;
}
