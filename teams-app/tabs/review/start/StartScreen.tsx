import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { Choices } from '../../console/Choices.tsx';
import { Page } from '../../console/Page.tsx';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { MinutesForm } from './MinutesForm.tsx';
import { SynthesisForm } from './SynthesisForm.tsx';

const works = ['synthesis', 'minutes'] as const;

const useStyles = makeStyles({ work: { marginBottom: '20px' }, form: { maxWidth: '780px' } });

/** Where a synthesis or minutes are started. */
export const StartScreen = (): ReactElement => {
  const styles = useStyles();
  const texts = useReviewTexts();
  const [work, setWork] = useState<(typeof works)[number]>('synthesis');
  return (
    <Page
      title={texts.start.title}
      action={
        <Button
          as="a"
          appearance="subtle"
          href={addressOf({ screen: 'jobs', jobId: null })}
          icon={<Icon name="back" />}
        >
          {texts.toList}
        </Button>
      }
    >
      <div className={styles.form}>
        <div className={styles.work}>
          <Choices
            label={texts.start.what}
            choices={works.map((value) => ({ value, words: texts.start.works[value] }))}
            chosen={work}
            onChoose={setWork}
          />
        </div>
        {work === 'synthesis' ? <SynthesisForm /> : <MinutesForm />}
      </div>
    </Page>
  );
};
