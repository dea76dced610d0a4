import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tenantId } from '../fakes/issuer.ts';
import { buttonIn } from '../support/button-in.ts';
import { openPlaygroundClient, type PlaygroundClient } from '../support/playground-client.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';

const question = 'Combien de jours de congés annuels à temps partiel à 80 % ?';
const hrChannel = 'channel-general';
const hr = {
  sophie: {
    id: '29:user-sophie',
    name: 'Sophie Lambert',
    aadObjectId: '00000000-0000-4000-8000-000000000022',
  },
  ines: {
    id: '29:user-ines',
    name: 'Inès Faure',
    aadObjectId: '00000000-0000-4000-8000-000000000026',
  },
} as const;

let bot: RunningBot;
let client: PlaygroundClient;

beforeAll(async () => {
  bot = await startRunningBot({ model: false });
  client = await openPlaygroundClient(bot.playground);
}, 60_000);
afterAll(async () => {
  client?.close();
  await bot?.stop();
}, 60_000);

type Shown = PlaygroundClient['shown'][number];
const card = ({ message }: Shown): string => JSON.stringify(message.attachments ?? '');
const until = (words: string, action?: string): Promise<Shown> =>
  client.until(
    (event) => card(event).includes(words) && (action === undefined || event.action === action),
  );
const pressed = (data: Record<string, unknown>): unknown => ({
  action: { type: 'Action.Execute', verb: data['verb'], data },
  trigger: 'manual',
});
/** A press by the Playground's current person, on the card that holds the button. */
const press = (shown: Shown, data: Record<string, unknown>): Promise<string> =>
  client.invoke('adaptiveCard/action', pressed(data), shown.message.messageId);

let sent = 0;
/** The Playground speaks for one person alone: the others write to the bot as the channel would, signed; it answers there. */
const sendAs = async (who: keyof typeof hr, activity: object): Promise<string> => {
  const { serviceUrl } = bot.playground;
  sent += 1;
  const answer = await fetch(bot.botUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${bot.issuer.token({ serviceUrl })}`,
    },
    body: JSON.stringify({
      id: `hr-${sent}`,
      channelId: 'msteams',
      serviceUrl,
      from: hr[who],
      recipient: client.config.bot,
      conversation: { id: hrChannel, conversationType: 'channel', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...activity,
    }),
  });
  return answer.text();
};
const pressAs = (who: keyof typeof hr, data: Record<string, unknown>): Promise<string> =>
  sendAs(who, { type: 'invoke', name: 'adaptiveCard/action', value: pressed(data) });

test('the HR team installs its desk in its channel; an agent may not', async () => {
  await client.say('installer le guichet RH', hrChannel);
  await client.until(({ message }) => message.text?.includes('Votre rôle ne permet pas') === true);
  await sendAs('sophie', { type: 'message', text: 'installer le guichet RH' });
  await client.until(({ message }) => message.text?.includes('Ce canal reçoit désormais') === true);
}, 60_000);

test('an agent asks, hands the question to HR, and its card stands in the channel', async () => {
  await client.say(question);
  const charter = await until('"hash"');
  await press(charter, buttonIn(charter, 'J’accepte la charte'));
  const answered = await until('Demander aux RH');
  await press(answered, buttonIn(answered, 'Demander aux RH'));
  const form = await until('Votre demande à');
  expect(card(form)).toContain(question);
  const filled = { ...buttonIn(form, 'Envoyer'), question, detail: '', join: 'true' };
  expect(await press(form, { ...filled, anonymous: 'true' })).toContain('Demande envoyée');
  const posted = await until('Demande aux RH : à prendre');
  expect(card(posted)).toContain('D’un agent qui reste anonyme');
  expect(card(posted)).not.toMatch(/Claire|Moreau/u);
}, 60_000);

test('of two who take it one has it and the other is told; the agent gets the answer in the same chat', async () => {
  const take = buttonIn(await until('Demande aux RH : à prendre'), 'Prendre');
  expect(await pressAs('sophie', take)).toContain('Prise par Sophie Lambert');
  expect(await pressAs('ines', take)).toContain('prise ou modifiée entre-temps par Sophie');
  const renewed = await until('Prise par Sophie Lambert', 'updateMessage');
  const answer = { ...buttonIn(renewed, 'Envoyer'), answerText: 'Vingt jours, sur quatre jours.' };
  await pressAs('sophie', answer);
  const news = await until('Réponse de Sophie Lambert (Service RH');
  expect(card(news)).toContain('Vingt jours, sur quatre jours.');
  const solved = buttonIn(news, 'Cela répond à ma question');
  expect(await press(news, solved)).toContain('close');
  expect(await press(news, solved)).toContain('a changé depuis');
  await until('Demande aux RH : close', 'updateMessage');
}, 60_000);

test('HR makes its answer a validated one from the channel; asked in other words it comes word for word', async () => {
  const closed = await until('Demande aux RH : close', 'updateMessage');
  const validate = buttonIn(closed, 'En faire une réponse validée');
  expect(await pressAs('sophie', validate)).toContain('validée par le service RH');
  expect(await pressAs('sophie', validate)).toContain('validée par le service RH');
  await client.say('Congés annuels : combien de jours à temps partiel, à 80 % ?');
  const served = await client.until(
    ({ message }) => message.text?.includes('Vingt jours, sur quatre jours.') === true,
  );
  expect(served.message.text).toContain('Réponse validée par le service RH');
  await until('Générer une réponse complète');
}, 60_000);
