import { afterEach, describe, expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { FoundAnswer, ValidatedSearch } from '../../bot/find-validated.ts';
import { type FakeChannel, holds, openRooms } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const { start, closeAll } = openRooms();
afterEach(closeAll);

const badge: FoundAnswer = {
  id: 'v-1',
  question: 'Que faire si j’oublie de badger ?',
  text: '**Réponse validée par la DRH le 12 octobre 2026**\n\nSignalez-le **le jour même**.\n\n![x](https://x)<script>',
  owner: 'la DRH',
  validatedAt: '2026-10-12',
  restricted: false,
};

const query = (words: unknown, more: object = {}): object => ({
  commandId: 'validated-answers',
  parameters: [{ name: 'words', value: words }],
  queryOptions: { skip: 0, count: 25 },
  ...more,
});

type Answered = { readonly status: number; readonly body: Record<string, unknown> };

/** What the panel is given; by default from a chat with somebody else, where the bot is not. */
const search = async (
  channel: FakeChannel,
  value: unknown,
  more: object = {},
): Promise<Answered> => {
  const { status, text } = await channel.post(
    channel.message('', {
      type: 'invoke',
      text: undefined,
      name: 'composeExtension/query',
      value,
      conversation: { id: '19:two@unq.gbl.spaces', conversationType: 'personal', tenantId },
      ...more,
    }),
  );
  const { composeExtension } = JSON.parse(text) as {
    composeExtension: Record<string, unknown>;
  };
  return { status, body: composeExtension };
};

const finding = (found: readonly FoundAnswer[]) => {
  const asked: ValidatedSearch[] = [];
  const findValidated = async (_person: Person, one: ValidatedSearch) => {
    asked.push(one);
    return found;
  };
  return { asked, findValidated };
};

describe('the panel « Réponses validées »', () => {
  test('shows what HR validated: who, when, and a card that says the same in plain text', async () => {
    const { asked, findValidated } = finding([badge, { ...badge, id: 'v-2', restricted: true }]);
    const { channel, desk } = await start({ findValidated });
    const { status, body } = await search(channel, query(' badger\u0000 '));
    expect(status).toBe(200);
    expect(asked).toEqual([{ words: 'badger', skip: 0, count: 10, language: 'fr' }]);
    expect(body).toMatchObject({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { fallbackText: expect.stringContaining('Signalez-le **le jour même**') },
          preview: {
            contentType: 'application/vnd.microsoft.card.thumbnail',
            content: { title: badge.question, text: 'Validée par la DRH le 12 octobre 2026' },
          },
        },
        { preview: { content: { text: expect.stringContaining('Réservée à certains agents') } } },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/<script>|[^\\]!\[x\]/u);
    expect(desk.asked).toEqual([]);
  });

  test('opens on the answers that served most, and pages on', async () => {
    const { asked, findValidated } = finding([]);
    const { channel } = await start({ findValidated });
    const opened = query('true', { parameters: [{ name: 'initialRun', value: 'true' }] });
    expect(await search(channel, opened)).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('pas encore validé') },
    });
    expect(await search(channel, query('paie'))).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('Aucune réponse validée') },
    });
    const next = query('paie', { queryOptions: { skip: 20, count: 5 } });
    expect(await search(channel, next)).toMatchObject({
      body: { type: 'result', attachments: [] },
    });
    expect(asked.map(({ words, skip, count }) => [words, skip, count])).toEqual([
      ['', 0, 10],
      ['paie', 0, 10],
      ['paie', 20, 5],
    ]);
  });

  test('takes a query that names neither its command nor its parameter', async () => {
    const { asked, findValidated } = finding([badge]);
    const { channel } = await start({ findValidated });
    await search(channel, { parameters: [{ value: 'badger' }] });
    expect(asked).toMatchObject([{ words: 'badger' }]);
  });

  test.each([
    ['no value at all', undefined],
    ['a text', 'badger'],
    ['another command', query('badger', { commandId: 'drop-tables' })],
    ['a number for words', query(3)],
    ['a page before the first', query('x', { queryOptions: { skip: -1, count: 5 } })],
    ['a page without end', query('x', { queryOptions: { skip: 0, count: 1e9 } })],
    ['words without end', query('x'.repeat(4_001))],
    ['parameters without end', { parameters: Array.from({ length: 11 }, () => ({ value: 'x' })) }],
  ])('answers %s with words and a line in the journal, and searches nothing', async (_, value) => {
    const { asked, findValidated } = finding([badge]);
    const { channel, desk } = await start({ findValidated });
    expect(await search(channel, value)).toMatchObject({ status: 200, body: { type: 'message' } });
    expect(asked).toEqual([]);
    expect(desk.noted).toMatchObject([{ kind: 'ignored', reason: 'composeExtension malformed' }]);
  });
});

