import { afterEach, describe, expect, test } from '@jest/globals';
import { openWritingChats } from '../builders/writing-chat.ts';
import { holds, showsCard } from '../fakes/channel.ts';

const asked = 'Fais-moi un mail pour prévenir que la médiathèque ferme le 3 février 2026';
const { start, closeAll } = openWritingChats();
afterEach(closeAll);

describe('what is typed instead of pressed', () => {
  test('the label of a button does what the button does', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('Ouvrir dans Word'));
    await chat.channel.connector.until(holds('n’est plus gardé'));
    await chat.channel.post(chat.channel.message(asked));
    await chat.channel.connector.until(holds('sans IA'));
    await chat.channel.post(chat.channel.message('ouvrir dans word'));
    await chat.channel.connector.until(showsCard('/drafts/'));
    await chat.channel.post(chat.channel.message('Voir les demandes prêtes'));
    await chat.channel.connector.until(showsCard('Demandes prêtes'));
    expect(chat.desk.asked).toEqual([]);
  });

  test('how to answer somebody is told by what can be written, with the documents one press away', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('Comment répondre à un usager mécontent ?'));
    const { activity } = await chat.channel.connector.until(showsCard('Réponds à ce message'));
    expect(JSON.stringify(activity.attachments)).toContain('Chercher plutôt');
    expect(chat.desk.asked).toEqual([]);
  });
});
