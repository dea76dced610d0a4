import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { rememberByText } from '#shared/remember-by-text.ts';
import type { Desk } from '../../bot/desk.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave, question } from '../builders/leave-documents.ts';
import { claire, scriptedPolicy } from '../builders/scripted-policy.ts';
import { configured } from '../builders/standing.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { changePolicy } from '../builders/two-endpoints.ts';

const agent = (name: string, ...groups: readonly string[]): Person => ({
  id: `dev:${name}`,
  tenant: null,
  name,
  roles: ['agent'],
  groups: ['all-agents', ...groups],
});
const karim = agent('karim');
const nadia = agent('nadia', 'group:dsi');

const spaces: PolicySnapshot['policy']['knowledge']['spaces'] = [
  { id: 'exemple', title: 'RH', readers: ['all-agents'], stewards: [], reviewEveryDays: 365 },
  { id: 'dsi', title: 'DSI', readers: ['group:dsi'], stewards: [], reviewEveryDays: 365 },
  { id: 'ferme', title: 'Sans lecteur', readers: [], stewards: [], reviewEveryDays: 365 },
];

const withSpaces = (snapshot: PolicySnapshot): PolicySnapshot => ({
  ...snapshot,
  policy: { ...snapshot.policy, knowledge: { spaces } },
});

let house: TurnHouse;
let desk: Desk;
let conversations: Conversations;

beforeEach(async () => {
  house = await openTurnHouse({ documents: [leave] });
  house.swap(withSpaces);
  conversations = inMemoryConversations();
  const knowledge = inMemoryKnowledge();
  await knowledge.put([
    leave,
    toStore({ id: 'primes', space: 'dsi', readers: ['group:dsi'] }),
    toStore({ id: 'rh-seulement', space: 'exemple', readers: ['group:rh'] }),
    toStore({ id: 'personne', space: 'exemple', readers: [] }),
    toStore({ id: 'ferme', space: 'ferme', readers: ['all-agents'] }),
    toStore({ id: 'ancien', space: 'retire-de-la-politique', readers: ['all-agents'] }),
  ]);
  desk = openDesk({ ...house.ports, conversations, knowledge });
});

const pseudonym = (id: string): string => house.ports.hasher.pseudonym(id);

const accept = async (person: Person): Promise<boolean> =>
  desk.acceptCharter(person, 'tab', house.snapshot().charter.hash);

const ask = (person: Person, text: string, conversationId: string | null) =>
  hearTurn(
    desk.ask({
      person,
      channel: 'tab',
      conversationId,
      text,
      spaces: null,
      language: 'fr',
      signal: new AbortController().signal,
    }),
  );

describe('conversations', () => {
  test('a question keeps its exchange for the person who asked, under her conversation alone', async () => {
    await accept(claire);
    await ask(claire, question, 'c-0001');
    expect(await conversations.history(pseudonym(claire.id), 'c-0001')).toHaveLength(1);
    expect(await conversations.history(pseudonym(claire.id), 'c-0002')).toEqual([]);
  });

  test('somebody else who gives the same conversation opens nothing of it, and cannot erase it', async () => {
    await accept(claire);
    await accept(karim);
    await ask(claire, 'Combien de jours de congés annuels à 80 % ?', 'c-0001');
    // It leans on what was said before: for Claire it is about leave, for Karim about nothing.
    const ofClaire = await ask(claire, 'Et pour moi ?', 'c-0001');
    const ofKarim = await ask(karim, 'Et pour moi ?', 'c-0001');
    expect([ofClaire.outcome.kind, ofKarim.outcome.kind]).toEqual(['degraded', 'not-found']);
    await desk.restart(karim, 'c-0001');
    expect(await conversations.history(pseudonym(claire.id), 'c-0001')).toHaveLength(2);
    await desk.restart(claire, 'c-0001');
    expect(await conversations.history(pseudonym(claire.id), 'c-0001')).toEqual([]);
  });

  test('a question that stands alone is kept nowhere', async () => {
    await accept(claire);
    await ask(claire, question, null);
    for (const id of ['', 'null'])
      expect(await conversations.history(pseudonym(claire.id), id)).toEqual([]);
  });
});

describe('the charter', () => {
  test('is accepted by its hash: a text that changed while it was read is refused, and nothing is recorded', async () => {
    const shown = await desk.charter(claire);
    expect(shown.accepted).toBe(false);
    house.swap((snapshot) => ({ ...snapshot, charter: { ...snapshot.charter, hash: 'nouvelle' } }));
    expect(await desk.acceptCharter(claire, 'tab', shown.charter.hash)).toBe(false);
    expect((await desk.charter(claire)).accepted).toBe(false);
    expect(await house.journal()).toEqual([]);
  });

  test('accepted by one person, it is not accepted by another; changed, it is asked again', async () => {
    expect(await accept(claire)).toBe(true);
    expect((await desk.charter(claire)).accepted).toBe(true);
    expect((await desk.charter(karim)).accepted).toBe(false);
    expect(await house.journal()).toMatchObject([
      {
        kind: 'acceptance',
        channel: 'tab',
        outcome: 'accepted',
        reason: house.snapshot().charter.hash,
      },
    ]);
    house.swap((snapshot) => ({ ...snapshot, charter: { ...snapshot.charter, hash: 'nouvelle' } }));
    expect((await desk.charter(claire)).accepted).toBe(false);
  });
});

