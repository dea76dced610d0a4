import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Series } from './chart-data.ts';
import { fillName } from './Fills.tsx';
import { Lines } from './Lines.tsx';
import { seriesParts, useSeriesStyles } from './use-series-styles.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 18px',
    listStyleType: 'none',
    margin: '0 0 8px',
    padding: '0',
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

const frame = { width: 28, height: 14, left: 0, bottom: 0, top: 0 } as const;

/** What each pattern or mark stands for. */
export const Legend = ({
  series,
  kind,
  drawing,
}: {
  readonly series: readonly Series[];
  readonly kind: 'columns' | 'lines';
  readonly drawing: string;
}): ReactElement => {
  const styles = useStyles();
  const inks = useSeriesStyles();
  return (
    <ul className={styles.root}>
      {series.map(({ name }, place) => (
        <li key={name} className={styles.item}>
          <svg width="28" height="14" aria-hidden="true">
            {kind === 'columns' ? (
              <rect
                className={inks[seriesParts[place] ?? 'fourth']}
                x="7"
                y="0.500"
                width="14"
                height="13"
                fill={`url(#${fillName(drawing, place)})`}
                stroke="currentColor"
              />
            ) : (
              <Lines
                frame={frame}
                top={2}
                series={series.map((one, at) => ({
                  name: one.name,
                  values: at === place ? [1] : [],
                }))}
              />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
};
