import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '#shared/panes/create-client.ts';
import { holdToken } from '#shared/panes/hold-token.ts';
import { useSurroundings } from '../use-surroundings.ts';
import { ReviewApp } from './ReviewApp.tsx';
import { createReviewClient } from './review-client.ts';

// The server's policy lets in only style elements that carry this visit's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
// Asked for when the server first says that it wants to know who looks at the page.
const tokens = holdToken(async () => (await import('../sign-in.ts')).signIn());
// From the agents' page of a trial; where people sign in, the server heeds no name.
const firstPerson = new URLSearchParams(window.location.search).get('person');
const now = (): number => Date.now();

/** A link from a card of Teams leads to the job that it names, unless the address already leads somewhere. */
const followLink = async (): Promise<void> => {
  const { readSubPage } = await import('../read-teams.ts');
  const place = await readSubPage();
  if (place !== null && window.location.hash === '') window.location.hash = place;
};

const ReviewTab = (): ReactElement => {
  const { language, theme } = useSurroundings();
  const clientsOf = useCallback(
    (person: string | null) => {
      const options = { fetch: window.fetch, origin: '', language, person, tokens };
      return { client: createClient(options), review: createReviewClient(options) };
    },
    [language],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <ReviewApp
        theme={theme}
        language={language}
        clientsOf={clientsOf}
        now={now}
        firstPerson={firstPerson}
      />
    </RendererProvider>
  );
};

// Teams' library is loaded in a frame only; where the frame is not Teams', there is no link to follow.
if (window.parent !== window) followLink().catch(() => undefined);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<ReviewTab />);
