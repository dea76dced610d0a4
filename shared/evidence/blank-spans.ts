type Place = { readonly start: number; readonly end: number };

/** The text with these places emptied to spaces, so that all other positions stay what they were. */
export const blankSpans = (text: string, places: readonly Place[]): string =>
  places.reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    text,
  );
