/** Acronyms that everybody knows: neither a text that is checked nor one that is made plainer has to spell them out. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  'SMS TV PDF CD DVD WC SNCF TGV EDF GPS OK FALC TVA TTC HT CEDEX USB'.split(' '),
);
