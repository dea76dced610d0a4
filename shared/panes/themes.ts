import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';

/** Ink: the blue-black of iron gall, lighter towards 160. 80 on white is 6.4:1, 110 on the dark page 7:1. */
const ink: BrandVariants = {
  10: '#021018',
  20: '#061e2a',
  30: '#082b3c',
  40: '#0b384d',
  50: '#0f455f',
  60: '#124f6c',
  70: '#17597a',
  80: '#1d6488',
  90: '#3a7ea1',
  100: '#5a9cbe',
  110: '#79b3d0',
  120: '#97c8e0',
  130: '#b4daec',
  140: '#d0e9f5',
  150: '#e6f3fa',
  160: '#f3f9fc',
};

/** What Calame adds to Fluent's tokens: reed for what is marked, a letter for titles. */
type CalameTokens = {
  readonly colorReed: string;
  readonly colorReedBackground: string;
  readonly colorQuestionBackground: string;
  readonly fontFamilyTitle: string;
};

export type PaneTheme = Theme & CalameTokens;
export type ThemeName = 'light' | 'dark' | 'contrast';

const fontFamilyTitle = '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif';

const light: PaneTheme = {
  ...createLightTheme(ink),
  colorNeutralBackground2: '#faf8f4',
  colorNeutralBackground3: '#f3efe8',
  colorNeutralForeground3: '#595652',
  colorReed: '#8a5a0b',
  colorReedBackground: '#fdf3dc',
  colorQuestionBackground: '#e4eff5',
  fontFamilyTitle,
};

const darkBase: Theme = createDarkTheme(ink);
const dark: PaneTheme = {
  ...darkBase,
  colorBrandForeground1: ink[110],
  colorBrandForeground2: ink[120],
  colorBrandForegroundLink: ink[110],
  colorBrandForegroundLinkHover: ink[120],
  // Fluent's own is 4.3:1 on our dark page; this is 6:1.
  colorStatusDangerForeground1: '#ec8b93',
  colorNeutralBackground1: '#262726',
  colorNeutralBackground2: '#1b1c1c',
  colorNeutralBackground3: '#303130',
  colorReed: '#e3b565',
  colorReedBackground: '#3b301a',
  colorQuestionBackground: '#12384b',
  fontFamilyTitle,
};

const contrast: PaneTheme = {
  ...teamsHighContrastTheme,
  colorReed: '#ffff00',
  colorReedBackground: '#000000',
  colorQuestionBackground: '#000000',
  fontFamilyTitle,
};

export const paneThemes: Readonly<Record<ThemeName, PaneTheme>> = { light, dark, contrast };

/** The variables that `FluentProvider` makes of our own tokens. */
export const calameTokens: { readonly [K in keyof CalameTokens]: `var(--${K})` } = {
  colorReed: 'var(--colorReed)',
  colorReedBackground: 'var(--colorReedBackground)',
  colorQuestionBackground: 'var(--colorQuestionBackground)',
  fontFamilyTitle: 'var(--fontFamilyTitle)',
};
