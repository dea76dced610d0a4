import type { ActDesk } from '../act-files/act-desk.ts';
import type { LinkedDraft } from './draft-links.ts';
import type { DraftingDesk } from './drafting-desk.ts';

/** A draft as a Word file. */
export type DraftFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The draft with its sources below it and its id in its properties, by which the panel opens it again. Throws
 * `draft-unknown` for one that is gone, or is not the person's.
 */
export async function writeDraftFile(
  { person, draftId }: LinkedDraft,
  drafting: Pick<DraftingDesk, 'openDraft'>,
  acts: Pick<ActDesk, 'write'>,
): Promise<DraftFile> {
  const { title, proposal } = await drafting.openDraft(person, draftId);
  const { act, sources, model } = proposal;
  const bytes = await acts.write({
    act,
    documentId: draftId,
    sources: sources.map(({ title: name, date, url, passage }) => ({
      ...{ title: name, date, url, passage },
    })),
    models: model === null ? [] : [model],
  });
  return { name: fileName(title), bytes };
}

/** Letters, digits and spaces: what every system takes for a name. */
function fileName(title: string): string {
  const plain = title
    .replace(/\[à compléter[^\]]*\]?/giu, ' ')
    .replace(/[^\p{L}\p{N} ’'-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${plain.slice(0, 80).trim() || 'Calame'}.docx`;
}
