import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { untold } from './untold-document.ts';

/** A document ready to be put, with what the test cares for; one passage a text. */
export function toStore(
  wanted: Partial<SourceDocument> & { readonly id: string; readonly texts?: readonly string[] },
): DocumentToStore {
  const { texts = [`Texte de ${wanted.id}.`], ...given } = wanted;
  const document: SourceDocument = {
    ...untold,
    space: 'rh',
    origin: `/rh/${wanted.id}.md`,
    title: wanted.id,
    validFrom: null,
    contentHash: `hash-${wanted.id}`,
    ...given,
  };
  return {
    document,
    passages: texts.map((text, index) => ({
      index,
      text,
      path: [`Chapitre ${index + 1}`],
      page: index + 1,
    })),
  };
}
