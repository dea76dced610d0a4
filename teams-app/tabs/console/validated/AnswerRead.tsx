import type { ReactElement } from 'react';
import { MarkdownText } from '#shared/panes/MarkdownText.tsx';
import { SourceLink } from '#shared/panes/SourceFacts.tsx';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

/** A validated answer as agents read it, its sources under it. */
export const AnswerRead = ({
  answer: { answer, sources },
}: {
  readonly answer: Pick<ValidatedAnswer, 'answer' | 'sources'>;
}): ReactElement => {
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  return (
    <div className={detail.box}>
      <MarkdownText source={answer} />
      {sources.length > 0 && <p className={detail.facts}>{texts.sources}</p>}
      <ul>
        {sources.map(({ title, url, sourceId }) => (
          <li key={`${title} ${url} ${sourceId}`}>
            {title} <SourceLink url={url} />
          </li>
        ))}
      </ul>
    </div>
  );
};
