import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { consoleTexts } from '#shared/language/console-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { Client } from '#shared/panes/client.ts';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { SkipLink } from '#shared/panes/SkipLink.tsx';
import { paneThemes, type ThemeName } from '#shared/panes/themes.ts';
import { ConsoleHeader } from '../console/ConsoleHeader.tsx';
import { ConsoleLanguage } from '../console/console-language.ts';
import { Frame } from '../console/page-frame.ts';
import { useRefreshed } from '../console/use-refreshed.ts';
import { wide } from '../console/wide-screen.ts';
import { JobsScreen } from './jobs/JobsScreen.tsx';
import { MinutesScreen } from './minutes/MinutesScreen.tsx';
import type { ReviewClient } from './review-client.ts';
import { Desk, type ReviewDesk } from './review-desk.ts';
import { ReviewLanguage, useReviewTexts } from './review-language.ts';
import { type ReviewPlace, readPlace } from './review-place.ts';
import { SheetScreen } from './sheet/SheetScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    overflowWrap: 'break-word',
    backgroundColor: tokens.colorNeutralBackground2,
    [wide]: { height: '100dvh' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: '1',
    minHeight: '0',
    minWidth: '0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus': { outline: 'none' },
  },
  heard: { ...heardOnly, top: '0' },
});

/** The two sides of the server that the page speaks to. */
type ReviewClients = { readonly client: Client; readonly review: ReviewClient };

export type ReviewAppProps = {
  readonly theme: ThemeName;
  readonly language: Language;
  /** The clients of one person; null = the server's first. */
  readonly clientsOf: (person: string | null) => ReviewClients;
  /** Milliseconds since the epoch; always the same function. */
  readonly now: () => number;
  /** Development identity that is looked as at first; null = the server's first. */
  readonly firstPerson?: string | null;
};

const follow = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

const Screen = ({ place }: { readonly place: ReviewPlace }): ReactElement => {
  switch (place.screen) {
    case 'jobs':
      return <JobsScreen opened={place.jobId} />;
    case 'start':
      return <StartScreen />;
    case 'sheet':
      return <SheetScreen key={`${place.jobId} ${place.documentId}`} {...place} />;
    case 'minutes':
      return <MinutesScreen key={place.jobId} jobId={place.jobId} />;
  }
};

const Shell = ({
  clientsOf,
  now,
  firstPerson = null,
}: Omit<ReviewAppProps, 'theme' | 'language'>): ReactElement => {
  const styles = useStyles();
  const texts = useReviewTexts();
  const [person, setPerson] = useState(firstPerson);
  const clients = useMemo(() => clientsOf(person), [clientsOf, person]);
  const status = useRefreshed(clients.client.status, now);
  const [heard, announce] = useState('');
  const main = useRef<HTMLElement>(null);
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  const place = useMemo(() => readPlace(hash), [hash]);
  const first = useRef(hash);
  const desk = useMemo<ReviewDesk>(
    () => ({
      client: clients.review,
      ...{ now, announce },
      hasMoved: () => window.location.hash !== first.current,
    }),
    [clients, now],
  );
  return (
    <div className={styles.app}>
      <SkipLink words={texts.skip} onSkip={() => main.current?.focus()} />
      <ConsoleHeader title={texts.title} status={status.value} onPerson={setPerson} />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Frame value={desk}>
          <Desk value={desk}>
            <Screen place={place} />
          </Desk>
        </Frame>
      </main>
      <p className={styles.heard} role="status">
        {heard}
      </p>
    </div>
  );
};

/** Syntheses of documents and minutes of meetings: started, followed, reviewed beside their pages, handed over. */
export const ReviewApp = ({ theme, language, ...shell }: ReviewAppProps): ReactElement => (
  <FluentProvider theme={paneThemes[theme]}>
    <PaneLanguage value={paneTexts[language]}>
      <ConsoleLanguage value={consoleTexts[language]}>
        <ReviewLanguage value={reviewTexts[language]}>
          <Shell {...shell} />
        </ReviewLanguage>
      </ConsoleLanguage>
    </PaneLanguage>
  </FluentProvider>
);
