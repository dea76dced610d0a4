import type { Language } from '#shared/language/language.ts';

/** The language of what is told to this reader: the first that the browser asks for, when we speak it. */
export const chooseLanguage = (accepted: string | undefined, otherwise: Language): Language => {
  const first = /^\s*([a-z]+)/iu.exec(accepted ?? '')?.[1]?.toLowerCase();
  return first === 'fr' || first === 'en' ? first : otherwise;
};
