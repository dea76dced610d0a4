const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  laquo: '«',
  raquo: '»',
};

/** The words of a line of Markdown: links and images keep their text, emphasis, code and HTML lose their marks. */
export function plainMarkdown(raw: string): string {
  return raw
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/!?\[([^[\]]*)\]\[[^[\]]*\]/g, '$1')
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/~~/g, '')
    .replace(/(?<!\\)\*\*+/g, '')
    .replace(/(^|[\s(«"'’])[*_]{1,3}(?=\S)/g, '$1')
    .replace(/([^\s\\])[*_]{1,3}(?=$|[\s).,;:!?»"'’])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replace(/&#(\d{1,6});/g, (whole, code: string) => codePoint(Number(code)) ?? whole)
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

function codePoint(code: number): string | null {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