describe('sources: closed unless the space and the document are both open', () => {
  const titles = async (person: Person): Promise<readonly string[]> =>
    (await desk.sources(person)).map(({ id }) => id).sort();

  test('the list', async () => {
    expect(await titles(claire)).toEqual(['conges']);
    expect(await titles(nadia)).toEqual(['conges', 'primes']);
    expect(await titles(agent('rh', 'group:rh'))).toEqual(['conges', 'rh-seulement']);
    expect(await titles({ ...claire, groups: [] })).toEqual([]);
  });

  test.each([
    ['exemple', 'conges', true],
    ['exemple', 'rh-seulement', false],
    ['exemple', 'personne', false],
    ['dsi', 'primes', false],
    ['ferme', 'ferme', false],
    ['retire-de-la-politique', 'ancien', false],
    ['exemple', 'primes', false],
    ['inconnu', 'conges', false],
    ['exemple', 'inconnu', false],
  ])('%s/%s opens for an agent: %s', async (space, id, open) => {
    expect((await desk.openSource(claire, space, id)) !== null).toBe(open);
  });

  test('a search in a space that is not open finds nothing', async () => {
    await accept(claire);
    const { outcome } = await hearTurn(
      desk.ask({
        person: claire,
        channel: 'tab',
        conversationId: null,
        text: 'Texte de primes',
        spaces: ['dsi'],
        language: 'fr',
        signal: new AbortController().signal,
      }),
    );
    expect(outcome).toMatchObject({ kind: 'not-found', citations: [] });
    expect((await house.journal()).at(-1)).toMatchObject({ sourceIds: [] });
  });
});

test('a note leaves a line with its reference and a pseudonym: no name, no text', async () => {
  const reference = await desk.note({
    kind: 'ignored',
    channel: 'teams',
    outcome: 'ignored',
    reason: 'unknown-activity',
    person: claire,
  });
  const [entry] = await house.journal();
  expect(entry).toMatchObject({
    id: reference,
    kind: 'ignored',
    policyHash: house.snapshot().hash,
  });
  expect(entry?.person).toMatch(/^p-/);
  expect(JSON.stringify(entry)).not.toMatch(/claire|moreau/i);
  await desk.note({ kind: 'ignored', channel: 'teams', outcome: 'ignored', person: null });
  expect((await house.journal()).at(-1)).toMatchObject({ person: null, reason: null });
});

describe('the model that would serve', () => {
  const open = (): Desk =>
    openDesk({
      ...house.ports,
      conversations,
      knowledge: inMemoryKnowledge(),
      standing: configured(() => true),
    });

  test('is there only when the policy leads the plainest question of this person to one', async () => {
    expect(scriptedPolicy.policy.endpoints).not.toEqual([]);
    expect(desk.route().serving).toEqual([]);
    const ready = open();
    expect(firstOf(ready)).toBe('scaleway-fr');
    expect(ready.route({ ...claire, groups: ['group:dsi'] }).serving).toEqual([]);
    changePolicy(house, (policy) => ({
      uses: { 'hr-answer': { ...useOf(policy), enabled: false } },
    }));
    expect(ready.route().serving).toEqual([]);
  });

  test('is not an endpoint whose data stays too far, though its key is there', async () => {
    const [model] = scriptedPolicy.policy.endpoints;
    if (model === undefined) throw new Error('the scripted policy has no endpoint');
    changePolicy(house, (policy) => ({
      endpoints: [{ ...model, id: 'loin', residency: 'eu-efta' }, model],
      uses: { 'hr-answer': { ...useOf(policy), route: ['loin', model.id] } },
    }));
    expect(firstOf(open())).toBe(model.id);
  });
});

const firstOf = (opened: Desk): string | undefined => opened.route().serving[0]?.endpoint.id;

function useOf(policy: PolicySnapshot['policy']) {
  const use = policy.uses['hr-answer'];
  if (use === undefined) throw new Error('the scripted policy has no use hr-answer');
  return use;
}

describe('what a person’s own file says', () => {
  const probe = rememberByText((text) => ({ text }), 5);

  test('is held by no reading once it was answered from, or the person left', async () => {
    await accept(claire);
    const ask = (): ReturnType<Desk['ask']> =>
      desk.ask({
        ...{ person: claire, channel: 'teams', conversationId: 'c-1', text: question },
        ...{ spaces: null, file: leave, language: 'fr', signal: new AbortController().signal },
      });
    const before = probe('un titre');
    await hearTurn(ask());
    const after = probe('un titre');
    expect(after).not.toBe(before);
    for await (const _event of ask()) break;
    expect(probe('un titre')).not.toBe(after);
  });

  test('costs no other question the readings of its documents', async () => {
    await accept(claire);
    const before = probe('un titre');
    await hearTurn(
      desk.ask({
        ...{ person: claire, channel: 'teams', conversationId: 'c-1', text: question },
        ...{ spaces: null, language: 'fr', signal: new AbortController().signal },
      }),
    );
    expect(probe('un titre')).toBe(before);
  });
});
