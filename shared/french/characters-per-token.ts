/** A token of French text is about so many characters: for endpoints that count nothing. */
export const charactersPerToken: number = 4;

/** And at least so many: where an estimate that is too low would let a prompt overflow. */
export const fewestCharactersPerToken: number = 3;
