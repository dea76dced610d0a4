import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '#shared/panes/create-client.ts';
import { holdToken } from '#shared/panes/hold-token.ts';
import { App } from './App.tsx';
import { useLinkedSource } from './use-linked-source.ts';
import { useSurroundings } from './use-surroundings.ts';

// The server's policy lets in only style elements that carry this visit's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

// Asked for when the server first says that it wants to know who looks at the page.
const tokens = holdToken(async () => (await import('./sign-in.ts')).signIn());

const Tab = (): ReactElement => {
  const { language, theme } = useSurroundings();
  const clientOf = useCallback(
    (person: string | null) =>
      createClient({ fetch: window.fetch, origin: '', language, person, tokens }),
    [language],
  );
  const linked = useLinkedSource();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App theme={theme} language={language} clientOf={clientOf} today={today} linked={linked} />
    </RendererProvider>
  );
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Tab />);
