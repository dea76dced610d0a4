import { type DraftLinks, openDraftLinks } from '../../bot/drafting/draft-links.ts';
import { claire, type FakeChannel, openRooms } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';
import { type DraftingHouse, openDraftingHouse } from './drafting-house.ts';
import type { ScriptedDesk } from './scripted-desk.ts';

/** Claire's chat with a bot that writes: the real drafting desk, a scripted desk for questions. */
export type WritingChat = {
  readonly channel: FakeChannel;
  readonly desk: ScriptedDesk;
  readonly house: DraftingHouse;
  readonly links: DraftLinks;
  /** A press of a button, as the client sends it; the HTTP answer. */
  readonly press: (data: Record<string, unknown>) => Promise<string>;
};

export const claireInTeams: string = `entra:${tenantId}:${claire.aadObjectId}`;

/** Opens such chats; `closeAll` belongs in `afterEach`. `baseURL` is a stand-in endpoint's, null = no model. */
export function openWritingChats(): {
  readonly start: (baseURL: string | null, origin?: string | null) => Promise<WritingChat>;
  readonly closeAll: () => Promise<void>;
} {
  const rooms = openRooms();
  return {
    start: async (baseURL, origin = 'https://calame.example') => {
      const house = await openDraftingHouse(baseURL);
      const { version, hash } = house.house.snapshot().charter;
      const charter = { charterVersion: version, charterHash: hash };
      const acceptance = { person: claireInTeams, ...charter, at: 1, channel: 'teams' } as const;
      await house.ports.acceptances.record(acceptance);
      const links = openDraftLinks({ now: Date.now });
      const writing = {
        drafting: house.desk,
        linkTo: (draft: Parameters<DraftLinks['make']>[0]) =>
          origin === null ? null : `${origin}/drafts/${links.make(draft)}`,
      };
      const { channel, desk } = await rooms.start({}, { writing, streaming: false });
      const press: WritingChat['press'] = async (data) => {
        const value = { action: { type: 'Action.Execute', verb: data['verb'], data } };
        const invoke = { type: 'invoke', text: undefined, name: 'adaptiveCard/action', value };
        return (await channel.post(channel.message('', invoke))).text;
      };
      return { channel, desk, house, links, press };
    },
    closeAll: rooms.closeAll,
  };
}
