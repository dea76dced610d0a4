import { writePlaceholder } from '../acts/placeholders.ts';
import type { WrittenBlock } from '../acts/template.ts';
import { setTypography } from '../french/set-typography.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import { readWanted } from './requests/read-wanted.fr.ts';
import type { ShortTask } from './short-task.ts';

type Part = Pick<WrittenBlock, 'role' | 'paragraphs'>;

/** A short text from the words of its request, without a model; what they do not say stands as a placeholder. */
export function outlineAlone({
  kind,
  request,
}: Pick<ShortTask, 'kind' | 'request'>): readonly Part[] {
  const { short } = draftingTexts.fr;
  const { to, subject, letter, text } = readWanted(request);
  const said = (kind === 'mail' ? letter : text).map(setTypography);
  const body = said.length === 0 ? [writePlaceholder(short.body)] : said;
  const addressee: readonly Part[] =
    to === null ? [] : [{ role: 'destinataire', paragraphs: [setTypography(short.to(to))] }];
  if (kind !== 'mail') return [...addressee, { role: 'corps', paragraphs: body }];
  const named = subject === null ? writePlaceholder(short.subject) : setTypography(subject);
  return [
    ...addressee,
    { role: 'objet', paragraphs: [named] },
    { role: 'appel', paragraphs: [short.greeting] },
    { role: 'corps', paragraphs: body },
    { role: 'politesse', paragraphs: [short.closing] },
    { role: 'signature', paragraphs: [writePlaceholder(short.sender)] },
  ];
}
