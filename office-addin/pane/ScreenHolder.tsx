import { makeStyles } from '@fluentui/react-components';
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
} from 'react';
import { Loading } from '#shared/panes/Loading.tsx';

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    paddingBottom: '16px',
    '&[hidden]': { display: 'none' },
  },
});

/** Stands beside a screen, so that it is there when the screen's own script is: only then has it a title to go to. */
const Arrival = ({
  holder,
  times,
}: {
  readonly holder: RefObject<HTMLElement | null>;
  /** How often somebody went to a screen; 0 = the first one, which nobody asked for. */
  readonly times: number;
}): null => {
  useEffect(() => {
    if (times > 0) holder.current?.querySelector('h2')?.focus();
  }, [holder, times]);
  return null;
};

/** One screen: kept as it was left while another is shown; whoever comes to it starts at its title. */
export const ScreenHolder = ({
  arrival,
  children,
}: {
  /** Null = another screen is shown. */
  readonly arrival: number | null;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  const current = arrival !== null;
  return (
    <div
      ref={holder}
      className={styles.screen}
      hidden={!current}
      data-current={current ? '' : undefined}
    >
      <Suspense fallback={<Loading />}>
        {children}
        {current && <Arrival holder={holder} times={arrival} />}
      </Suspense>
    </div>
  );
};
