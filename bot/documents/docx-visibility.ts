type Attributes = Readonly<Record<string, string>>;

/** What a run looks like, as far as it decides whether anybody saw it when the document was validated. */
export type Visibility = { vanished: boolean; white: boolean; tiny: boolean; backed: boolean };

export const visible = (): Visibility => ({
  vanished: false,
  white: false,
  tiny: false,
  backed: false,
});

/** Half-points: three points and less are a smudge on paper. */
const smallestSize = 6;
const nearWhite = /^f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i;

/** Notes one property of a run or of its paragraph; the ground behind the words counts for both. */
export function noteVisibility(
  run: Visibility,
  name: string,
  { val = '', fill = '' }: Attributes,
): void {
  if (name === 'vanish') run.vanished = val !== 'false' && val !== '0';
  else if (name === 'color') run.white = nearWhite.test(val);
  else if (name === 'sz') run.tiny = Number(val) <= smallestSize && Number(val) > 0;
  else if (name === 'highlight') run.backed = val !== '' && val !== 'none' && val !== 'white';
  else if (name === 'shd') run.backed = /^[a-f0-9]{6}$/i.test(fill) && !nearWhite.test(fill);
}

/** White words count as unseen only outside tables, whose dark cells are drawn by styles that are not read here. */
export function isUnseen(run: Visibility, inTable: boolean): boolean {
  return run.vanished || run.tiny || (run.white && !run.backed && !inTable);
}
