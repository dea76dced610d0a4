import { afterEach, describe, expect, test } from '@jest/globals';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { jobOf, minutesJob, runningJob } from '../builders/job-samples.ts';
import { holds, showsCard } from '../fakes/channel.ts';
import { fileHost, type JobChat, openJobChat } from './job-chat.ts';

const chats: JobChat[] = [];
const open = async (script: Parameters<typeof openJobChat>[0] = {}): Promise<JobChat> => {
  const chat = await openJobChat(script);
  chats.push(chat);
  return chat;
};
/** A chat that Calame knows: something was written there. */
const openKnown = async (script: Parameters<typeof openJobChat>[0] = {}): Promise<JobChat> => {
  const chat = await open(script);
  await chat.channel.post(chat.channel.message('/aide'));
  await chat.channel.connector.until(holds('/recommencer'));
  return chat;
};
afterEach(async () => {
  for (const chat of chats.splice(0)) await chat.stop();
});
const done = jobOf();

describe('what came of a job', () => {
  test('is told in the person’s own chat, also when nobody waits any more: values with their page, differences, files', async () => {
    const chat = await openKnown();
    chat.rest(done);
    const { activity } = await chat.channel.connector.until(holds('valeurs trouvées'));
    expect(activity.text).toContain('**18 412 530,20 €** [1]');
    expect(JSON.stringify(activity.entities)).toContain('p. 3');
    expect(JSON.stringify(activity.entities)).not.toContain('AIGeneratedContent');
    const card = await chat.channel.connector.until(showsCard('Recevoir'));
    const shown = JSON.stringify(card.activity.attachments);
    expect(shown).toContain('calame.example/review#');
    expect(shown).toContain('protégé par un mot de passe');
    expect(shown).toContain('Réessayer l’échec');
  });

  test('of a meeting: each decision with what became of it and the moment at which it was said', async () => {
    const chat = await openKnown();
    chat.rest(minutesJob);
    const { activity } = await chat.channel.connector.until(holds('Budget supplémentaire'));
    expect(activity.text).toContain('adopté à la majorité, à vérifier, 00:23:40 [1]');
    expect(activity.text).toContain('À faire');
    expect(JSON.stringify(activity.entities)).toContain('conseil.vtt, à 00:23:40');
  });

  test('of somebody else’s chat, nothing is told here; nor what the person did herself', async () => {
    const chat = await openKnown();
    const { length } = chat.channel.connector.received;
    chat.rest(done, 'entra:x:other');
    chat.rest({ ...done, state: 'cancelled' });
    chat.rest({ ...done, state: 'paused' });
    await chat.channel.post(chat.channel.message('/aide'));
    await chat.channel.connector.until(
      (one) => chat.channel.connector.received.indexOf(one) >= length && holds('/recommencer')(one),
    );
    const since = JSON.stringify(chat.channel.connector.received.slice(length));
    expect(since).not.toContain('18 412 530');
  });

  test('a refusal that stopped it is told with its reason and the button to go on', async () => {
    const chat = await openKnown();
    chat.rest({ ...runningJob, state: 'paused', why: 'Le budget du jour est épuisé.' });
    const { activity } = await chat.channel.connector.until(showsCard('budget du jour'));
    const card = JSON.stringify(activity.attachments);
    expect(card).toContain('Reprendre');
    expect(card).toContain('Ce qui est déjà lu peut être reçu');
  });

  test('a restart is told, and the job shown on a new card', async () => {
    const chat = await openKnown();
    chat.resume(runningJob);
    await chat.channel.connector.until(holds('Calame a redémarré'));
    await chat.channel.connector.until(showsCard('22 sur 59 documents traités'));
  });
});

