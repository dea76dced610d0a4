import type { OrganisationKind } from '../../policy/policy.ts';
import type { Template } from '../template.ts';
import { deliberationTemplates } from './deliberation.fr.ts';

/** Every template that the product brings, acts first, then letters. */
export const templates: readonly Template[] = [...deliberationTemplates];

/** Null for an id that the product does not bring. */
export function findTemplate(id: string): Template | null {
  return templates.find((one) => one.id === id) ?? null;
}

/** Those that serve in an organisation of that kind. */
export function templatesFor(kind: OrganisationKind): readonly Template[] {
  return templates.filter(
    ({ organisations }) => organisations.length === 0 || organisations.includes(kind),
  );
}
