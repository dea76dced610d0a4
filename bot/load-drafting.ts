import type { House } from './assemble.ts';
import type { DraftingDesk } from './drafting/drafting-desk.ts';

/** Texts to write, for every channel. */
export async function loadDrafting({
  ports,
  store,
}: Pick<House, 'ports' | 'store'>): Promise<DraftingDesk> {
  const [turnPorts, kept, { openDrafting }, { openReferences }] = await Promise.all([
    ports(),
    store(),
    import('./drafting/open-drafting.ts'),
    import('./references/open-references.ts'),
  ]);
  const { drafts, actValidations, actTemplates, actReferences, readyRequests } = kept;
  const references = openReferences({ ...turnPorts, own: actReferences });
  return openDrafting({
    ...turnPorts,
    drafts,
    actValidations,
    actTemplates,
    references,
    readyRequests,
  });
}
