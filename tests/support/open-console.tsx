import { configure, fireEvent, render, screen } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import { ConsoleApp } from '../../teams-app/tabs/console/ConsoleApp.tsx';
import type { ConsoleClient } from '../../teams-app/tabs/console/console-client.ts';
import { consoleNow } from '../builders/console-tickets.ts';
import { createScriptedClient } from '../builders/scripted-client.ts';
import { createScriptedConsole, type ScriptedConsole } from '../builders/scripted-console.ts';
import { giveWindow } from './give-window.ts';

// Whether a place is hidden costs jsdom seconds to find out; the real browser's suite looks at that.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

const told = (thrown: unknown): unknown => {
  if (!(thrown instanceof Fault)) return thrown;
  const { what, next } = faultTexts.fr[thrown.code](thrown.details);
  const { code } = thrown;
  return new RequestRefused({ code, message: what, nextAction: next, reference: 'f-0042' });
};

/** The same functions at each call, as a page needs them; what they throw comes as the server tells it. */
const overWire = (server: ConsoleClient): ConsoleClient => {
  const wired = new Map<PropertyKey, unknown>();
  return new Proxy(server, {
    get: (target, name) => {
      const held: unknown = Reflect.get(target, name);
      if (typeof held !== 'function') return held;
      const call =
        wired.get(name) ??
        (async (...given: unknown[]) => {
          try {
            return await Reflect.apply(held, target, given);
          } catch (thrown) {
            throw told(thrown);
          }
        });
      wired.set(name, call);
      return call;
    },
  });
};

/** Shows the console at a place, as somebody of HR sees it on a wide screen. */
export const openConsole = (
  place: string,
  said: Partial<ConsoleClient> = {},
  { wide = true }: { readonly wide?: boolean } = {},
): ScriptedConsole => {
  giveWindow((media) => wide && media.includes('min-width: 860px'));
  window.history.replaceState(null, '', place);
  const server = createScriptedConsole(said);
  const clients = { client: createScriptedClient(), console: overWire(server) };
  render(
    <ConsoleApp theme="light" language="fr" clientsOf={() => clients} now={() => consoleNow} />,
  );
  return server;
};

/** The page comes back to the front: what is shown is asked for again. */
export const comeBack = (): void => {
  fireEvent(document, new Event('visibilitychange'));
};

/** Follows a link of the page, as a browser does. */
export const follow = async (name: RegExp | string): Promise<void> => {
  const link = await screen.findByRole('link', { name });
  window.location.hash = link.getAttribute('href') ?? '';
  fireEvent(window, new HashChangeEvent('hashchange'));
};

export const press = async (name: RegExp | string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

export const write = async (label: RegExp | string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
};

/** Everything that a screen reader was told so far and that still stands. */
export const heard = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
