import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '#shared/panes/create-client.ts';
import { holdToken } from '#shared/panes/hold-token.ts';
import { openTokenSource } from '../sign-in/open-token-source.ts';
import { type WordDocument, WordFault } from '../word/word-document.ts';
import { loadOffice } from './load-office.ts';
import { PaneApp } from './PaneApp.tsx';
import { prepareWhenIdle } from './prepare-when-idle.ts';
import { readSetting } from './read-setting.ts';
import { useSurroundings } from './use-surroundings.ts';
import { createWordClient } from './word-client.ts';

const setting = readSetting(document);
const inWord = loadOffice(document, setting.officeJs);

// The server's policy lets in only style elements that carry this visit's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

// Asked for when the server first says that it wants to know who looks at the panel.
const source = openTokenSource(setting.signIn, window.location.origin, async () =>
  (await inWord) && !Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')
    ? Office.context.ui
    : null,
);
const tokens = holdToken(source.acquire);

const openWord = async (): Promise<WordDocument> => {
  if (!(await inWord)) throw new WordFault('not-in-word');
  const { openWordDocument } = await import('../word/open-word-document.ts');
  return openWordDocument();
};

const Pane = (): ReactElement => {
  const { language, theme } = useSurroundings(inWord);
  const clientsOf = useCallback(
    (person: string | null) => {
      const options = { fetch: window.fetch, origin: '', language, person, tokens };
      return { client: createClient(options, 'word'), wordClient: createWordClient(options) };
    },
    [language],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <PaneApp
        theme={theme}
        language={language}
        clientsOf={clientsOf}
        openWord={openWord}
        now={Date.now}
        newId={() => crypto.randomUUID()}
      />
    </RendererProvider>
  );
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Pane />);

prepareWhenIdle(window, async () => (await import('./check/warm-checks.ts')).checkWarmers());
