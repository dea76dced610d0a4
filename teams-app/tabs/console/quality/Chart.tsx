import { type ReactElement, useId, useRef } from 'react';
import { useDetailStyles } from '../use-detail-styles.ts';
import { Axes } from './Axes.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Columns } from './Columns.tsx';
import { type ChartData, highestOf, stackHeights } from './chart-data.ts';
import { Fills } from './Fills.tsx';
import { Legend } from './Legend.tsx';
import { Lines } from './Lines.tsx';
import { scaleFor } from './scale.ts';
import { useWidth } from './use-width.ts';

const height = 220;

/** One chart: a drawing that says itself in a sentence, its legend, and its table behind a disclosure (RGAA 4.1.2). */
export const Chart = ({
  kind,
  data,
}: {
  readonly kind: 'columns' | 'lines';
  readonly data: ChartData;
}): ReactElement => {
  const detail = useDetailStyles();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawing = useId();
  const title = useId();
  const { series } = data;
  const rows = kind === 'columns' ? [stackHeights(series)] : series.map(({ values }) => values);
  const scale = scaleFor(highestOf(rows));
  // The last name below is centred on its mark, and needs half its width beyond it.
  const frame = { width: width - 14, height, left: 44, bottom: 26, top: 10 };
  return (
    <section className={`${detail.section} ${detail.box}`} aria-labelledby={title}>
      <h3 id={title} className={detail.heading}>
        {data.title}
      </h3>
      {series.length > 1 && <Legend series={series} kind={kind} drawing={drawing} />}
      <div ref={place}>
        <svg role="img" aria-label={data.summary} width={width} height={height} display="block">
          <Fills drawing={drawing} />
          <Axes frame={frame} scale={scale} data={data} />
          {kind === 'columns' ? (
            <Columns frame={frame} top={scale.top} series={series} drawing={drawing} />
          ) : (
            <Lines frame={frame} top={scale.top} series={series} />
          )}
        </svg>
      </div>
      <ChartTable data={data} />
    </section>
  );
};
