import { useEffect, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import type { ThemeName } from '#shared/panes/themes.ts';

type Surroundings = { readonly language: Language; readonly theme: ThemeName };

const prefersDark = '(prefers-color-scheme: dark)';

const alone = (): Surroundings => ({
  language: document.documentElement.lang === 'en' ? 'en' : 'fr',
  theme: window.matchMedia(prefersDark).matches ? 'dark' : 'light',
});

/** Language and theme of where the page is shown: Teams' inside Teams, else the server's and the browser's. */
export const useSurroundings = (): Surroundings => {
  const [surroundings, setSurroundings] = useState(alone);
  useEffect(() => {
    const setTheme = (theme: ThemeName): void => setSurroundings((old) => ({ ...old, theme }));
    if (window.parent !== window) {
      // Teams' library is loaded in a frame only: elsewhere it would wait for an answer that never comes.
      import('./read-teams.ts')
        .then(({ readTeams }) => readTeams(setTheme))
        .then(setSurroundings, () => setSurroundings(alone()));
      return undefined;
    }
    const media = window.matchMedia(prefersDark);
    const follow = (): void => setTheme(media.matches ? 'dark' : 'light');
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = surroundings.language;
  }, [surroundings.language]);
  return surroundings;
};
