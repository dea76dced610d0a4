import type { ReactElement } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Page } from '../Page.tsx';
import { Empty, Outdated, Waiting } from '../ScreenState.tsx';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useRefreshed } from '../use-refreshed.ts';
import { ResultCard } from './ResultCard.tsx';

/** The last result of each golden set. */
export const EvaluationScreen = (): ReactElement => {
  const detail = useDetailStyles();
  const { evaluation: texts, screens } = useConsoleTexts();
  const { client, now } = useDesk();
  const loaded = useRefreshed(client.evaluation, now);
  const results = loaded.value?.results ?? null;
  return (
    <Page title={screens.evaluation}>
      <p className={detail.lead}>{texts.lead}</p>
      <Outdated of={loaded} />
      {results === null && loaded.failure === null && <Waiting />}
      {results?.length === 0 && <Empty what={texts.empty}>{texts.emptyHint}</Empty>}
      {results?.map((result) => (
        <ResultCard key={result.golden} result={result} />
      ))}
    </Page>
  );
};
