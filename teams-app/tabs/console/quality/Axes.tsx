import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartData } from './chart-data.ts';
import { everyNth, type scaleFor } from './scale.ts';

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralStroke2 },
  name: {
    fill: tokens.colorNeutralForeground3,
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
  },
});

/** Where a drawing's marks stand, in pixels. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly top: number;
};

export const heightOn = (frame: Frame, value: number, top: number): number =>
  frame.height - frame.bottom - (value / top) * (frame.height - frame.bottom - frame.top);

/** Middle of the place of a mark. */
export const middleOf = (frame: Frame, place: number, marks: number): number =>
  frame.left + ((place + 0.5) * (frame.width - frame.left)) / Math.max(marks, 1);

const nameWidth = 58;

/** Lines across with their values, and the names of the buckets below, as many as fit. */
export const Axes = ({
  frame,
  scale: { top, ticks },
  data,
}: {
  readonly frame: Frame;
  readonly scale: ReturnType<typeof scaleFor>;
  readonly data: ChartData;
}): ReactElement => {
  const styles = useStyles();
  const step = everyNth(data.marks.length, frame.width - frame.left, nameWidth);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.line}
            x1={frame.left}
            x2={frame.width}
            y1={heightOn(frame, tick, top)}
            y2={heightOn(frame, tick, top)}
          />
          <text
            className={styles.name}
            x={frame.left - 8}
            y={heightOn(frame, tick, top) + 4}
            textAnchor="end"
          >
            {data.format(tick)}
          </text>
        </g>
      ))}
      {data.marks.map(({ short, long }, place) =>
        place % step === 0 ? (
          <text
            key={long}
            className={styles.name}
            x={middleOf(frame, place, data.marks.length)}
            y={frame.height - 6}
            textAnchor="middle"
          >
            {short}
          </text>
        ) : null,
      )}
    </g>
  );
};
