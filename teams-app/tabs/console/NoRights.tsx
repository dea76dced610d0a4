import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import { useConsoleTexts } from './console-language.ts';

const useStyles = makeStyles({
  root: { maxWidth: '560px', marginInline: 'auto', padding: 'min(12vh, 100px) 24px 24px' },
  title: {
    margin: '0 0 12px',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whoever has not the role learns why nothing is shown, and whom to ask. */
export const NoRights = (): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{texts.noRightsTitle}</h2>
      <p>{texts.noRights}</p>
      <p>{texts.noRightsNext}</p>
      <Link href="/">{texts.toAsk}</Link>
    </section>
  );
};
