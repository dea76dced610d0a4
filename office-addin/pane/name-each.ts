/** Texts that have no other name than their place among the others. */
export const nameEach = <Item>(
  items: readonly Item[],
): readonly { readonly name: string; readonly item: Item }[] =>
  items.map((item, at) => ({ name: String(at), item }));
