import { foldText } from '../french/fold-text.ts';
import { setTypography } from '../french/set-typography.ts';
import type { Act, ActBlock } from './act.ts';
import { readArticleHeading } from './article-number.fr.ts';
import { findPlaces, mayBeWritten } from './find-places.ts';
import { numberBlocks } from './number-blocks.ts';
import type { Template, WrittenBlock } from './template.ts';
import { cleanValue, isTold } from './write-fact.fr.ts';

/** A written block with the place in the act that it takes. */
type Placed = { readonly place: number; readonly block: ActBlock };

/**
 * The act with a model's blocks in the places that its template lets it write, in the model's order and
 * numbered anew. A visa, a vote, a signature, a presence and a person's own words are never replaced;
 * what has no place is left out, and a place that nothing was written for stays as it was.
 */
export function mergeWritten(
  act: Act,
  template: Template,
  written: readonly WrittenBlock[],
  traceId: string,
): Act {
  const isPlace = findPlaces(act, template);
  const placed = placeBlocks(act, isPlace, written, traceId);
  const merged: ActBlock[] = [];
  for (let at = 0; at < act.blocks.length; ) {
    const end = endOfRun(isPlace, at);
    merged.push(...mergeRun(act.blocks, at, end, placed));
    at = end;
  }
  return { ...act, blocks: numberBlocks(merged) };
}

/** Places that follow one another are one run, within which the model's own order stands. */
function endOfRun(isPlace: readonly boolean[], from: number): number {
  let end = from + 1;
  while (isPlace[from] && isPlace[end]) end++;
  return end;
}

function mergeRun(
  blocks: readonly ActBlock[],
  from: number,
  end: number,
  placed: readonly Placed[],
): readonly ActBlock[] {
  const here = placed.filter(({ place }) => place >= from && place < end);
  const first = here.reduce((least, { place }) => Math.min(least, place), end);
  const roles = new Set(here.map(({ block }) => block.role));
  const kept = (block: ActBlock): boolean => !roles.has(block.role);
  return [
    ...blocks.slice(from, first).filter(kept),
    ...here.map(({ block }) => block),
    ...blocks.slice(first, end).filter(kept),
  ];
}

/** Each block of a role takes the next place of that role, the last place takes what is left over. */
function placeBlocks(
  act: Act,
  isPlace: readonly boolean[],
  written: readonly WrittenBlock[],
  traceId: string,
): readonly Placed[] {
  const placed: Placed[] = [];
  const taken = new Set<number>();
  let section = -1;
  for (const one of written) {
    const heading = fixedHeading(act, isPlace, one);
    if (heading !== -1) section = heading;
    const block = heading === -1 ? blockOf(one, traceId) : null;
    if (block === null) continue;
    const place = choosePlace(act, isPlace, block.role, section, taken);
    if (place === null) continue;
    taken.add(place);
    placed.push({ place, block });
  }
  return placed;
}

/** A heading of the template that the model repeated: what it writes next belongs below it. */
function fixedHeading(act: Act, isPlace: readonly boolean[], { role, paragraphs }: WrittenBlock) {
  if (role !== 'intertitre') return -1;
  const said = foldText(paragraphs.join(' ')).trim();
  return act.blocks.findIndex(
    (block, at) =>
      block.role === 'intertitre' &&
      isPlace[at] === false &&
      foldText(block.paragraphs.join(' ')).trim() === said,
  );
}

function choosePlace(
  act: Act,
  isPlace: readonly boolean[],
  role: ActBlock['role'],
  section: number,
  taken: ReadonlySet<number>,
): number | null {
  const places = act.blocks.flatMap((block, at) =>
    isPlace[at] && block.role === role ? [at] : [],
  );
  const next = act.blocks.findIndex(
    (block, at) => at > section && block.role === 'intertitre' && isPlace[at] === false,
  );
  const end = section === -1 || next === -1 ? act.blocks.length : next;
  const near = places.filter((at) => at > section && at < end);
  const choice = near.length > 0 ? near : places;
  return choice.find((at) => !taken.has(at)) ?? choice.at(-1) ?? null;
}

function blockOf({ role, title, paragraphs }: WrittenBlock, traceId: string): ActBlock | null {
  if (!mayBeWritten(role)) return null;
  const texts = paragraphs.map(cleanValue).filter(isTold);
  const isArticle = role === 'article';
  const own = isArticle ? texts.map(withoutHeading).filter(isTold) : texts;
  if (own.length === 0) return null;
  const name = isArticle ? withoutHeading(cleanValue(title ?? '')) : '';
  return {
    role,
    number: 1,
    title: isTold(name) ? setTypography(name) : null,
    paragraphs: own.map((text) => setTypography(text)),
    table: null,
    origin: { by: 'model', traceId },
  };
}

/** « Article 3 : » goes: numbers are given anew. */
const withoutHeading = (text: string): string => text.slice(readArticleHeading(text)?.end ?? 0);
