import type { House } from './assemble.ts';
import type { DraftingDesk } from './drafting/drafting-desk.ts';

/** Texts to write, for every channel. */
export async function loadDrafting({
  ports,
  store,
}: Pick<House, 'ports' | 'store'>): Promise<DraftingDesk> {
  const [turnPorts, kept, { openDrafting }, { loadReferences }] = await Promise.all([
    ports(),
    store(),
    import('./drafting/open-drafting.ts'),
    import('./references/load-references.ts'),
  ]);
  const { drafts, actValidations, actTemplates, actReferences } = kept;
  const references = loadReferences(actReferences).base;
  return openDrafting({ ...turnPorts, drafts, actValidations, actTemplates, references });
}
