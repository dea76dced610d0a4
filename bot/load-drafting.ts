import type { House } from './assemble.ts';
import type { DraftingDesk } from './drafting/drafting-desk.ts';
import type { ReadyDesk } from './drafting/ready-desk.ts';
import { systemClock, systemIds } from './system-ports.ts';

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
  const { drafts, actValidations, actTemplates, actReferences } = kept;
  const references = openReferences({ ...turnPorts, own: actReferences });
  return openDrafting({ ...turnPorts, drafts, actValidations, actTemplates, references });
}

/** Ready requests, and those that the organisation shares. */
export async function loadReady({
  desk,
  store,
}: Pick<House, 'desk' | 'store'>): Promise<ReadyDesk> {
  const [{ note }, { readyRequests }, { openReadyDesk }] = await Promise.all([
    desk(),
    store(),
    import('./drafting/ready-desk.ts'),
  ]);
  return openReadyDesk({ own: readyRequests, note, clock: systemClock, ids: systemIds });
}
