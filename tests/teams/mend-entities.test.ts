import { expect, test } from '@jest/globals';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { mendEntities } from '../../bot/teams/mend-entities.ts';
import { startConnector } from '../fakes/connector.ts';
import { tenantId } from '../fakes/issuer.ts';

const entities = [
  { type: 'streaminfo', streamType: 'streaming', streamSequence: 1 },
  {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    citation: [
      {
        '@type': 'Claim',
        position: 1,
        appearance: { '@type': 'DigitalDocument', name: 'Règlement', abstract: 'Extrait' },
      },
    ],
  },
  { type: 'mention', text: '<at>Claire</at>', mentioned: { id: '29:user-claire', name: 'Claire' } },
];

test('entities leave the process whole, by a new message and by an update', async () => {
  mendEntities();
  const connector = await startConnector({ now: () => 0 });
  try {
    const adapter = new CloudAdapter(
      new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '', MicrosoftAppPassword: '' }),
    );
    const reference = {
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      conversation: {
        id: 'chat',
        isGroup: false,
        conversationType: 'personal',
        tenantId,
        name: '',
      },
      bot: { id: '28:bot', name: '' },
    };
    const channelData = { feedbackLoop: { type: 'default' } };
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity({ type: 'typing', text: 'Les agents [1]', entities, channelData });
      await context.updateActivity({
        type: 'message',
        id: 'm1',
        text: 'Fin [1]',
        entities,
        channelData,
      });
    });
    expect(connector.received.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    for (const { activity } of connector.received) {
      expect(activity.entities).toEqual(entities);
      expect(activity.channelData).toEqual(channelData);
    }
  } finally {
    connector.stop();
  }
});

test('a library whose mapper has moved is told by name, not passed over', () => {
  expect(() => mendEntities(() => ({ Entity: { type: {} } }))).toThrow(/mappers\.js/u);
  expect(() =>
    mendEntities(() => {
      throw new Error('Cannot find module');
    }),
  ).toThrow(/mappers\.js/u);
});
