import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { consoleTexts } from '#shared/language/console-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { SkipLink } from '#shared/panes/SkipLink.tsx';
import { paneThemes, type ThemeName } from '#shared/panes/themes.ts';
import { useMedia } from '#shared/panes/use-media.ts';
import { ConsoleHeader } from './ConsoleHeader.tsx';
import { Desk } from './console-desk.ts';
import { ConsoleLanguage, useConsoleTexts } from './console-language.ts';
import { NoRights } from './NoRights.tsx';
import { Frame } from './page-frame.ts';
import { Screen } from './Screen.tsx';
import { Waiting } from './ScreenState.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { type ConsoleClients, useConsoleDesk } from './use-console-desk.ts';
import { usePlace } from './use-place.ts';
import { wide, wideScreen } from './wide-screen.ts';

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
    ':focus': { outline: 'none' },
  },
  fault: { padding: '16px 24px' },
  heard: { ...heardOnly, top: '0' },
});

export type ConsoleAppProps = {
  readonly theme: ThemeName;
  readonly language: Language;
  /** The clients of one person; null = the server's first. */
  readonly clientsOf: (person: string | null) => ConsoleClients;
  /** Milliseconds since the epoch; always the same function. */
  readonly now: () => number;
  /** Development identity that is looked as at first; null = the server's first. */
  readonly firstPerson?: string | null;
};

const panel = 'console-panel';

const Shell = ({
  clientsOf,
  now,
  firstPerson = null,
}: Omit<ConsoleAppProps, 'theme' | 'language'>): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const beside = useMedia(wideScreen);
  const place = usePlace();
  const [person, setPerson] = useState(firstPerson);
  const clients = useMemo(() => clientsOf(person), [clientsOf, person]);
  const { desk, console: loaded, status, heard } = useConsoleDesk(clients, now);
  const main = useRef<HTMLElement>(null);
  const { failure } = loaded;
  const closed = failure?.fault?.code === 'not-allowed';
  return (
    <div className={styles.app}>
      <SkipLink words={texts.skip} onSkip={() => main.current?.focus()} />
      <ConsoleHeader title={texts.title} status={status} onPerson={setPerson} />
      {desk !== null && !closed && (
        // Something opened needs the whole of a small screen.
        <nav aria-label={texts.screensLabel} hidden={!beside && place.parts.length > 0}>
          <ScreenTabs shown={place.screen} counts={desk.reply.counts} panel={panel} />
        </nav>
      )}
      {failure !== null && !closed && (
        <div className={styles.fault}>
          <FaultNote fault={failure.fault} onRetry={loaded.refresh} />
        </div>
      )}
      <main ref={main} tabIndex={-1} className={styles.main}>
        {closed && <NoRights />}
        {desk === null && failure === null && <Waiting />}
        {desk !== null && !closed && (
          <Frame value={desk}>
            <Desk value={desk}>
              <div
                id={panel}
                role="tabpanel"
                aria-labelledby={`screen-${place.screen}`}
                className={styles.main}
              >
                <Screen place={place} />
              </div>
            </Desk>
          </Frame>
        )}
      </main>
      <p className={styles.heard} role="status">
        {heard}
      </p>
    </div>
  );
};

/** The HR console: requests, questions without an answer, documents, validated answers, quality, evaluation. */
export const ConsoleApp = ({ theme, language, ...shell }: ConsoleAppProps): ReactElement => (
  <FluentProvider theme={paneThemes[theme]}>
    <PaneLanguage value={paneTexts[language]}>
      <ConsoleLanguage value={consoleTexts[language]}>
        <Shell {...shell} />
      </ConsoleLanguage>
    </PaneLanguage>
  </FluentProvider>
);
