import { makeStyles, tokens } from '@fluentui/react-components';
import { calameTokens } from '#shared/panes/themes.ts';

type Part = 'first' | 'second' | 'third' | 'fourth';

/** Ink of each series, in their order; its pattern or its mark tells it too. */
export const useSeriesStyles: () => Record<Part, string> = makeStyles({
  first: { color: tokens.colorBrandForeground1 },
  second: { color: calameTokens.colorReed },
  third: { color: tokens.colorNeutralForeground2 },
  fourth: { color: tokens.colorNeutralForeground3 },
});

/** The parts in the order of the series. */
export const seriesParts = ['first', 'second', 'third', 'fourth'] as const;
