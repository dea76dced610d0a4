import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { ScreenProps } from '../screens.ts';
import { UseClosed } from '../UseClosed.tsx';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordNotice } from '../WordNotice.tsx';
import { AskSources } from './AskSources.tsx';
import { useSourceTexts } from './source-texts.ts';
import { VisaPicker } from './VisaPicker.tsx';

const parts = ['bases', 'visas'] as const;

/** *Sources*: what the organisation's documents say, and the references that a visa may rest on. */
export const SourcesScreen = ({ asked, onScreen }: ScreenProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const [part, setPart] = useState<(typeof parts)[number]>('bases');
  const [question, setQuestion] = useState('');
  useEffect(() => {
    if (asked?.kind !== 'question') return;
    setPart('bases');
    setQuestion(asked.question);
  }, [asked]);
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={pane.title}>
        {texts.title}
      </h2>
      <WordNotice />
      <div className={pane.row}>
        {parts.map((one) => (
          <Button
            key={one}
            size="small"
            aria-pressed={part === one}
            appearance={part === one ? 'primary' : 'secondary'}
            onClick={() => setPart(one)}
          >
            {texts[one]}
          </Button>
        ))}
      </div>
      {part === 'visas' ? (
        <VisaPicker />
      ) : (
        <UseClosed use="hr-answer">
          <AskSources question={question} onScreen={onScreen} />
        </UseClosed>
      )}
    </div>
  );
};
