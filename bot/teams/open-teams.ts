import type { Teller, Told } from '../tickets/tell-notice.ts';
import type { TeamsDoor } from './room.ts';
import type { TeamsRoom } from './teams-room.ts';
import { type TeamsLimits, teamsLimits } from './teams-settings.ts';

/** What the room is given; limits may be narrowed, for tests. */
export type TeamsPorts = Omit<TeamsDoor, 'limits'> & { readonly limits?: Partial<TeamsLimits> };

/**
 * Opens the room at once and loads the library beside it (a third of a second): the first message waits
 * for it, the start of the server does not. Rejects nothing; a library that cannot be loaded makes every
 * call a fault with a line in the log.
 */
export async function openTeams(ports: TeamsPorts): Promise<TeamsRoom> {
  const door = { ...ports, limits: { ...teamsLimits, ...ports.limits } };
  const loading = import('./run-teams.ts').then(({ runTeams }) => runTeams(door));
  loading.catch((error: unknown) => {
    door.log(
      `teams: the room could not open: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  });
  const telling = async (tell: (teller: Teller) => Promise<Told>): Promise<Told> => {
    const room = await loading.catch(() => null);
    return room === null ? 'later' : tell(room.teller);
  };
  return {
    teller: {
      toDesk: (desk, news) => telling((teller) => teller.toDesk(desk, news)),
      toAgent: (person, desk, news) => telling((teller) => teller.toAgent(person, desk, news)),
      toDeputy: (person, desk, ticket) =>
        telling((teller) => teller.toDeputy(person, desk, ticket)),
    },
    handle: async (request, response) => {
      const room = await loading.catch(() => null);
      if (room === null) response.writeHead(500).end();
      else await room.handle(request, response);
    },
    stop: async () => {
      const room = await loading.catch(() => null);
      await room?.stop();
    },
  };
}
