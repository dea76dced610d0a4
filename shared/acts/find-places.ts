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
    const at = ofRole.findIndex((block, index) => index >= from && couldGive(block, text));
    const found = ofRole[at];
    if (found === undefined) return false;
    reached.set(role, found.each === null ? at + 1 : at);
    return found.write !== null;
  });
}

/** Whether the fixed words of a template's block stand in a text, in their order. */
function couldGive(block: TemplateBlock, text: string): boolean {
  let from = 0;
  for (const part of [block.title ?? '', ...block.paragraphs].join(' ').split(/\{\{[^}]*\}\}/u)) {
    const letters = lettersOf(part);
    const at = text.indexOf(letters, from);
    if (at === -1) return false;
    from = at + letters.length;
  }
  return true;
}

const lettersOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
