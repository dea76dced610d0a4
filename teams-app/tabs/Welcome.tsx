import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '12px',
    paddingTop: 'min(6vh, 48px)',
    paddingBottom: '16px',
    '& p': { margin: '0' },
  },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 479px)': {
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
    },
  },
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: '1.6', maxWidth: '60ch' },
  disclosure: {
    maxWidth: '66ch',
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
    paddingLeft: '14px',
    borderLeft: `3px solid ${calameTokens.colorReed}`,
  },
  kept: {
    padding: '4px 4px 4px 14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  examples: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: '0',
    display: 'grid',
    gap: '10px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
  },
  example: {
    width: '100%',
    height: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    padding: '12px 16px',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusLarge,
  },
  subtitle: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What is shown before the first question: what it answers, that an AI may write, three questions to try. */
export const Welcome = ({
  status,
  kept,
  onAsk,
}: {
  readonly status: StatusReply | null;
  /** That an earlier conversation is kept, with the way to delete it; false = there is none. */
  readonly kept: ReactNode;
  readonly onAsk: (question: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{texts.welcomeTitle}</h2>
      <p className={styles.lead}>{texts.welcomeLead(status?.organisation ?? null)}</p>
      <p className={styles.disclosure}>{texts.disclosure}</p>
      {kept !== false && <div className={styles.kept}>{kept}</div>}
      <h3 className={styles.subtitle}>{texts.examplesTitle}</h3>
      <ul className={styles.examples}>
        {texts.examples.map((example) => (
          <li key={example}>
            <Button className={styles.example} onClick={() => onAsk(example)}>
              {example}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
