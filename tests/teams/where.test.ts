import { afterEach, describe, expect, test } from '@jest/globals';
import { readCommand } from '../../bot/teams/read-command.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { isFinal, openRooms, showsCard } from '../fakes/channel.ts';

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

test('an answer suggests the question after it, and where its question went', async () => {
  const { channel } = await start({});
  await channel.post(channel.message('Combien de jours de congés ?'));
  const { activity } = await channel.connector.until(isFinal);
  const titles = activity.suggestedActions?.actions.map(({ title }) => title);
  expect(titles).toEqual([
    'Comment se calculent les jours de fractionnement ?',
    'Où est allée ma question\u00a0?',
  ]);
  // Teams sends the value back, other clients the title: both must be understood.
  expect(readCommand(titles?.at(-1) ?? '')).toEqual({ kind: 'where' });
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
