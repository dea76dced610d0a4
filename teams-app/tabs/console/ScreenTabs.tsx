import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConsoleReply } from '#shared/wire/console-tickets.ts';
import { useMedia } from '../use-media.ts';
import { ConsoleIcon } from './ConsoleIcon.tsx';
import { useConsoleTexts } from './console-language.ts';
import { addressOf, type ScreenName, screens } from './console-place.ts';
import { phone } from './wide-screen.ts';

const useStyles = makeStyles({
  root: {
    padding: '0 14px',
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      padding: '0 6px',
      '& button': { padding: '8px 2px', justifyContent: 'center' },
      '& .fui-Tab__icon': { display: 'none' },
    },
  },
  badge: {
    display: 'inline-block',
    minWidth: '18px',
    boxSizing: 'border-box',
    marginInlineStart: '6px',
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
  aside: { display: 'none' },
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

/** The six screens; what waits in each is told by its number and, to a screen reader, in words. */
export const ScreenTabs = ({
  shown,
  counts,
  aside,
  panel,
}: {
  readonly shown: ScreenName;
  readonly counts: ConsoleReply['counts'];
  /** Something opened needs the whole of a small screen. */
  readonly aside: boolean;
  /** Id of the panel that they open. */
  readonly panel: string;
}): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const short = useMedia('(max-width: 1023px)');
  const badges = useBadges(counts);
  const words = short ? texts.screensShort : texts.screens;
  return (
    <TabList
      className={mergeClasses(styles.root, aside && styles.aside)}
      aria-label={texts.screensLabel}
      selectedValue={shown}
      onTabSelect={(_event, { value }) => {
        const screen = screens.find((one) => one === value);
        if (screen !== undefined) window.location.hash = addressOf(screen);
      }}
    >
      {screens.map((screen) => {
        const badge = badges[screen];
        return (
          <Tab
            key={screen}
            id={`screen-${screen}`}
            value={screen}
            icon={<ConsoleIcon name={screen} />}
            aria-controls={panel}
            aria-label={
              badge === undefined
                ? texts.screens[screen]
                : `${texts.screens[screen]}, ${badge.words}`
            }
          >
            {words[screen]}
            {badge !== undefined && badge.count > 0 && (
              <span className={mergeClasses(styles.badge, badge.late && styles.late)}>
                {badge.count}
              </span>
            )}
          </Tab>
        );
      })}
    </TabList>
  );
};
