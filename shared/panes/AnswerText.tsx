import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Outcome } from '../turn/outcome.ts';
import { isGenerated } from './answer-as-text.ts';
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
  outcome,
  ...cited
}: Cited & {
  readonly text: string;
  /** Null while the text comes. */
  readonly outcome: Outcome | null;
}): ReactElement => {
  const texts = usePaneTexts();
  const extracts = extractsWithoutLead(text);
  // That no model is set up, the page says above; that one failed belongs to this answer.
  const failed = outcome?.kind === 'degraded' && outcome.reason.kind !== 'not-configured';
  const why = failed ? texts.withoutModelReason[outcome.reason.kind] : '';
  return (
    <>
      {outcome !== null && isGenerated(outcome) && (
        <AnswerLine icon="sparkle" words={texts.generatedLabel} />
      )}
      {extracts !== null && (
        <AnswerLine icon="document" words={`${texts.extractsLabel} ${why}`.trim()} />
      )}
      <MarkdownText source={extracts ?? text} {...cited} />
    </>
  );
};
