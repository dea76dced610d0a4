import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPlaygroundClient, type PlaygroundClient } from '../support/playground-client.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';

const question = 'Combien de jours de congés annuels à temps partiel à 80 % ?';

/** Words after which the first endpoint dies: one whole sentence was given, the next had begun. */
const wordsBeforeDeath = 28;

type Shown = PlaygroundClient['shown'][number];
type Line = {
  readonly entry: {
    readonly kind: string;
    readonly id: string;
    readonly outcome: string;
    readonly reason: string | null;
    readonly endpoint: string | null;
    readonly attempts: readonly { readonly endpoint: string; readonly ended: string }[];
  } | null;
};

const cardOf = ({ message }: Shown): string => JSON.stringify(message.attachments ?? '');
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** The reference on a button of the offer. */
const referenceIn = (card: string): string =>
  /"verb":"askAgain","answer":"([\w-]+)"/u.exec(card)?.[1] ?? '';

describe('when the models fall one after the other', () => {
  let bot: RunningBot;
  let client: PlaygroundClient;
  let seen = 0;
  let reference = '';

  /** What comes after all that was looked at so far. */
  const next = async (found: (event: Shown) => boolean): Promise<Shown> => {
    const event = await client.until((one) => client.shown.indexOf(one) >= seen && found(one));
    seen = client.shown.indexOf(event) + 1;
    return event;
  };
  const press = (verb: string, data: object, card: Shown): Promise<string> =>
    client.invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb, data: { verb, ...data } }, trigger: 'manual' },
      card.message.messageId,
    );

  beforeAll(async () => {
    bot = await startRunningBot({ model: true, second: true });
    client = await openPlaygroundClient(bot.playground);
    await client.say('Bonjour');
    const charter = await next((event) => cardOf(event).includes('acceptCharter'));
    const hash = /"hash":"([0-9a-f]+)"/u.exec(cardOf(charter))?.[1] ?? '';
    await press('acceptCharter', { hash }, charter);
  }, 60_000);
  afterAll(async () => {
    client?.close();
    await bot?.stop();
  }, 60_000);

  test('the first one dies in the middle of an answer: what was proven stays, marked as incomplete, with an offer', async () => {
    bot.endpoint.planModel('mistral-nemo', { kind: 'cut', after: wordsBeforeDeath });
    await client.say(question);
    const { message } = await next(
      ({ message: { text } }) => text?.includes('Réponse incomplète') === true,
    );
    expect(message.text).toContain('20 jours de congés annuels');
    expect(message.text).not.toContain('Jours de fractionnement');
    const offer = await next((event) => referenceIn(cardOf(event)) !== '');
    reference = referenceIn(cardOf(offer));
    expect(bot.second.requests).toEqual([]);
    await bot.endpoint.close();
    expect(plain(await press('askAgain', { answer: reference }, offer))).toContain(
      'La question est posée à nouveau',
    );
    expect(plain(await press('askAgain', { answer: reference }, offer))).toContain(
      'Écrivez-la de nouveau',
    );
  }, 60_000);

  test('the same question, asked again by the person, is answered whole by the second one', async () => {
    const { message } = await next(
      ({ message: { text, aiEntity } }) =>
        aiEntity !== undefined && text?.includes('Rédigé par une IA') === true,
    );
    expect(message.text).toContain('20 jours de congés annuels');
    expect(message.text).toContain('secours');
    expect(message.text).not.toContain('Réponse incomplète');
    expect(message.aiEntity?.additionalType).toEqual(['AIGeneratedContent']);
  }, 60_000);

  test('where it went is told: the endpoint that fell, the one that answered, and the way between', async () => {
    await client.say('Où est allée ma question ?');
    const card = plain(cardOf(await next((event) => cardOf(event).includes('Azure Bot'))));
    for (const words of [
      'Région westeurope',
      'n’a pas pu être joint',
      'Modèle d’IA qui a répondu',
      'attestation « cet ordinateur »',
    ]) {
      expect(card).toContain(words);
    }
  }, 60_000);

  test('when none is left, extracts are given, with the offer to ask again later', async () => {
    await bot.second.close();
    await client.say(question);
    const { message } = await next(({ message: { text } }) => text?.includes('Sans IA') === true);
    expect(message.text).toContain('Aucun modèle autorisé ne répond en ce moment');
    expect(message.text).toContain('20 jours de congés annuels');
    expect(message.aiEntity?.additionalType).toBeUndefined();
    await next((event) => referenceIn(cardOf(event)) !== '');
  }, 60_000);

  test('the journal tells it all, and no word of it', async () => {
    const calame = join(import.meta.dirname, '../../bot/cli/calame.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[calame, 'journal', 'export', '--data', bot.data],
    ]);
    const turns = stdout
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => (JSON.parse(line) as Line).entry ?? [])
      .filter(
        ({ kind, outcome }) =>
          kind === 'turn' && ['partial', 'answered', 'degraded'].includes(outcome),
      );
    expect(turns.map(({ outcome, endpoint }) => [outcome, endpoint])).toEqual([
      ['partial', 'local'],
      ['answered', 'secours'],
      ['degraded', null],
    ]);
    const [partial, answered, degraded] = turns;
    expect(partial?.id).toBe(reference);
    expect(partial?.attempts.at(-1)).toMatchObject({ endpoint: 'local', ended: 'stream-cut' });
    expect(answered?.attempts.at(0)).toMatchObject({ endpoint: 'local', ended: 'unreachable' });
    expect(answered?.attempts.at(-1)).toMatchObject({ endpoint: 'secours', ended: 'served' });
    expect(degraded?.reason).toMatch(/^endpoints-failed:/u);
    expect(new Set(degraded?.attempts.map(({ endpoint }) => endpoint))).toEqual(
      new Set(['local', 'secours']),
    );
    expect(stdout).not.toMatch(/congés annuels|temps partiel/u);
  }, 60_000);
});
