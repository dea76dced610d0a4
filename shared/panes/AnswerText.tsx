import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { extractsWithoutLead } from './answer-lead.ts';
import { Icon } from './Icon.tsx';
import { MarkdownText } from './MarkdownText.tsx';
import { usePaneTexts } from './pane-language.ts';
import type { Cited } from './TextBlocks.tsx';
import { calameTokens } from './themes.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: '0', width: '16px', height: '16px', color: calameTokens.colorReed },
  },
});

/** A line above an answer that says what it is, or what is being done. */
export const AnswerLine = ({
  icon,
  words,
}: {
  readonly icon?: 'sparkle' | 'document';
  readonly words: string;
}): ReactElement => {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {icon !== undefined && <Icon name={icon} />}
      {words}
    </p>
  );
};

/** The text of an answer under one line that says who wrote it: a model, or the documents word for word. */
export const AnswerText = ({
  text,
  generated,
  why = '',
  ...cited
}: Cited & {
  readonly text: string;
  /** A model wrote it; false too while the text comes. */
  readonly generated: boolean;
  /** Why no model did, after the words that say so. */
  readonly why?: string;
}): ReactElement => {
  const texts = usePaneTexts();
  const extracts = extractsWithoutLead(text);
  return (
    <>
      {generated && <AnswerLine icon="sparkle" words={texts.generatedLabel} />}
      {extracts !== null && (
        <AnswerLine icon="document" words={`${texts.extractsLabel} ${why}`.trim()} />
      )}
      <MarkdownText source={extracts ?? text} {...cited} />
    </>
  );
};
