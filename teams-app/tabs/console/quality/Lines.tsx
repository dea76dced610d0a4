import type { ReactElement } from 'react';
import { type Frame, heightOn, middleOf } from './Axes.tsx';
import type { Series } from './chart-data.ts';
import { seriesParts, useSeriesStyles } from './use-series-styles.ts';

const dashes = ['', '6 4', '2 3', '8 3 2 3'] as const;

/** A disc, a hollow square, a full diamond, a hollow disc: told apart without their colours. */
const Mark = ({
  place,
  x,
  y,
}: {
  readonly place: number;
  readonly x: number;
  readonly y: number;
}): ReactElement => {
  if (place === 0) return <circle cx={x} cy={y} r="3.500" fill="currentColor" />;
  return (
    <rect
      x={x - 3.5}
      y={y - 3.5}
      width="7"
      height="7"
      fill="var(--colorNeutralBackground1)"
      stroke="currentColor"
      strokeWidth="1.800"
    />
  );
};

/** A line a series, broken where there is no value. */
export const Lines = ({
  frame,
  top,
  series,
}: {
  readonly frame: Frame;
  readonly top: number;
  readonly series: readonly Series[];
}): ReactElement => {
  const styles = useSeriesStyles();
  return (
    <g>
      {series.map(({ name, values }, place) => {
        const points = values.flatMap((value, mark) =>
          value === null
            ? []
            : [{ x: middleOf(frame, mark, values.length), y: heightOn(frame, value, top) }],
        );
        return (
          <g key={name} className={styles[seriesParts[place] ?? 'fourth']}>
            <polyline
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray={dashes[place]}
            />
            {points.map(({ x, y }) => (
              <Mark key={x} place={place} x={x} y={y} />
            ))}
          </g>
        );
      })}
    </g>
  );
};
