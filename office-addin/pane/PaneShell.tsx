import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useRef, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import type { PaneScreen } from '#shared/language/word-pane-texts.ts';
import { wordPaneTexts } from '#shared/language/word-pane-texts.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { SkipLink } from '#shared/panes/SkipLink.tsx';
import type { Asked } from './asked.ts';
import { HomeScreen } from './home/HomeScreen.tsx';
import type { PaneAppProps, PaneClients } from './PaneApp.tsx';
import { PaneHeader } from './PaneHeader.tsx';
import { PaneDeskProvider } from './pane-desk.ts';
import { ScreenHolder } from './ScreenHolder.tsx';
import { screenParts } from './screens.ts';
import { HeldTracesProvider, useHoldingTraces } from './traces/held-traces.ts';
import { useDesk } from './use-desk.ts';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    // Zoomed in, the header scrolls away and leaves the panel to the text.
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100dvh' },
  },
  main: {
    flexGrow: '1',
    minHeight: '0',
    overflowY: 'auto',
    padding: '14px 16px 0',
    // Fields of Fluent are never narrower than their letters: at 200 % the panel is.
    '& input, & select, & textarea': { minWidth: '0' },
    '& .fui-Input, & .fui-Select, & .fui-Textarea, & .fui-Field': { minWidth: '0' },
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-height: 400px)': { overflowY: 'visible' },
  },
  fault: { marginBottom: '12px' },
  heard: { ...heardOnly, top: '0' },
});

type Place = { readonly screen: PaneScreen; readonly asked: Asked | null; readonly times: number };

/** The screens that were opened stay as they were left, so that nothing under way is lost by looking elsewhere. */
const useScreens = () => {
  const [place, setPlace] = useState<Place>({ screen: 'home', asked: null, times: 0 });
  const [begun, setBegun] = useState<readonly PaneScreen[]>(['home']);
  const onScreen = useCallback((screen: PaneScreen, asked: Asked | null = null) => {
    setBegun((before) => (before.includes(screen) ? before : [...before, screen]));
    setPlace(({ times }) => ({ screen, asked, times: times + 1 }));
  }, []);
  return { place, begun, onScreen };
};

export const PaneShell = ({
  language,
  clients,
  onPerson,
  ...ports
}: Pick<PaneAppProps, 'openWord' | 'now' | 'newId'> & {
  readonly language: Language;
  readonly clients: PaneClients;
  readonly onPerson: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { desk, status, fault, reachable, heard } = useDesk({ language, clients, ...ports });
  const { place, begun, onScreen } = useScreens();
  const held = useHoldingTraces(ports.now);
  const main = useRef<HTMLElement>(null);
  const texts = wordPaneTexts[language];
  const offline = { message: texts.offline, nextAction: '', reference: null };
  return (
    <PaneDeskProvider value={desk}>
      <HeldTracesProvider value={held}>
        <div className={styles.app}>
          <SkipLink
            words={texts.skip}
            onSkip={() => main.current?.querySelector<HTMLElement>('[data-current] h2')?.focus()}
          />
          <PaneHeader status={status} screen={place.screen} onScreen={onScreen} />
          <main ref={main} className={styles.main}>
            {(fault !== null || !reachable) && (
              <div className={styles.fault}>
                <FaultNote fault={fault ?? offline} onRetry={desk.refresh} />
              </div>
            )}
            {begun.map((screen) => {
              const current = screen === place.screen;
              const arrival = current ? place.times : null;
              const shown = current ? place.asked : null;
              if (screen === 'home') {
                return (
                  <ScreenHolder key={screen} arrival={arrival}>
                    <HomeScreen status={status} onScreen={onScreen} onPerson={onPerson} />
                  </ScreenHolder>
                );
              }
              const Part = screenParts[screen];
              return (
                <ScreenHolder key={screen} arrival={arrival}>
                  <Part asked={shown} onScreen={onScreen} />
                </ScreenHolder>
              );
            })}
          </main>
          <p className={styles.heard} role="status">
            {heard}
          </p>
        </div>
      </HeldTracesProvider>
    </PaneDeskProvider>
  );
};
