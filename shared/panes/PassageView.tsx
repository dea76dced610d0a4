import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { CitationWarning } from './CitationWarning.tsx';
import { Icon } from './Icon.tsx';
import { PassageText } from './PassageText.tsx';
import { usePaneTexts } from './pane-language.ts';
import { SourceFacts, SourceLink } from './SourceFacts.tsx';
import { calameTokens } from './themes.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    justifyItems: 'start',
  },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  path: { margin: '0', color: tokens.colorNeutralForeground2 },
  passage: {
    justifySelf: 'stretch',
    margin: '0',
    padding: '12px 16px',
    minWidth: '0',
    maxWidth: '100%',
    boxSizing: 'border-box',
    backgroundColor: calameTokens.colorReedBackground,
    borderLeft: `3px solid ${calameTokens.colorReed}`,
  },
});

/** The passage that a sentence rests on, word for word, with all that says what it is worth. */
export const PassageView = ({
  citation,
  onDocument,
}: {
  readonly citation: Citation;
  readonly onDocument: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{citation.title}</h3>
      {citation.path.length > 0 && <p className={styles.path}>{citation.path.join(' › ')}</p>}
      <div>
        <SourceFacts {...citation} />
        <CitationWarning citation={citation} />
      </div>
      <blockquote className={styles.passage} aria-label={texts.passage}>
        <PassageText text={citation.passage} />
      </blockquote>
      <Button icon={<Icon name="document" />} onClick={onDocument}>
        {texts.seeDocument}
      </Button>
      <SourceLink url={citation.url} />
    </div>
  );
};
