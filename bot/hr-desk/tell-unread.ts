import { healthTexts } from '#shared/language/health-texts.ts';
import type { Language } from '#shared/language/language.ts';

type Unread = { readonly code: string; readonly message: string };

/**
 * Why a file that was handed in cannot be indexed. Where the server keeps its files is nobody's business, nor is which
 * document has the id already: the person knows the file by its name.
 */
export function tellUnread(
  { code, message }: Unread,
  { path, name }: { readonly path: string; readonly name: string },
  language: Language,
): string {
  if (code === 'duplicate-id') return healthTexts[language].idTaken(name);
  return message.replaceAll(path, name);
}
