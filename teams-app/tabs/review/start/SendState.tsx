import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import type { Launch } from './use-launch.ts';

const useStyles = makeStyles({
  list: { margin: '4px 0 12px', paddingInlineStart: '20px' },
  words: { margin: '0 0 8px', fontVariantNumeric: 'tabular-nums' },
});

/** How far the sending of files is, and which of them did not get through. */
export const SendState = ({ launch }: { readonly launch: Launch }): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const words = useId();
  if (launch.failure !== null) return <FaultNote fault={launch.failure.fault} />;
  if (launch.sending !== null) {
    const { done, of } = launch.sending;
    return (
      <div className={detail.box}>
        <p id={words} className={styles.words}>
          {texts.start.sending(done, of)}
        </p>
        <ProgressBar value={done} max={of} thickness="large" aria-labelledby={words} />
      </div>
    );
  }
  if (launch.notSent.length === 0) return null;
  return (
    <div className={detail.box} role="alert">
      <p className={styles.words}>{texts.start.notSent(launch.notSent.length)}</p>
      <ul className={styles.list}>
        {launch.notSent.map(({ file, failure }) => (
          <li key={`${file.name} ${file.size}`}>
            {[
              file.name,
              failure.fault?.message ?? texts.unreachable,
              failure.fault?.nextAction ?? '',
            ]
              .filter((part) => part !== '')
              .join(' – ')}
          </li>
        ))}
      </ul>
      <div className={detail.line}>
        <Button appearance="primary" onClick={launch.sendAgain}>
          {texts.retry}
        </Button>
        <Button onClick={launch.startWithout}>{texts.start.goWithout}</Button>
      </div>
    </div>
  );
};
