import { app } from '@microsoft/teams-js';
import type { Language } from '#shared/language/language.ts';
import type { ThemeName } from '#shared/panes/themes.ts';

/** What the page takes from Teams, its only meeting place with teams-js. */
export type TeamsSurroundings = { readonly language: Language; readonly theme: ThemeName };

const themeOf = (name: string): ThemeName => {
  if (name === 'dark' || name === 'contrast') return name;
  return 'light';
};

/** The place inside the tab that a link of Teams names; null when it names none. Rejects where there is no Teams. */
export const readSubPage = async (): Promise<string | null> => {
  await app.initialize();
  const { page } = await app.getContext();
  return page.subPageId === undefined || page.subPageId === '' ? null : page.subPageId;
};

/** Reads Teams' language and theme, then follows the theme. Rejects where there is no Teams. */
export const readTeams = async (
  onTheme: (theme: ThemeName) => void,
): Promise<TeamsSurroundings> => {
  await app.initialize();
  const { locale, theme } = (await app.getContext()).app;
  app.registerOnThemeChangeHandler((name) => onTheme(themeOf(name)));
  await app.notifySuccess();
  return {
    language: locale.toLowerCase().startsWith('en') ? 'en' : 'fr',
    theme: themeOf(theme),
  };
};
