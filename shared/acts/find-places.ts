import { foldText } from '../french/fold-text.ts';
import type { Act, BlockRole } from './act.ts';
import type { Template, TemplateBlock } from './template.ts';

/** Blocks that a model may ever write, whatever a template says: never a visa, a vote, a presence, a signature. */
const writable: ReadonlySet<BlockRole> = new Set([
  'objet',
  'expose',
  'considerant',
  'article',
  'intertitre',
  'corps',
  'ordre-du-jour',
]);

export const mayBeWritten = (role: BlockRole): boolean => writable.has(role);

/** For each block of an act composed from a template, whether a model's words may take its place. */
export function findPlaces(act: Act, template: Template): readonly boolean[] {
  const reached = new Map<BlockRole, number>();
  return act.blocks.map(({ role, origin, title, paragraphs }) => {
    if (!mayBeWritten(role)) return false;
    if (origin.by === 'model') return true;
    if (origin.by !== 'template') return false;
    const text = lettersOf([title ?? '', ...paragraphs].join(' '));
    const ofRole = template.blocks.filter((block) => block.role === role);
    const from = reached.get(role) ?? 0;
    const at = closestOf(ofRole.slice(from), text);
    const found = at === -1 ? undefined : ofRole[from + at];
    if (found === undefined) return false;
    reached.set(role, from + (found.each === null ? at + 1 : at));
    return found.write !== null;
  });
}

/** The block of a template that gave a text: of those whose fixed words it has, the one that has most of them; -1 = none. */
function closestOf(blocks: readonly TemplateBlock[], text: string): number {
  const fixed = blocks.map((block) => fixedLetters(block, text));
  const most = Math.max(-1, ...fixed);
  return most === -1 ? -1 : fixed.indexOf(most);
}

/** How many letters of a text are the fixed words of a block, in their order; -1 where one is missing. */
function fixedLetters(block: TemplateBlock, text: string): number {
  let from = 0;
  let count = 0;
  for (const part of [block.title ?? '', ...block.paragraphs].join(' ').split(/\{\{[^}]*\}\}/u)) {
    const letters = lettersOf(part);
    const at = text.indexOf(letters, from);
    if (at === -1) return -1;
    from = at + letters.length;
    count += letters.length;
  }
  return count;
}

const lettersOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
