import type { Inline } from './markdown.ts';

type Rule = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => Inline };

/** Addresses that a reader may be sent to; anything else stays text. */
const safeAddress = /^(?:https?:\/\/|mailto:|tel:)/iu;

const rules: readonly Rule[] = [
  { pattern: /`([^`\n]+)`/u, read: ([, text = '']) => ({ kind: 'code', text }) },
  {
    pattern: /\*\*([^*\n](?:[^\n]*?[^*\n])?)\*\*/u,
    read: ([, text = '']) => ({ kind: 'strong', children: parseInlines(text) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}*])[*_]([^*_\n]+)[*_](?![\p{L}\p{N}*])/u,
    read: ([, text = '']) => ({ kind: 'emphasis', children: parseInlines(text) }),
  },
  {
    pattern: /\[([^\]\n]+)\]\(([^()\s]+)\)/u,
    read: ([whole, text = '', href = '']) =>
      safeAddress.test(href)
        ? { kind: 'link', href, children: parseInlines(text) }
        : { kind: 'text', text: whole },
  },
  { pattern: /\[(\d{1,2})\]/u, read: ([, n]) => ({ kind: 'citation', n: Number(n) }) },
];

/** Cuts a line into runs; what is not closed, or not understood, stays text as written. */
export const parseInlines = (line: string): readonly Inline[] => {
  const runs: Inline[] = [];
  let rest = line;
  while (rest !== '') {
    const [next] = rules
      .map((rule) => ({ rule, found: rule.pattern.exec(rest) }))
      .flatMap(({ rule, found }) => (found === null ? [] : [{ rule, found }]))
      .sort((one, other) => one.found.index - other.found.index);
    if (next === undefined) {
      runs.push({ kind: 'text', text: rest });
      break;
    }
    const { found, rule } = next;
    if (found.index > 0) runs.push({ kind: 'text', text: rest.slice(0, found.index) });
    runs.push(rule.read(found));
    rest = rest.slice(found.index + found[0].length);
  }
  return runs;
};
