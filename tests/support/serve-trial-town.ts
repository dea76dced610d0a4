import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createApi } from '../../bot/api/create-api.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { openDraftLinks } from '../../bot/drafting/draft-links.ts';
import { serve } from '../../bot/serve.ts';
import { systemClock, systemIds } from '../../bot/system-ports.ts';
import type { TrialTown } from '../builders/trial-town.ts';

/** A call as the page of this person makes it; the reply's text. */
export type CallAs = (
  person: string,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
) => Promise<string>;

export type ServedTown = AsyncDisposable & {
  readonly origin: string;
  readonly house: House;
  readonly call: CallAs;
  readonly logged: readonly string[];
  /** Cuts every connection, and takes none until `findNetwork`. */
  readonly loseNetwork: () => void;
  readonly findNetwork: () => void;
};

/** The product itself over a town's policy and data, on a free loopback port, with the page that was just built. */
export const serveTrialTown = async (
  town: Pick<TrialTown, 'path' | 'policy' | 'data'>,
  tabFolder: string,
  /** Of the Word panel, where a journey shows it. */
  paneFolder = '',
): Promise<ServedTown> => {
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const house = assemble(configFrom({}, { policy: town.policy, data: town.data }));
  const api = createApi({
    desk: await house.desk(),
    hrDesk: await house.hrDesk(),
    drafting: await house.drafting(),
    acts: await house.acts(),
    synthesis: house.synthesis,
    links: openDraftLinks(systemClock),
    opine: async () => undefined,
    access: { loopback: true, appId: null },
    language: 'fr',
    staticFolder: tabFolder,
    paneFolder,
    iconFolder: town.path,
    log,
    ids: systemIds,
  });
  const network = openNetwork();
  const handlers = [network.pass, api.handle];
  const serving = await serve({ host: '127.0.0.1', port: 0, handlers, log });
  const { origin } = serving;
  return {
    origin,
    house,
    logged,
    loseNetwork: network.lose,
    findNetwork: network.find,
    call: async (person, method, path, body) => {
      const headers = {
        origin,
        'x-calame-person': `dev:${person}`,
        'content-type': 'application/json',
      };
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      return (await fetch(`${origin}/api/${path}`, { method, headers, ...content })).text();
    },
    [Symbol.asyncDispose]: async () => {
      await serving.stop(0);
      await house.close();
    },
  };
};

type Network = {
  readonly pass: (request: IncomingMessage) => Promise<boolean>;
  readonly lose: () => void;
  readonly find: () => void;
};

/** What stands between a page and its server, and may be lost. */
const openNetwork = (): Network => {
  const sockets = new Set<Socket>();
  let isLost = false;
  return {
    pass: async ({ socket }) => {
      if (isLost) socket.destroy();
      sockets.add(socket);
      return isLost;
    },
    lose: () => {
      isLost = true;
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    find: () => {
      isLost = false;
    },
  };
};
