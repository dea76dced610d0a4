import { afterEach, describe, expect, test } from '@jest/globals';
import { readCommand } from '../../bot/teams/read-command.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { isFinal, openRooms, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const { start, closeAll } = openRooms();
afterEach(closeAll);

describe('asking where a question went', () => {
  test.each([
    'Où va ma question ?',
    'Où est allée ma question\u00a0?',
    'ou est allee ma derniere question',
    'Où sont allées mes questions ?',
    'Where did my question go?',
    'where does my question go',
    '/où',
    '/where',
  ])('« %s » is understood', (text) => {
    expect(readCommand(text)).toEqual({ kind: 'where' });
  });

  test.each([
    'Où ?',
    'Where?',
    'Où va ma demande de congés ?',
    'Où est allée ma question sur les congés du mois de mai ?',
  ])('« %s » is a question', (text) => {
    expect(readCommand(text)).toBeNull();
  });
});

test('the card tells each leg of the last answer, with texts alone: no table, no column, no picture', async () => {
  const { channel, desk } = await start({});
  await channel.post(channel.message('Combien de jours de congés ?'));
  await channel.connector.until(isFinal);
  await channel.post(channel.message('Où est allée ma question ?'));
  const { activity } = await channel.connector.until(showsCard('référence q-7f3a91c2'));
  const card = JSON.stringify(activity.attachments);
  for (const words of ['Azure Bot', 'Hébergé en France', 'Scaleway', 'Politique de votre']) {
    expect(card).toContain(words);
  }
  expect(card).not.toMatch(/"type":"(?:Table|ColumnSet|FactSet|Image)"/u);
  expect(card.length * 2).toBeLessThan(40_000);
  expect(desk.asked).toHaveLength(1);
});

test('before any question it tells the way that one would take', async () => {
  const { channel, desk } = await start({});
  await channel.post(channel.message('/où'));
  await channel.connector.until(showsCard('Où irait ma question'));
  expect(desk.asked).toEqual([]);
});

/** The buttons under an answer. */
const buttonsOf = (activity: { readonly attachments?: unknown }) => {
  const [card] = (activity.attachments ?? []) as readonly {
    content: {
      body: readonly { actions: readonly { type: string; title: string; data: object }[] }[];
    };
  }[];
  return card?.content.body[0]?.actions ?? [];
};

test('under an answer stand the question after it and where its own went', async () => {
  const { channel, desk } = await start({});
  await channel.post(channel.message('Combien de jours de congés ?'));
  const { activity } = await channel.connector.until(isFinal);
  const [next, where] = buttonsOf(activity);
  expect([next?.title, where?.title]).toEqual([
    'Comment se calculent les jours de fractionnement ?',
    'Où est allée ma question\u00a0?',
  ]);
  await channel.post(
    channel.message('', {
      type: 'invoke',
      text: undefined,
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'showWhere', data: where?.data } },
    }),
  );
  await channel.connector.until(showsCard('référence q-7f3a91c2'));
  // A client that does not know buttons that speak sends their data.
  await channel.post(channel.message('', { text: undefined, value: next?.data }));
  await channel.connector.until(
    ({ activity: { type } }) => type === 'message' && desk.asked.length === 2,
  );
  expect(desk.asked.at(-1)?.text).toBe(next?.title);
});

test('in a group no button speaks for a person: the bot hears only who mentions it', async () => {
  const { channel } = await start({});
  const conversation = { id: 'group', conversationType: 'groupChat', isGroup: true, tenantId };
  await channel.post(channel.message('Combien de jours de congés ?', { conversation }));
  const { activity } = await channel.connector.until(
    ({ activity: { text } }) => text?.includes('référence') === true,
  );
  expect(buttonsOf(activity).map(({ type }) => type)).toEqual([
    'Action.Execute',
    'Action.ShowCard',
  ]);
});

test('a text of the policy is shown as text: no mark-up of it reaches the card', async () => {
  const snapshot = {
    ...scriptedPolicy,
    policy: {
      ...scriptedPolicy.policy,
      hosting: {
        azureBot: { region: 'westeurope', statement: '<at>Tous</at> ![x](https://x.example/p)' },
      },
    },
  };
  const { channel } = await start({ snapshot });
  await channel.post(channel.message('/où'));
  const { activity } = await channel.connector.until(showsCard('westeurope'));
  const marked = JSON.stringify(activity.attachments).matchAll(
    /"type":"TextBlock","text":"((?:[^"\\]|\\.)*)"|"fallbackText":"((?:[^"\\]|\\.)*)"/gu,
  );
  const texts = [...marked].map(([whole]) => whole);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.join('\n')).not.toMatch(/<at>|[^\\]!\[/u);
});
