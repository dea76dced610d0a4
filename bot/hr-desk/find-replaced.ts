import { Fault } from '#shared/fault.ts';
import { healthTexts } from '#shared/language/health-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { HrDeskPorts } from './ports.ts';
import { uploadPath } from './upload-place.ts';

/**
 * The document that the same file name gave before; null = none. Throws `Fault('document-refused')` for one that is not
 * the person's to read: it is neither named nor replaced.
 */
export async function findReplaced(
  { knowledge, dataFolder }: Pick<HrDeskPorts, 'knowledge' | 'dataFolder'>,
  { groups }: Person,
  { space, name }: { readonly space: string; readonly name: string },
  language: Language,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const origin = uploadPath(dataFolder, space, name);
  const known = (await knowledge.origins(space)).find((one) => one.origin === origin);
  if (known === undefined) return null;
  const opened = await knowledge.open(space, known.id, groups);
  if (opened !== null) return { id: known.id, title: opened.document.title };
  throw new Fault('document-refused', { message: healthTexts[language].nameTaken(name) });
}
