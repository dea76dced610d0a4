/** The screens, in the order of the list; the name in the address is what people see. */
export const screens = [
  'tickets',
  'unanswered',
  'documents',
  'validated',
  'quality',
  'evaluation',
] as const;

export type ScreenName = (typeof screens)[number];

/** Where one is in the console: `#demandes/t-123`. */
export type ConsolePlace = { readonly screen: ScreenName; readonly parts: readonly string[] };

const wordOf: Readonly<Record<ScreenName, string>> = {
  tickets: 'demandes',
  unanswered: 'questions',
  documents: 'documents',
  validated: 'reponses',
  quality: 'qualite',
  evaluation: 'evaluation',
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // An address cut in the middle of a sign: it names nothing, and breaks nothing.
    return part;
  }
};

/** The place that an address names; the requests when it names none. */
export const readPlace = (hash: string): ConsolePlace => {
  const [word = '', ...parts] = hash.replace(/^#/u, '').split('/');
  const screen = screens.find((name) => wordOf[name] === word);
  if (screen === undefined) return { screen: 'tickets', parts: [] };
  return { screen, parts: parts.filter((part) => part !== '').map(decode) };
};

/** The address of a place, with its `#`. */
export const addressOf = (screen: ScreenName, ...parts: readonly string[]): string =>
  `#${[wordOf[screen], ...parts.map(encodeURIComponent)].join('/')}`;
