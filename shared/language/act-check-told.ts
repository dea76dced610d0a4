/** What a rule says: what is so here, then why it matters and what to do. */
export type Told = { readonly message: string; readonly why: string };
