import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import type { Client } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { PaneLanguage, usePaneTexts } from '#shared/panes/pane-language.ts';
import { documentAt } from '#shared/panes/panel-view.ts';
import { SkipLink } from '#shared/panes/SkipLink.tsx';
import { SourcePanel } from '#shared/panes/SourcePanel.tsx';
import { paneThemes, type ThemeName } from '#shared/panes/themes.ts';
import { useMedia } from '#shared/panes/use-media.ts';
import { useStatus } from '#shared/panes/use-status.ts';
import type { SourcePlace } from '#shared/wire/source-place.ts';
import { AskPage } from './AskPage.tsx';
import { keepConversation } from './keep-conversation.ts';
import { small } from './small-screen.ts';
import { TabHeader } from './TabHeader.tsx';
import { usePanel } from './use-panel.ts';

/** A window with room for the panel beside the conversation. */
const wide = '(min-width: 1080px)';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    // On a phone the header scrolls away and leaves the screen to the answer.
    [small]: { height: 'auto', minHeight: '100dvh' },
  },
  body: { display: 'flex', flexGrow: '1', minHeight: '0' },
  fault: { padding: '12px 24px' },
});

export type AppProps = {
  readonly theme: ThemeName;
  readonly language: Language;
  /** The client of one person; null = the server's first. */
  readonly clientOf: (person: string | null) => Client;
  /** ISO date of the day. */
  readonly today: string;
  /** The passage that the page was opened for; null = none. */
  readonly linked: SourcePlace | null;
};

const Shell = ({
  clientOf,
  today,
  linked,
}: Pick<AppProps, 'clientOf' | 'today' | 'linked'>): ReactElement => {
  const styles = useStyles();
  const beside = useMedia(wide);
  const [person, setPerson] = useState<string | null>(null);
  const client = useMemo(() => clientOf(person), [clientOf, person]);
  const { status, fault, reachable, refresh } = useStatus(client);
  const box = useRef<HTMLTextAreaElement>(null);
  const { view, onView } = usePanel(box);
  const texts = usePaneTexts();
  const who = person ?? status?.person.id ?? null;
  const place = useMemo(() => keepConversation(() => window.sessionStorage, who), [who]);

  useEffect(() => {
    if (linked !== null) onView(documentAt(linked));
  }, [linked, onView]);

  const onPerson = (id: string): void => {
    onView(null);
    setPerson(id);
  };
  return (
    <div className={styles.app}>
      <SkipLink words={texts.skipToQuestion} onSkip={() => box.current?.focus()} />
      <TabHeader
        status={status}
        onPerson={onPerson}
        onSources={() => onView({ kind: 'index' })}
        onWhere={() => onView({ kind: 'where', answer: null })}
        onMine={() =>
          onView({ kind: 'my-tickets', latest: Math.max(0, ...(status?.newsFromHr ?? [])) })
        }
      />
      {(fault !== null || !reachable) && (
        <div className={styles.fault}>
          <FaultNote fault={fault} onRetry={refresh} />
        </div>
      )}
      <div className={styles.body}>
        {/* Another person starts from an empty page: nothing of the first one's exchange is shown to the second. */}
        <AskPage
          key={person ?? ''}
          client={client}
          status={status}
          place={place}
          box={box}
          onView={onView}
          onChanged={refresh}
        />
        <SourcePanel view={view} beside={beside} client={client} today={today} onView={onView} />
      </div>
    </div>
  );
};

/** The personal tab « Poser une question ». */
export const App = ({ theme, language, ...shell }: AppProps): ReactElement => (
  <FluentProvider theme={paneThemes[theme]}>
    <PaneLanguage value={paneTexts[language]}>
      <Shell {...shell} />
    </PaneLanguage>
  </FluentProvider>
);
