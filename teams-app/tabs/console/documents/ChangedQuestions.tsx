import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangedQuestion, PreviewReply } from '#shared/wire/console-documents.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Tag, type Tone } from '../Tag.tsx';
import { useDetailStyles } from '../use-detail-styles.ts';
import { FactList } from './FactList.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '10px' },
  question: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  count: { margin: '0 0 10px' },
});

const tones: Readonly<Record<ChangedQuestion['verdict'], Tone>> = {
  better: 'good',
  worse: 'bad',
  other: 'plain',
};
const verdicts = ['better', 'worse', 'other'] as const;

const Changed = ({ changed }: { readonly changed: ChangedQuestion }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const { question, before, after, verdict } = changed;
  return (
    <li className={detail.box}>
      <p className={styles.question}>{question}</p>
      <Tag tone={tones[verdict]}>{texts.verdicts[verdict]}</Tag>
      <FactList
        facts={[
          { name: texts.before, value: before ?? texts.doesNotKnow },
          { name: texts.after, value: after ?? texts.doesNotKnow },
        ]}
      />
    </li>
  );
};

/** The questions that would be answered otherwise once the document is published, before and after. */
export const ChangedQuestions = ({
  preview: { changed, tried },
}: {
  readonly preview: Pick<PreviewReply, 'changed' | 'tried'>;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const counts = verdicts
    .map((verdict) => ({ verdict, count: changed.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => texts.verdictCount[verdict](count));
  const none = tried === 0 ? texts.changedNotTried : texts.changedNone(tried);
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.changedTitle}</h3>
      <p className={styles.count}>
        {changed.length === 0
          ? none
          : `${texts.changed(changed.length, tried)} (${counts.join(', ')}).`}
      </p>
      <ul className={styles.list}>
        {changed.map((one) => (
          <Changed key={one.question} changed={one} />
        ))}
      </ul>
    </section>
  );
};
