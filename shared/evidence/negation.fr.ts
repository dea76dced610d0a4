/** Forms of the verbs that French negates most, folded; the index treats them as stop words. */
export const frequentVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    etre: 'est sont etait etaient sera seront serait soit soient etes etre',
    pouvoir: 'peut peuvent pouvez pouvait pourra pourront pourrait puisse puissent pouvoir pourrez',
    devoir: 'doit doivent devez devait devra devront devrait devrez',
    avoir: 'a ont avez avait aura auront aurait ait aient aurez avoir',
  }).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
);

/** « ne … pas » and its kin around a verb, on folded text. */
export const negation: RegExp =
  /(?<!\p{L})(?:ne |n')(?:(?:le|la|les|lui|leur|se|me|en|y|vous|nous) |(?:s|l|m|y|en) ?')*(?<verb>\p{L}+)(?: \p{L}+){0,2}? (?:pas|plus|jamais|aucune?|guere|ni|nullement)(?!\p{L})/gu;
