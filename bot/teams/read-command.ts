export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'sources'; readonly page: number };

const words: Readonly<Record<string, Command['kind']>> = {
  aide: 'help',
  help: 'help',
  recommencer: 'restart',
  restart: 'restart',
  sources: 'sources',
};

/** A command, whatever its case and accents, with or without the slash; null when the text is a question. */
export function readCommand(text: string): Command | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^\//u, '')
    .replace(/[\s.!]+$/u, '');
  const [word = '', page, ...rest] = plain.split(/\s+/u);
  const kind = Object.hasOwn(words, word) ? words[word] : undefined;
  if (kind === undefined || rest.length > 0) return null;
  if (page === undefined) return kind === 'sources' ? { kind, page: 1 } : { kind };
  return kind === 'sources' && /^\d{1,4}$/u.test(page)
    ? { kind, page: Math.max(1, Number(page)) }
    : null;
}
