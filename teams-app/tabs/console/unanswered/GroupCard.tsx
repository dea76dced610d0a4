import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { UnansweredGroup } from '#shared/quality/quality.ts';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { dayInWords } from '../moments.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { wide } from '../wide-screen.ts';
import { answerFromGroup } from './answer-from-group.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px 20px',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
    '& h3': {
      margin: '0',
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
      overflowWrap: 'anywhere',
    },
    '& summary': { cursor: 'pointer', padding: '4px 0' },
    '& ul': { margin: '4px 0', paddingInlineStart: '20px' },
  },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Questions that ask the same: how often, in which words, and what can be done of them. */
export const GroupCard = ({
  group,
  mayWrite,
  onDismiss,
}: {
  readonly group: UnansweredGroup;
  readonly mayWrite: boolean;
  readonly onDismiss: () => void;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { unanswered: texts, locale } = useConsoleTexts();
  const desk = useDesk();
  const title = useId();
  const { question, wordings, count, lastAt, ids } = group;
  return (
    <li className={`${detail.box} ${styles.root}`} aria-labelledby={title}>
      <div>
        <h3 id={title}>{question}</h3>
        <p className={detail.facts}>
          <span className={styles.count}>{texts.asked(count)}</span>
          {` · ${texts.lastOn(dayInWords(lastAt, desk.now(), locale))}`}
        </p>
        {wordings.length > 1 && (
          <details>
            <summary>{texts.wordings(wordings.length)}</summary>
            <ul>
              {wordings.map((wording) => (
                <li key={wording}>{wording}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={detail.line}>
        {mayWrite && (
          <Button
            icon={<ConsoleIcon name="validated" />}
            aria-describedby={title}
            onClick={() =>
              desk.beginAnswer(`nouvelle-question-${ids[0]}`, answerFromGroup(group, desk))
            }
          >
            {texts.write}
          </Button>
        )}
        <Button appearance="subtle" aria-describedby={title} onClick={onDismiss}>
          {texts.dismiss}
        </Button>
      </div>
    </li>
  );
};
