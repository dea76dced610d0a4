import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { ExplainedEdit } from './change.ts';
import { fitElision } from './fit-elision.ts';
import { keptZones } from './kept-zones.ts';
import { type PlainWord, plainWords } from './plain-words.fr.ts';

/** A plainer way to say it; when it is not `sure`, what stands beside it may have to follow. */
export type PlainSuggestion = ExplainedEdit & {
  readonly reason: 'plain-word';
  readonly sure: boolean;
};

const literal = (said: string): string => said.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A preposition, as it is written, and the article that remains without it. */
const contractions: Readonly<Record<'de' | 'à', ReadonlyMap<string, string>>> = {
  de: new Map([
    ["de l'", 'l’'],
    ['de la ', 'la '],
    ['du ', 'le '],
    ['des ', 'les '],
    ["d'", ''],
    ['de ', ''],
  ]),
  à: new Map([
    ["à l'", 'l’'],
    ['à la ', 'la '],
    ['au ', 'le '],
    ['aux ', 'les '],
    ['à ', ''],
  ]),
};

const bySaid: ReadonlyMap<string, PlainWord> = new Map(
  plainWords.map((entry) => [entry.said, entry]),
);
const longestFirst = [...plainWords].sort((left, right) => right.said.length - left.said.length);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(sourceOf).join('|')})`,
  'giu',
);

function sourceOf({ said, takes }: PlainWord): string {
  if (takes !== null) return `${literal(said)} (?:${[...contractions[takes].keys()].join('|')})`;
  return said.endsWith("'") ? literal(said) : `${literal(said)}(?![\\p{L}\\p{N}'-])`;
}

/** Words of administration and plainer ones that say the same, in order, none inside another; names and gaps are left. */
export function suggestPlainWords(text: string): readonly PlainSuggestion[] {
  const plain = normaliseSpaces(text);
  const zones = keptZones(text);
  const found: PlainSuggestion[] = [];
  for (const match of plain.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (zones.some((zone) => start < zone.end && zone.start < end)) continue;
    const { after, sure } = replacement(match[0]);
    const before = text.slice(start, end);
    const edit = {
      start,
      end,
      before,
      after: cased(before, after),
      reason: 'plain-word' as const,
      sure,
    };
    const fitted = fitElision(text, edit, found.at(-1)?.end ?? 0);
    found.push(fitted ?? { ...edit, sure: false });
  }
  return found;
}

function replacement(written: string): { readonly after: string; readonly sure: boolean } {
  const lower = written.toLowerCase();
  const whole = bySaid.get(lower);
  if (whole !== undefined) {
    const after =
      lower.endsWith("'") && !whole.plain.endsWith('’') ? `${whole.plain} ` : whole.plain;
    return { after, sure: whole.sure };
  }
  for (const { said, plain, takes, sure } of longestFirst) {
    if (takes === null || !lower.startsWith(`${said} `)) continue;
    const article = contractions[takes].get(lower.slice(said.length + 1));
    if (article !== undefined) return { after: `${plain} ${article}`, sure };
  }
  return { after: written, sure: false };
}

function cased(before: string, after: string): string {
  const first = before.charAt(0);
  return first !== first.toLowerCase() ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}
