import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { useMedia } from '#shared/panes/use-media.ts';
import { useConsoleTexts } from './console-language.ts';
import { useFrame } from './page-frame.ts';
import { Waiting } from './ScreenState.tsx';
import { phone, wide, wideScreen } from './wide-screen.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: {
      gridTemplateColumns: 'minmax(320px, 38%) minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr)',
      flexGrow: '1',
      minHeight: '0',
    },
  },
  list: {
    minWidth: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: {
    minWidth: '0',
    padding: '20px 28px 40px',
    [wide]: { overflowY: 'auto' },
    [phone]: { padding: '10px 14px 32px' },
  },
  inner: { maxWidth: '780px' },
  back: { marginBottom: '8px', marginInlineStart: '-8px' },
  choose: {
    color: tokens.colorNeutralForeground3,
    marginTop: 'min(18vh, 140px)',
    textAlign: 'center',
  },
});

/** The heading that takes the focus when something is opened; the item of the list that had it before. */
const headingIn = (place: HTMLElement | null): HTMLElement | null =>
  place?.querySelector<HTMLElement>('h2') ?? null;
const itemIn = (place: HTMLElement | null, name: string): HTMLElement | null =>
  [...(place?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
    ({ dataset }) => dataset['item'] === name,
  ) ?? headingIn(place);

/** Moves the focus to what was opened, and back to where it was opened from; never when the page only refreshes. */
const useFocusOn = (
  opened: string | null,
  ready: boolean,
  list: { readonly current: HTMLElement | null },
  detail: { readonly current: HTMLElement | null },
): void => {
  const { hasMoved } = useFrame();
  const last = useRef<string | null>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (!ready) return;
    const from = last.current;
    const isFirst = !begun.current;
    begun.current = true;
    last.current = opened;
    // A page that opens leaves the focus to the reader; one that was led to from elsewhere takes it.
    if (isFirst && !(hasMoved() && document.activeElement === document.body)) return;
    if (opened === from) return;
    if (opened !== null) headingIn(detail.current)?.focus();
    else if (from !== null) itemIn(list.current, from)?.focus();
  }, [opened, ready, list, detail, hasMoved]);
};

/** A list and what is opened in it: side by side where there is room, one in place of the other elsewhere. */
export const MasterDetail = (props: {
  readonly list: ReactNode;
  /** Null or false = nothing is opened, or it is not there yet. */
  readonly detail: ReactNode;
  /** Name of what is opened, that of its item in the list; null = nothing. */
  readonly opened: string | null;
  /** Said in place of the detail. */
  readonly choose: string;
  readonly listAddress: string;
}): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const beside = useMedia(wideScreen);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const { opened, listAddress } = props;
  const shown = opened !== null && props.detail !== null && props.detail !== false;
  useFocusOn(opened, opened === null || shown, list, detail);
  return (
    <div className={styles.root}>
      {(beside || !shown) && (
        <div ref={list} className={styles.list}>
          {props.list}
        </div>
      )}
      {(beside || shown) && (
        <div ref={detail} className={styles.detail}>
          <div className={styles.inner}>
            {!beside && (
              <Button
                as="a"
                href={listAddress}
                className={styles.back}
                appearance="subtle"
                icon={<Icon name="back" />}
              >
                {texts.back}
              </Button>
            )}
            {shown && props.detail}
            {!shown && opened !== null && <Waiting />}
            {opened === null && <p className={styles.choose}>{props.choose}</p>}
          </div>
        </div>
      )}
    </div>
  );
};
