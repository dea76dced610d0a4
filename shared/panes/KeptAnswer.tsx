import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readableMoment } from '../language/readable-date.ts';
import { AnswerText } from './AnswerText.tsx';
import type { AnswerActions } from './answer-actions.ts';
import { answerAsText } from './answer-as-text.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';
import { ReportForm } from './ReportForm.tsx';
import { SourceList } from './SourceList.tsx';
import type { KeptExchange } from './thread.ts';
import { useAnswerStyles } from './use-answer-styles.ts';

const useStyles = makeStyles({
  when: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** An answer told before the page was loaded, as it was kept, with its sources as they stand today. */
export const KeptAnswer = ({
  kept,
  actions,
}: {
  readonly kept: KeptExchange;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const shared = useAnswerStyles();
  const texts = usePaneTexts();
  const { text, citations, lost, answerId, generated } = kept;
  const { onReport } = actions;
  const canReport = onReport !== undefined && answerId !== null && kept.kind !== 'needs-detail';
  const onCitation: AnswerActions['onCitation'] = (citation) => actions.onCitation(citation, true);
  return (
    <div className={shared.card}>
      <p className={styles.when}>{texts.answeredOn(readableMoment(kept.at, texts.locale))}</p>
      <AnswerText text={text} generated={generated} citations={citations} onCitation={onCitation} />
      <SourceList citations={citations} onOpen={onCitation} />
      {lost.map(({ n, changed }) => (
        <p key={n} className={shared.note}>
          {texts.sourceLost(n, changed)}
        </p>
      ))}
      <div className={shared.foot}>
        {answerId !== null && (
          <Button
            className={shared.where}
            appearance="subtle"
            size="small"
            icon={<Icon name="place" />}
            onClick={() => actions.onWhere(answerId)}
          >
            {texts.whereTitle}
          </Button>
        )}
        {actions.askHr !== null && (
          <Button size="small" onClick={() => actions.onAskHr(kept.question, null)}>
            {actions.askHr}
          </Button>
        )}
        <div className={shared.copy}>
          <CopyButton text={answerAsText({ ...kept, journalId: answerId }, generated, texts)} />
        </div>
      </div>
      {canReport && <ReportForm onReport={(report) => onReport(answerId, report)} />}
    </div>
  );
};
