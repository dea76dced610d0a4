import type { ReactElement } from 'react';
import { seriesParts, useSeriesStyles } from './use-series-styles.ts';

/** Name of the fill of a series within one drawing. */
export const fillName = (drawing: string, place: number): string => `${drawing}-fill-${place}`;

/** A full ink, a hatching, dots, and an outline: told apart without their colours. */
export const Fills = ({ drawing }: { readonly drawing: string }): ReactElement => {
  const styles = useSeriesStyles();
  const shapes = [
    <rect key="full" width="8" height="8" fill="currentColor" />,
    <path
      key="hatch"
      d="M-2 10 10-2M-2 2 2-2M6 10l4-4"
      stroke="currentColor"
      strokeWidth="2.200"
    />,
    <circle key="dot" cx="4" cy="4" r="1.800" fill="currentColor" />,
    <path key="bars" d="M0 2h8M0 6h8" stroke="currentColor" strokeWidth="1" />,
  ];
  return (
    <defs>
      {shapes.map((shape, place) => (
        <pattern
          key={shape.key}
          id={fillName(drawing, place)}
          className={styles[seriesParts[place] ?? 'fourth']}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          {shape}
        </pattern>
      ))}
    </defs>
  );
};
