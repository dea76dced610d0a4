import { useEffect, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import type { ThemeName } from '#shared/panes/themes.ts';
import { isDarkOffice } from './office-theme.ts';

export type Surroundings = { readonly language: Language; readonly theme: ThemeName };

const prefersDark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('en') ? 'en' : 'fr');

/** Theme of the computer, which wins where it is one of contrast; else Word's where Word tells it. */
const themeNow = (inWord: boolean): ThemeName => {
  if (window.matchMedia(forced).matches) return 'contrast';
  const told = inWord ? isDarkOffice(() => Office.context.officeTheme) : undefined;
  const dark = told ?? window.matchMedia(prefersDark).matches;
  return dark ? 'dark' : 'light';
};

/** Language and theme of Word inside Word, as they change; else those of the server's page and of the computer. */
export const useSurroundings = (inWord: Promise<boolean>): Surroundings => {
  const [word, setWord] = useState(false);
  const [theme, setTheme] = useState<ThemeName>(() => themeNow(false));
  const [language, setLanguage] = useState(() => languageOf(document.documentElement.lang));
  useEffect(() => {
    void inWord.then((shown) => {
      setWord(shown);
      if (shown) setLanguage(languageOf(Office.context.displayLanguage));
    });
  }, [inWord]);
  useEffect(() => {
    const follow = (): void => setTheme(themeNow(word));
    follow();
    const media = [prefersDark, forced].map((query) => window.matchMedia(query));
    for (const one of media) one.addEventListener('change', follow);
    // Word tells a change of its own theme where it knows how to (Windows and Mac).
    if (word) Office.context.document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, follow);
    return () => {
      for (const one of media) one.removeEventListener('change', follow);
    };
  }, [word]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, theme };
};
