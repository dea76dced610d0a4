import type { Config } from '../config.ts';
import { openDocumentReader } from '../documents/read-document.ts';
import { type DraftLinks, openDraftLinks } from '../drafting/draft-links.ts';
import { openOwnFiles } from '../own-files/open-own-files.ts';
import { systemClock, systemIds, systemTimers } from '../system-ports.ts';
import { openTeams } from '../teams/open-teams.ts';
import type { TeamsRoom } from '../teams/teams-room.ts';
import type { Cli } from './cli.ts';

/** Links of the chat to its drafts; `origin` = where a browser reaches this server, null = nobody said. */
export type ChatLinks = { readonly links: DraftLinks; origin: string | null };

export function openChatLinks({ publicHost }: Config): ChatLinks {
  const origin = publicHost === null ? null : `https://${publicHost}`;
  return { links: openDraftLinks(systemClock), origin };
}

/** The Teams room over the rooms of the house. */
export async function openTeamsRoom(
  { config, house }: Cli,
  chat: ChatLinks,
  log: (line: string) => void,
): Promise<TeamsRoom> {
  const [store, desk, drafting, identity] = await Promise.all([
    house.store(),
    house.desk(),
    house.drafting(),
    house.identity(),
  ]);
  const { app, serviceHosts, issuerMetadata, filesStandIn } = config;
  const policy = await house.policy();
  return openTeams({
    desk,
    memory: store.teams,
    places: store.ticketPlaces,
    pseudonym: house.hasher.pseudonym,
    ...(identity === null ? {} : { groupsOf: identity.groupsOf }),
    files: openOwnFiles({
      policy: () => policy.current().policy,
      standIn: filesStandIn,
      clock: systemClock,
      ids: systemIds,
      openReader: openDocumentReader,
    }),
    writing: {
      drafting,
      linkTo: (draft) =>
        chat.origin === null ? null : `${chat.origin}/drafts/${chat.links.make(draft)}`,
    },
    jobs: {
      desk: house.synthesis,
      reviewOf: (jobId) =>
        chat.origin === null ? null : `${chat.origin}/review#travaux/${encodeURIComponent(jobId)}`,
    },
    settings: { app, serviceHosts, issuerMetadata },
    clock: systemClock,
    timers: systemTimers,
    ids: systemIds,
    log,
    streaming: true,
  });
}
