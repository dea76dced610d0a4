/** Citations renumbered 1, 2, 3… in the order in which the reader meets them. */
export type CitationNumbering = {
  /** The number shown for the prompt's passage `n`; given at first use. */
  readonly shown: (n: number) => number;
  /** Passages cited so far, in the order of their shown numbers. */
  readonly used: () => readonly { readonly shown: number; readonly passage: number }[];
};

/** An empty numbering, for one answer. */
export const createCitationNumbering = (): CitationNumbering => {
  const order: number[] = [];
  return {
    shown: (n) => {
      const known = order.indexOf(n);
      return known === -1 ? order.push(n) : known + 1;
    },
    used: () => order.map((passage, index) => ({ shown: index + 1, passage })),
  };
};
