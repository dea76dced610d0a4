import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { type ComponentType, type ReactElement, useCallback } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '#shared/language/language.ts';
import type { ClientOptions } from '#shared/panes/call-server.ts';
import { holdToken } from '#shared/panes/hold-token.ts';
import type { ThemeName } from '#shared/panes/themes.ts';
import { useSurroundings } from '../use-surroundings.ts';

type AppProps<Clients> = {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly clientsOf: (person: string | null) => Clients;
  readonly now: () => number;
  readonly firstPerson: string | null;
};

// The server's policy lets in only style elements that carry this visit's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
// Asked for when the server first says that it wants to know who looks at the page.
const tokens = holdToken(async () => (await import('../sign-in.ts')).signIn());
// From the agents' page of a trial; where people sign in, the server heeds no name.
const firstPerson = new URLSearchParams(window.location.search).get('person');
const now = (): number => Date.now();

/** A link from a card of Teams leads to what it names, unless the address already leads somewhere. */
const followLink = async (): Promise<void> => {
  const { readSubPage } = await import('../read-teams.ts');
  const place = await readSubPage();
  if (place !== null && window.location.hash === '') window.location.hash = place;
};

/** Shows a page of staff: its look, who signs in, where a link leads. */
export function showTab<Clients>(
  App: ComponentType<AppProps<Clients>>,
  createClients: (options: ClientOptions) => Clients,
): void {
  const Tab = (): ReactElement => {
    const { language, theme } = useSurroundings();
    const clientsOf = useCallback(
      (person: string | null) =>
        createClients({ fetch: window.fetch, origin: '', language, person, tokens }),
      [language],
    );
    return (
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App {...{ theme, language, clientsOf, now, firstPerson }} />
      </RendererProvider>
    );
  };
  // Teams' library is loaded in a frame only; where the frame is not Teams', there is no link to follow.
  if (window.parent !== window) followLink().catch(() => undefined);
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Tab />);
}