describe('the panel is open to', () => {
  test('nobody without an identity of the organisation', async () => {
    const { asked, findValidated } = finding([badge]);
    const { channel } = await start({ findValidated });
    const from = { id: '29:anonymous', name: 'Quelqu’un' };
    expect(await search(channel, query('x'), { from })).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('compte professionnel') },
    });
    expect(asked).toEqual([]);
  });

  test('no guest that the policy keeps out', async () => {
    const { asked, findValidated } = finding([badge]);
    const { channel } = await start({ findValidated });
    channel.connector.members.set('29:user-claire', { userRole: 'guest' });
    expect(await search(channel, query('x'))).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('comptes invités') },
    });
    expect(asked).toEqual([]);
  });

  test('nobody in a group before the channel has said who they are', async () => {
    const { asked, findValidated } = finding([badge]);
    const { channel } = await start({ findValidated });
    const group = { conversation: { id: '19:group@x', conversationType: 'groupChat', tenantId } };
    expect(await search(channel, query('x'), group)).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('Écrivez d’abord à Calame') },
    });
    await channel.post(channel.message('/aide'));
    await channel.connector.until(holds('/recommencer'));
    expect(await search(channel, query('x'), group)).toMatchObject({ body: { type: 'result' } });
    expect(asked).toHaveLength(1);
  });

  test('nobody before the charter', async () => {
    const { asked, findValidated } = finding([badge]);
    const { channel } = await start({ findValidated, accepted: [] });
    expect(await search(channel, query('x'))).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('charte d’usage') },
    });
    expect(asked).toEqual([]);
  });
});

describe('while somebody types', () => {
  test('a search that a later one overtook ends without results', async () => {
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const findValidated = async (_person: Person, { words }: ValidatedSearch) => {
      if (words === 'bad') {
        begun.resolve();
        await held.promise;
      }
      return [badge];
    };
    const { channel } = await start({ findValidated });
    const first = search(channel, query('bad'));
    await begun.promise;
    const second = await search(channel, query('badger'));
    held.resolve();
    expect(second.body['attachments']).toHaveLength(1);
    expect((await first).body['attachments']).toEqual([]);
  });

  test('a search that takes too long says so in time', async () => {
    const findValidated = () => new Promise<readonly FoundAnswer[]>(() => undefined);
    const { channel } = await start({ findValidated }, { limits: { search: 30 } });
    expect(await search(channel, query('x'))).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('trop de temps') },
    });
  });

  test('a search that fails says so, and leaves a reference in the log without a word typed', async () => {
    const findValidated = () => Promise.reject(new Error('disk'));
    const { channel } = await start({ findValidated });
    expect(await search(channel, query('secret'))).toMatchObject({
      body: { type: 'message', text: expect.stringContaining('n’a pas pu être faite') },
    });
    expect(channel.log.join('\n')).toMatch(/fault f-/u);
    expect(channel.log.join('\n')).not.toContain('secret');
  });
});
