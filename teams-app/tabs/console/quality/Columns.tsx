import type { ReactElement } from 'react';
import { type Frame, heightOn, middleOf } from './Axes.tsx';
import type { Series } from './chart-data.ts';
import { fillName } from './Fills.tsx';
import { seriesParts, useSeriesStyles } from './use-series-styles.ts';

const widest = 34;

/** Columns in pieces, one above the other, a piece a series. */
export const Columns = ({
  frame,
  top,
  series,
  drawing,
}: {
  readonly frame: Frame;
  readonly top: number;
  readonly series: readonly Series[];
  readonly drawing: string;
}): ReactElement => {
  const styles = useSeriesStyles();
  const marks = series[0]?.values.length ?? 0;
  const width = Math.min(widest, ((frame.width - frame.left) / Math.max(marks, 1)) * 0.7);
  const below = (upTo: number, mark: number): number =>
    series.slice(0, upTo).reduce((sum, { values }) => sum + (values[mark] ?? 0), 0);
  return (
    <g>
      {series.map(({ name, values }, place) => (
        <g key={name} className={styles[seriesParts[place] ?? 'fourth']}>
          {values.map((value, mark) => {
            const from = below(place, mark);
            const y = heightOn(frame, from + (value ?? 0), top);
            const height = heightOn(frame, from, top) - y;
            return height > 0 ? (
              <rect
                key={`${name} ${middleOf(frame, mark, marks)}`}
                x={middleOf(frame, mark, marks) - width / 2}
                y={y}
                width={width}
                height={height}
                fill={`url(#${fillName(drawing, place)})`}
                stroke="currentColor"
              />
            ) : null;
          })}
        </g>
      ))}
    </g>
  );
};
