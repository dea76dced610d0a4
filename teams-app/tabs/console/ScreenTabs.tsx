import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { useMedia } from '#shared/panes/use-media.ts';
import type { ConsoleReply } from '#shared/wire/console-tickets.ts';
import { ConsoleIcon } from './ConsoleIcon.tsx';
import { useConsoleTexts } from './console-language.ts';
import { addressOf, type ScreenName, screens } from './console-place.ts';
import { phone } from './wide-screen.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: '0 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      padding: '0 6px',
      '& svg': { display: 'none' },
    },
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    minHeight: '44px',
    padding: '6px 10px 4px',
    border: 'none',
    borderBottom: '3px solid transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    [phone]: { minHeight: '38px', padding: '4px 2px 2px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorBrandForeground1}`,
    '& svg': { color: tokens.colorBrandForeground1 },
  },
  badge: {
    minWidth: '18px',
    boxSizing: 'border-box',
    padding: '0 5px',
    borderRadius: '9px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    fontVariantNumeric: 'tabular-nums',
  },
  late: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
  },
  words: heardOnly,
});

type Badge = { readonly count: number; readonly words: string; readonly late: boolean };

/** What a screen has waiting, as a number with its words. */
const useBadges = ({
  open,
  late,
  unanswered,
  toReview,
}: ConsoleReply['counts']): Partial<Record<ScreenName, Badge>> => {
  const { counts } = useConsoleTexts();
  return {
    tickets: { count: open, words: counts.tickets(open, late), late: late > 0 },
    unanswered: { count: unanswered, words: counts.unanswered(unanswered), late: false },
    validated: { count: toReview, words: counts.validated(toReview), late: false },
  };
};

const BadgeView = ({ badge }: { readonly badge: Badge }): ReactElement => {
  const styles = useStyles();
  return (
    <>
      {badge.count > 0 && (
        <span aria-hidden="true" className={mergeClasses(styles.badge, badge.late && styles.late)}>
          {badge.count}
        </span>
      )}
      <span className={styles.words}>{`, ${badge.words}`}</span>
    </>
  );
};

/** Where an arrow leads from a tab (ARIA Authoring Practices, "Tabs", chosen by hand); null = it is no arrow. */
const aimOf = (key: string, at: number): number | null => {
  const last = screens.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

/** The six screens; what waits in each is told by its number and, to a screen reader, in words. */
export const ScreenTabs = ({
  shown,
  counts,
  panel,
}: {
  readonly shown: ScreenName;
  readonly counts: ConsoleReply['counts'];
  /** Id of the panel that they open. */
  readonly panel: string;
}): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const short = useMedia('(max-width: 1023px)');
  const badges = useBadges(counts);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const aim = aimOf(event.key, at);
    if (aim === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[aim]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.screensLabel} className={styles.root}>
      {screens.map((screen, at) => {
        const badge = badges[screen];
        return (
          <button
            key={screen}
            id={`screen-${screen}`}
            type="button"
            role="tab"
            aria-selected={screen === shown}
            aria-controls={panel}
            tabIndex={screen === shown ? 0 : -1}
            className={mergeClasses(styles.tab, screen === shown && styles.shown)}
            onKeyDown={(event) => onKeyDown(event, at)}
            onClick={() => {
              window.location.hash = addressOf(screen);
            }}
          >
            <ConsoleIcon name={screen} />
            {short ? texts.screensShort[screen] : texts.screens[screen]}
            {badge !== undefined && <BadgeView badge={badge} />}
          </button>
        );
      })}
    </div>
  );
};
