import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { HomeProps } from './HomeScreen.tsx';

const useStyles = makeStyles({
  tile: {
    width: '100%',
    minWidth: '0',
    justifyContent: 'start',
    textAlign: 'start',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'block', minWidth: '0' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  purpose: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const moves = ['draft', 'reply', 'rewrite', 'check', 'synthesize'] as const;

/** The moves; the first is the one that most people come for. */
export const MoveTiles = ({ onScreen }: Pick<HomeProps, 'onScreen'>): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useWordTexts();
  return (
    <nav aria-label={texts.moves}>
      <ul className={pane.list}>
        {moves.map((name) => (
          <li key={name}>
            <Button
              appearance={name === 'draft' ? 'primary' : 'secondary'}
              className={styles.tile}
              icon={<Icon name={name} />}
              onClick={() => onScreen(name)}
            >
              <span className={styles.words}>
                <span className={styles.name}>{texts.screens[name]}</span>
                <span className={mergeClasses(styles.purpose, name !== 'draft' && styles.quiet)}>
                  {texts.purposes[name]}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
