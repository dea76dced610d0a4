import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { ReadFault } from './read-fault.ts';

/** A file's fault in words, as `calame read` prints it: it names the file and says what to do. */
export function tellReadFault(
  fault: ReadFault,
  file: string,
  language: Language,
): { readonly code: string; readonly message: string } {
  return {
    code: fault.code,
    message: documentTexts[language].faults[fault.code](file, fault.details),
  };
}
