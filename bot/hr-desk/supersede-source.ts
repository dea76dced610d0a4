import { isReference } from '#shared/document/is-reference.ts';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { SupersessionRequest } from '#shared/wire/console-documents.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { requireKept } from './require-kept.ts';

/** Marks a document as replaced, with what has changed, or takes the mark back (`by` null). */
export async function supersedeSource(
  ports: HrDeskPorts,
  acting: Acting,
  { space, id }: { readonly space: string; readonly id: string },
  { by, from, note }: SupersessionRequest,
  language: Language,
): Promise<void> {
  requireKept(ports, acting.person, space);
  // A keeper of the space who is none of a document's readers does not know it is there, be it replaced or the replacement.
  const mayOpen = async (document: string): Promise<boolean> =>
    (await ports.knowledge.open(space, document, acting.person.groups)) !== null;
  if (!(await mayOpen(id))) throw new Fault('source-unknown');
  const texts = documentTexts[language];
  if (by !== null && !(isReference(by) || (await mayOpen(by)))) {
    throw new Fault('document-refused', { message: texts.unknownReplacement(by) });
  }
  const { supersede } = await ports.indexer();
  const replacement = by === null || from === null ? null : { by, from, note };
  const { kind } = await supersede(id, space, replacement);
  switch (kind) {
    case 'no-such-document':
      throw new Fault('source-unknown');
    case 'leads-back':
      throw new Fault('document-refused', { message: texts.leadsBack(id, by ?? '') });
    case 'no-such-replacement':
      throw new Fault('document-refused', { message: texts.unknownReplacement(by ?? '') });
    default: {
      const action = kind === 'taken-back' ? 'document-reinstated' : 'document-superseded';
      await noteConsole(ports, acting, action, id);
    }
  }
}
