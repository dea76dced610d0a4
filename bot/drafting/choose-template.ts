import type { ActKind } from '#shared/acts/act-kind.ts';
import type { Template } from '#shared/acts/template.ts';
import { templatesFor } from '#shared/acts/templates/list-templates.ts';
import { Fault } from '#shared/fault.ts';
import type { OrganisationKind } from '#shared/policy/policy.ts';
import type { OwnTemplates } from './ports.ts';

/** The organisation's own templates, then those of the product that serve in an organisation of its kind. */
export async function templatesOf(
  kind: OrganisationKind,
  own: Pick<OwnTemplates, 'list'>,
): Promise<readonly Template[]> {
  return [...(await own.list()), ...templatesFor(kind)];
}

/** The template asked for, or the first of the kind. Throws `template-unknown`. */
export function chooseTemplate(
  templates: readonly Template[],
  kind: ActKind,
  id: string | null,
): Template {
  const found = templates.find((one) => one.kind === kind && (id === null || one.id === id));
  if (found === undefined) throw new Fault('template-unknown', { id: id ?? kind });
  return found;
}
