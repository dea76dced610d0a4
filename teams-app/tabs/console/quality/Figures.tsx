import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import type { QualityDay } from '#shared/quality/quality.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { medianHoursOf, sumOf } from './bucket-days.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '12px 0 0',
    padding: '0',
    display: 'grid',
    gap: '10px',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    '@media (max-width: 719px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '& li': { margin: '0' },
    '& strong': {
      display: 'block',
      fontFamily: calameTokens.fontFamilyTitle,
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** A figure with its words, the figure first: `412` / `questions posées`. */
const parted = (words: string): readonly [string, string] => {
  const [, figure = '', rest = words] =
    /^([\d\s\u00a0\u202f.,]*\d(?:[\s\u00a0\u202f]?(?:%|h)(?![\p{L}]))?)\s*(.*)$/u.exec(words) ?? [];
  return [figure.trim(), rest];
};

/** The period in a few figures, each in words. */
export const Figures = ({ days }: { readonly days: readonly QualityDay[] }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { quality: texts, locale } = useConsoleTexts();
  const sum = (count: (day: QualityDay) => number): number => sumOf(days, count);
  const asked = sum(({ questions }) => questions);
  const share = (part: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(asked === 0 ? 0 : part / asked);
  const answered = sum((day) => day.answered + day.extracts + day.validated);
  const likes = sum((day) => day.likes);
  const opinions = likes + sum((day) => day.dislikes);
  const hours = medianHoursOf(days);
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const said = [
    texts.asked(asked),
    texts.answeredShare(share(answered)),
    texts.validatedShare(share(sum((day) => day.validated))),
    texts.notFoundCount(sum((day) => day.notFound)),
    hours === null ? texts.noDelay : texts.delay(texts.hours(written.format(hours))),
    opinions === 0 ? texts.noOpinion : texts.liked(likes, opinions),
  ].map(parted);
  return (
    <ul className={styles.list} aria-label={texts.figures}>
      {said.map(([figure, words]) => (
        <li key={words} className={detail.box}>
          {figure !== '' && <strong>{figure} </strong>}
          {words}
        </li>
      ))}
    </ul>
  );
};
