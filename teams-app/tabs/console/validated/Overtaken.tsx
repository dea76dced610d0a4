import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { AnswerRead } from './AnswerRead.tsx';

/** Somebody saved another version meanwhile: both are shown, and the person chooses. */
export const Overtaken = ({
  stored,
  onOver,
  onTake,
}: {
  readonly stored: ValidatedAnswer;
  readonly onOver: () => void;
  readonly onTake: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  return (
    <div className={detail.box} role="alert">
      <p className={detail.lead}>{texts.conflict}</p>
      <details>
        <summary>{texts.conflictStored}</summary>
        <p>
          <strong>{stored.question}</strong>
        </p>
        <AnswerRead answer={stored} />
      </details>
      <div className={detail.line}>
        <Button appearance="primary" onClick={onOver}>
          {texts.conflictOver}
        </Button>
        <Button onClick={onTake}>{texts.conflictTake}</Button>
      </div>
    </div>
  );
};
