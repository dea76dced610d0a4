import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { QuoteBox } from '#shared/wire/job-exchange.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    margin: '0 auto',
    backgroundColor: '#ffffff',
    boxShadow: tokens.shadow4,
    '& img': { display: 'block', width: '100%', height: 'auto' },
  },
  box: {
    position: 'absolute',
    // Seen by its line as much as by its colour, on paper that is white in every theme.
    borderBottom: '2px solid #8a5a0b',
    borderRadius: '2px',
    backgroundColor: '#ffe08a',
    mixBlendMode: 'multiply',
    '@media (forced-colors: active)': {
      border: '3px solid Highlight',
      backgroundColor: 'transparent',
      mixBlendMode: 'normal',
    },
  },
});

const percent = (share: number): string => `${100 * share}%`;

/** The picture of a page with the quote marked on it; the mark is brought into view. */
export const PagePicture = ({
  address,
  words,
  zoom,
  boxes,
}: {
  readonly address: string;
  /** What the picture shows, for who does not see it. */
  readonly words: string;
  /** 1 = as wide as its place. */
  readonly zoom: number;
  readonly boxes: readonly QuoteBox[];
}): ReactElement => {
  const styles = useStyles();
  const first = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (zoom > 0 && boxes.length > 0) {
      first.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
  }, [boxes, zoom]);
  return (
    <div className={styles.root} style={{ width: percent(zoom) }}>
      <img
        src={address}
        alt={words}
        onLoad={() => first.current?.scrollIntoView({ block: 'center', inline: 'nearest' })}
      />
      {boxes.map(({ x, y, width, height }, rank) => (
        <span
          key={`${x} ${y}`}
          ref={rank === 0 ? first : null}
          className={styles.box}
          style={{
            left: percent(x),
            top: percent(y),
            width: percent(width),
            height: percent(height),
          }}
        />
      ))}
    </div>
  );
};
