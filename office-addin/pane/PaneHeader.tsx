import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nameHost } from '#shared/language/name-host.ts';
import type { PaneTexts } from '#shared/language/pane-texts.ts';
import type { PaneScreen } from '#shared/language/word-pane-texts.ts';
import { CalameMark } from '#shared/panes/CalameMark.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { Icon, type IconName } from '#shared/panes/Icon.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { ModelMode, StatusReply } from '#shared/wire/status-reply.ts';
import { useWordTexts } from './pane-texts.ts';

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', alignItems: 'center', gap: '2px', padding: '6px 8px 2px 12px' },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexGrow: '1',
    minWidth: '0',
    justifyContent: 'start',
    padding: '2px 4px',
    marginLeft: '-4px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    '& svg': { flexShrink: '0' },
  },
  names: { display: 'block', minWidth: '0' },
  name: {
    display: 'block',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  town: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  moves: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: '0',
    padding: '0 8px',
    '& li': { flex: '1 1 auto' },
  },
  move: {
    width: '100%',
    minWidth: '0',
    padding: '6px 4px 8px',
    border: 'none',
    borderRadius: '0',
    borderBottom: '2px solid transparent',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { flexShrink: '0' },
  heard: { ...heardOnly, top: '0' },
  asideCurrent: { color: tokens.colorBrandForeground1 },
  mode: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: '0',
    padding: '2px 14px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '::before': {
      content: '""',
      flexShrink: '0',
      width: '8px',
      height: '8px',
      boxSizing: 'border-box',
    },
  },
  // Told by shape as much as by colour: a full disc writes, an empty square composes, a ring waits.
  model: { '::before': { borderRadius: '50%', backgroundColor: tokens.colorBrandForeground1 } },
  'without-model': { '::before': { border: `2px solid ${calameTokens.colorReed}` } },
  unknown: {
    '::before': { borderRadius: '50%', border: `2px solid ${tokens.colorNeutralForeground3}` },
  },
});

const moves = ['draft', 'reply', 'rewrite', 'check'] as const;
const asides: readonly (readonly ['synthesize' | 'sources' | 'traces', IconName])[] = [
  ['synthesize', 'synthesize'],
  ['sources', 'document'],
  ['traces', 'place'],
];

/** The model that would write and its place, in words; empty without one. */
const destinationIn = (status: StatusReply | null, texts: PaneTexts): string => {
  if (status === null || status.mode.kind === 'without-model') return '';
  return placeOf(status.mode, texts);
};

/** A model and its place, in words. */
export const placeOf = (
  { model, operator, host, residency }: ModelMode,
  texts: PaneTexts,
): string => {
  return `${model}, ${operator ?? nameHost(host, texts)}, ${texts.residency[residency]}`;
};

/** Whose panel this is, which model serves, and the ways to its screens. */
export const PaneHeader = ({
  status,
  screen,
  onScreen,
}: {
  readonly status: StatusReply | null;
  readonly screen: PaneScreen;
  readonly onScreen: (screen: PaneScreen) => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneTexts();
  const texts = useWordTexts();
  const destination = destinationIn(status, pane);
  const mode = status === null ? 'unknown' : status.mode.kind;
  const told = {
    unknown: pane.modeUnknown,
    model: texts.model(destination),
    'without-model': texts.withoutModelShort,
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.heard}>{pane.productName}</h1>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          className={styles.product}
          aria-current={screen === 'home' ? 'page' : undefined}
          onClick={() => onScreen('home')}
        >
          <CalameMark size={28} />
          <span className={styles.names}>
            <span className={styles.name}>{pane.productName}</span>
            <span className={styles.town}>{status?.organisation ?? ''}</span>
          </span>
        </Button>
        {asides.map(([name, icon]) => (
          <Button
            key={name}
            appearance="subtle"
            className={mergeClasses(styles.aside, screen === name && styles.asideCurrent)}
            icon={<Icon name={icon} />}
            title={texts.screens[name]}
            aria-label={texts.screens[name]}
            aria-current={screen === name ? 'page' : undefined}
            onClick={() => onScreen(name)}
          />
        ))}
      </div>
      {screen === 'home' ? (
        <p className={mergeClasses(styles.mode, styles[mode])}>{told[mode]}</p>
      ) : (
        <nav aria-label={texts.moves}>
          <ul className={styles.moves}>
            {moves.map((name) => (
              <li key={name}>
                <Button
                  appearance="subtle"
                  className={mergeClasses(styles.move, screen === name && styles.current)}
                  aria-current={screen === name ? 'page' : undefined}
                  onClick={() => onScreen(name)}
                >
                  {texts.screens[name]}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
};