describe('a button of a job’s card', () => {
  const states = (found: string): string =>
    /"text":"(En cours|En pause|Annulé|Terminé)"/u.exec(found)?.[1] ?? '';

  test.each([
    ['pause', 'delegations-2025', 'En pause'],
    ['cancel', 'delegations-2025', 'Annulé'],
    ['resume', 'delegations-2025', 'En cours'],
    ['retry', 'comptes-2025-01', 'En cours'],
  ])('%s: the card that was pressed takes the new state at once', async (act, job, state) => {
    const chat = await open();
    expect(states(await chat.execute({ verb: 'jobAct', act, job }, 'card-1'))).toBe(state);
    expect(chat.synthesis.sent).toEqual([[act, job]]);
  });

  test('a job that goes on is followed on the card that was pressed, to its end', async () => {
    const ends: JobSummary = { ...runningJob, state: 'done' };
    const follow = async function* (): AsyncGenerator<JobSummary> {
      yield runningJob;
      yield ends;
    };
    const chat = await openKnown({ desk: { follow } });
    await chat.press({ verb: 'jobAct', act: 'resume', job: 'delegations-2025' });
    const shown = await chat.channel.connector.until(showsCard('22 sur 59 documents traités'));
    const ended = await chat.channel.connector.until(
      (one) => one.method === 'PUT' && showsCard('Terminé')(one),
    );
    expect(ended.path.split('/').at(-1)).toBe(
      `sent-${chat.channel.connector.received.indexOf(shown) + 1}`,
    );
    expect(JSON.stringify(ended.activity.attachments)).toContain('messages qui suivent');
  });

  test('of a job that is gone says so, with a reference', async () => {
    const chat = await open();
    const gone = await chat.execute({ verb: 'jobAct', act: 'resume', job: 'job-of-another' });
    expect(gone).toContain('n’existe plus');
    await chat.channel.connector.until(holds('Référence'));
  });

  test('goes on with nothing before the charter is accepted', async () => {
    const chat = await open({ accepted: false });
    const job = 'delegations-2025';
    expect(await chat.execute({ verb: 'jobAct', act: 'resume', job })).toContain('charte');
    await chat.channel.connector.until(showsCard('acceptCharter'));
    expect(chat.synthesis.sent).toEqual([]);
  });
});

describe('a file of a job', () => {
  const accept = (
    { channel }: JobChat,
    context: unknown,
    uploadUrl = `https://${fileHost}/up/1`,
  ): Promise<unknown> => {
    const uploadInfo = {
      ...{ name: 'Comptes.docx', uploadUrl, contentUrl: `https://${fileHost}/c/1` },
      ...{ uniqueId: 'u1', fileType: 'docx' },
    };
    const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
    return channel.post(channel.message('', { type: 'invoke', name: 'fileConsent/invoke', value }));
  };
  const context = { job: done.jobId, format: 'docx' };

  test('is offered, accepted and put into the person’s OneDrive, whole', async () => {
    const chat = await open();
    await chat.press({ verb: 'jobFile', ...context });
    const offer = await chat.channel.connector.until(showsCard('sizeInBytes'));
    const [consent] = offer.activity.attachments ?? [];
    expect(consent).toMatchObject({ name: expect.stringMatching(/\.docx$/u) });
    await accept(chat, context);
    await chat.channel.connector.until(holds('est dans votre OneDrive'));
    expect(chat.put).toEqual([
      { path: `/${fileHost}/up/1`, range: 'bytes 0-10/11', bytes: 'fiches docx' },
    ]);
    const lines = await chat.house.journal();
    expect(lines.filter(({ outcome }) => outcome === 'given')).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Comptes|sharepoint/u);
  });

  test.each([
    ['to a host that the policy does not name', 'https://evil.example/up/1'],
    ['over plain http', `http://${fileHost}/up/1`],
  ])('is never put %s', async (_name, uploadUrl) => {
    const chat = await open();
    await accept(chat, context, uploadUrl);
    await chat.channel.connector.until(holds('n’a pas pu être déposé'));
    expect(chat.put).toEqual([]);
  });

  test('whose job is not the person’s, is not made', async () => {
    const chat = await open();
    await accept(chat, { ...context, job: 'job-of-another' });
    await chat.channel.connector.until(holds('n’existe plus'));
    expect(chat.put).toEqual([]);
  });

  test('that OneDrive refuses is said to be elsewhere; one that is declined is not kept', async () => {
    const chat = await open();
    chat.answerPuts(507);
    await accept(chat, context);
    await chat.channel.connector.until(holds('n’a pas pu être déposé'));
    const value = { type: 'fileUpload', action: 'decline', context: {} };
    const decline = { type: 'invoke', name: 'fileConsent/invoke', value };
    await chat.channel.post(chat.channel.message('', decline));
    await chat.channel.connector.until(holds('n’est pas gardé'));
  });
});
