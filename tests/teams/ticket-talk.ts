import { expect } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { Question } from '../../bot/desk.ts';
import type { eventsOf } from '../builders/scripted-outcomes.ts';
import { openTicketHouse, type TicketHouse } from '../builders/ticket-house.ts';
import { type FakeChannel, holds, type openRooms, showsCard } from '../fakes/channel.ts';
import type { Received } from '../fakes/connector.ts';
import { tenantId } from '../fakes/issuer.ts';
import { buttonIn } from '../support/button-in.ts';

const oid = (last: number): string => `00000000-0000-4000-8000-0000000000${last}`;
type Account = { readonly id: string; readonly name: string; readonly aadObjectId: string };
export type Name = 'claire' | 'sophie' | 'ines';
const people: Readonly<Record<Name, Account>> = {
  claire: { id: '29:user-claire', name: 'Claire Moreau', aadObjectId: oid(20) },
  sophie: { id: '29:user-sophie', name: 'Sophie Lambert', aadObjectId: oid(22) },
  ines: { id: '29:user-ines', name: 'Inès Faure', aadObjectId: oid(26) },
};

/** The HR team's channel, from a thread of it, with the bot mentioned. */
export const hrChannel: object = {
  conversation: { id: '19:rh@thread.tacv2;messageid=17', conversationType: 'channel', tenantId },
  entities: [{ type: 'mention', text: '<at>Calame</at>', mentioned: { id: '28:bot' } }],
};
export const question: string = 'Combien de jours de congés ?';

/** The same people as the channel makes of them. */
export const personOf = (name: Name, groups: readonly string[] = []): Person => ({
  id: `entra:${tenantId}:${people[name].aadObjectId}`,
  tenant: tenantId,
  name: people[name].name,
  roles: ['agent'],
  groups: ['all-agents', ...groups],
});

export const chatOf = (name: Name): object => ({
  from: people[name],
  conversation: { id: `chat-${name}`, conversationType: 'personal', tenantId },
});

export const isUpdate =
  (words: string) =>
  (received: Received): boolean =>
    received.method === 'PUT' && showsCard(words)(received);

/** Claire, Sophie and Inès of HR, a Teams channel, and the desk behind it. */
export type TicketTalk = {
  readonly house: TicketHouse;
  readonly channel: FakeChannel;
  readonly say: (name: Name, text: string, more?: object) => Promise<unknown>;
  /** Presses a button; gives what the client shows of it. */
  readonly press: (name: Name, data: object, more?: object) => Promise<string>;
  /** The first card received that holds these words. */
  readonly until: (words: string) => Promise<Received>;
  /** Claire asks, and hands her question to HR; gives the ticket's id. */
  readonly handIn: (more?: object) => Promise<string>;
  readonly install: () => Promise<void>;
};

type Rooms = ReturnType<typeof openRooms>;

export const openTicketTalk = async (
  { start }: Pick<Rooms, 'start'>,
  tell?: (asked: Question) => ReturnType<typeof eventsOf>,
): Promise<TicketTalk> => {
  const teller = {
    of: (): FakeChannel['teller'] => {
      throw new Error('not open yet');
    },
  };
  const house = openTicketHouse({ teller: () => teller.of() });
  const base = house.snapshot();
  const development = (['sophie', 'ines'] as const).map((name) => ({
    id: name,
    name: people[name].name,
    groups: ['all-agents', 'group:rh'],
    roles: [],
    objectId: people[name].aadObjectId,
  }));
  const identity = { ...base.policy.identity, development };
  const { channel } = await start({
    snapshot: { ...base, policy: { ...base.policy, identity } },
    tickets: house.desk,
    ...(tell === undefined ? {} : { tell }),
  });
  teller.of = () => channel.teller;
  const say: TicketTalk['say'] = (name, text, more = chatOf(name)) =>
    channel.post(channel.message(text, { from: people[name], ...more }));
  const press: TicketTalk['press'] = async (name, data, more = chatOf(name)) => {
    const invoke = {
      type: 'invoke',
      text: undefined,
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
      from: people[name],
      ...more,
    };
    return (await channel.post(channel.message('', invoke))).text;
  };
  const until: TicketTalk['until'] = (words) => channel.connector.until(showsCard(words));
  const handIn: TicketTalk['handIn'] = async (more = {}) => {
    await say('claire', question);
    const answered = await channel.connector.until(
      (received) =>
        received.conversationId === 'chat-claire' && showsCard('Demander aux RH')(received),
    );
    const button = buttonIn(answered.activity, 'Demander aux RH');
    expect(await press('claire', button)).toContain('Le formulaire est affiché ci-dessous.');
    const data = buttonIn((await until('Votre demande à')).activity, 'Envoyer');
    const filled = { question, detail: '', join: 'true', anonymous: 'false', ...more };
    expect(await press('claire', { ...data, ...filled })).toContain('Demande envoyée');
    await channel.connector.until(holds('Votre demande est transmise à : Service RH'));
    return String(data['form']);
  };
  const install: TicketTalk['install'] = async () => {
    await say('sophie', '<at>Calame</at> installer le guichet RH', hrChannel);
    await channel.connector.until(holds('Ce canal reçoit désormais'));
  };
  return { house, channel, say, press, until, handIn, install };
};
