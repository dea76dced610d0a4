import type { BlockRole } from '../act.ts';
import type { FactAsked, FactType, Template, TemplateBlock } from '../template.ts';

type More = Partial<Omit<TemplateBlock, 'role' | 'paragraphs'>>;

/** A block of a template with what it seldom has left out. */
export function block(
  role: BlockRole,
  paragraphs: string | readonly string[],
  more: More = {},
): TemplateBlock {
  return {
    role,
    title: null,
    paragraphs: typeof paragraphs === 'string' ? [paragraphs] : paragraphs,
    when: null,
    each: null,
    reference: null,
    write: null,
    ...more,
  };
}

/** A fact without which the act is not ready. */
export function needed(
  id: string,
  label: string,
  type: FactType = 'text',
  more: Partial<Pick<FactAsked, 'help' | 'choices'>> = {},
): FactAsked {
  return { id, label, type, required: true, help: null, choices: [], ...more };
}

/** A fact that serves where there is one. */
export function optional(
  id: string,
  label: string,
  type: FactType = 'text',
  more: Partial<Pick<FactAsked, 'help' | 'choices'>> = {},
): FactAsked {
  return { ...needed(id, label, type, more), required: false };
}

/** A template that the product brings, in French and for every kind of organisation unless told. */
export function template(
  parts: Omit<Template, 'language' | 'from' | 'organisations'> &
    Partial<Pick<Template, 'organisations'>>,
): Template {
  return { organisations: [], ...parts, language: 'fr', from: 'calame' };
}
