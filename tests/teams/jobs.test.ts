import { afterEach, describe, expect, test } from '@jest/globals';
import { Fault } from '#shared/fault.ts';
import { sampleSheet, sampleSheets } from '../builders/synthesis-samples.ts';
import { holds, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';
import { type JobChat, openJobChat } from './job-chat.ts';

const chats: JobChat[] = [];
const open = async (script: Parameters<typeof openJobChat>[0] = {}): Promise<JobChat> => {
  const chat = await openJobChat(script);
  chats.push(chat);
  return chat;
};
afterEach(async () => {
  for (const chat of chats.splice(0)) await chat.stop();
});

const asked = 'Que faire de ce';
const cardOf = async ({ channel }: JobChat, found: ReturnType<typeof showsCard>): Promise<string> =>
  JSON.stringify((await channel.connector.until(found)).activity.attachments);
const sentOf = ({ synthesis }: JobChat): readonly string[] => synthesis.sent.map(([name]) => name);
const statement = {
  verb: 'jobMinutes',
  ...{ minutes: 'compte-rendu', title: 'Réunion de service', date: '2026-11-20' },
  ...{ informed: 'true', purpose: 'Compte rendu', keepDays: 15, meeting: 'none' },
};

describe('files dropped in one’s own chat become a job', () => {
  test('several files: the sheet is chosen on a card, the job launched and followed on another', async () => {
    const chat = await open();
    await chat.drop(['rapport-a.md', 'rapport-b.md']);
    const card = await cardOf(chat, showsCard('Que faire de ces 2 fichiers'));
    expect(card).toContain('• rapport-a.md');
    expect(card).toContain('Input.ChoiceSet');
    const settled = await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
    expect(settled).toContain('sur 2 fichiers');
    await chat.channel.connector.until(showsCard('Terminé'));
    expect(sentOf(chat)).toEqual(['open', 'bring', 'bring', 'start']);
    expect(chat.synthesis.sent[0]?.[1]).toMatchObject({ sheetId: 'budget', question: null });
  });

  test('pressed twice, or by message, it is launched once', async () => {
    const chat = await open();
    await chat.drop(['a.md', 'b.md']);
    await cardOf(chat, showsCard(asked));
    const answers = await Promise.all([
      chat.execute({ verb: 'jobSynthesize', sheet: 'budget' }),
      chat.execute({ verb: 'jobSynthesize', sheet: 'budget' }),
    ]);
    await chat.channel.connector.until(showsCard('Terminé'));
    expect(answers.filter((text) => text.includes('Lancé'))).toHaveLength(1);
    await chat.press({ verb: 'jobSynthesize', sheet: 'budget' });
    await chat.channel.connector.until(showsCard('Il n’y a plus de fichier ici'));
    expect(sentOf(chat).filter((name) => name === 'open')).toHaveLength(1);
  });

  test('one file is read and asked about, and its card offers the sheet too', async () => {
    const chat = await open();
    await chat.drop(['rapport.md']);
    await cardOf(chat, showsCard('Fiche, synthèse ou compte rendu'));
    await chat.press({ verb: 'jobChoose' });
    await cardOf(chat, showsCard(asked));
    expect(chat.synthesis.sent).toEqual([]);
  });

  test('words that ask for a synthesis gather the one file that comes with them; a choice that is open takes more', async () => {
    const chat = await open();
    await chat.drop(['a.md', 'b.md']);
    await cardOf(chat, showsCard('ces 2 fichiers'));
    await chat.drop(['c.md']);
    await cardOf(chat, showsCard('ces 3 fichiers'));
    await chat.execute({ verb: 'jobEmpty' });
    await chat.drop(['d.md'], 'Fais-moi la synthèse de ce rapport');
    await cardOf(chat, showsCard('Que faire de ce fichier'));
  });

  test('a file that cannot be had, or is here already, leaves the others', async () => {
    const chat = await open();
    await chat.drop(['a.md', 'absent.md', 'huge.pdf', 'same-1.md', 'same-2.md']);
    const { activity } = await chat.channel.connector.until(holds('n’est pas pris'));
    expect(activity.text).toContain('**absent.md** n’est pas pris. Le lien de ce fichier');
    expect(activity.text).toContain('**huge.pdf** n’est pas pris. Ce fichier dépasse 50 Mo');
    expect(activity.text).toMatch(/est le même document que «.same-[12].md.»/u);
    const card = await cardOf(chat, showsCard('Que faire de ces 2 fichiers'));
    expect(card).toContain('• a.md');
    const lines = await chat.house.journal();
    expect(
      lines.filter(({ kind, outcome }) => kind === 'file' && outcome === 'refused'),
    ).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('huge');
  });

  test('facts of a contract go with the reports; alone they are made into nothing', async () => {
    const chat = await open();
    await chat.drop(['contrat.yaml']);
    const alone = await cardOf(chat, showsCard('Déposez aussi les rapports'));
    expect(alone).not.toContain('jobSynthesize');
    await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
    await chat.channel.connector.until(holds('Déposez aussi les rapports'));
    await chat.drop(['rapport.md']);
    const card = await cardOf(chat, showsCard('ces 2 fichiers'));
    expect(card).toContain('contrat.yaml (données du contrat');
    await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
    await chat.channel.connector.until(showsCard('Terminé'));
    expect(sentOf(chat)).toEqual(['open', 'bring', 'bring', 'start']);
  });

  test('a sheet without fields asks for a question, and nothing is launched without one', async () => {
    const free = { ...sampleSheet, id: 'libre', title: 'Synthèse libre', fields: [] } as never;
    const chat = await open({ desk: { sheets: async () => [...sampleSheets, free] } });
    await chat.drop(['a.md', 'b.md']);
    const card = await cardOf(chat, showsCard('Poser une question'));
    expect(card).toContain('"sheet":"libre"');
    const refused = await chat.execute({ verb: 'jobSynthesize', sheet: 'libre', question: '  ' });
    expect(refused).toContain('Rien n’est lancé');
    await chat.channel.connector.until(holds('Écrivez la question'));
    await chat.execute({ verb: 'jobSynthesize', sheet: 'libre', question: 'Quel est le coût ?' });
    await chat.channel.connector.until(showsCard('Terminé'));
    expect(chat.synthesis.sent[0]?.[1]).toMatchObject({ question: 'Quel est le coût ?' });
  });

  test('what is forged, or pressed once the files are gone, opens nothing', async () => {
    const chat = await open();
    await chat.press({ verb: 'jobSynthesize', sheet: 'budget', question: '' });
    await cardOf(chat, showsCard('Il n’y a plus de fichier ici'));
    await chat.press({ verb: 'jobSynthesize', sheet: '../../etc' });
    await chat.press({ verb: 'jobAct', act: 'erase', job: 'job-1' });
    await chat.channel.connector.until(holds('n’existe pas ou plus'));
    expect(chat.synthesis.sent).toEqual([]);
  });

  test('files forgotten on request are gone', async () => {
    const chat = await open();
    await chat.drop(['a.md', 'b.md']);
    await cardOf(chat, showsCard(asked));
    expect(await chat.execute({ verb: 'jobEmpty' })).toContain('sont oubliés');
    expect(await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' })).toContain(
      'Il n’y a plus de fichier ici',
    );
    expect(chat.synthesis.sent).toEqual([]);
  });
});

describe('a transcript', () => {
  test('is not opened before it is said how the meeting was recorded', async () => {
    const chat = await open();
    await chat.drop(['conseil.vtt']);
    const card = await cardOf(chat, showsCard(asked));
    expect(card).toContain('Les participants ont été informés');
    expect(card).not.toContain('jobSynthesize');
    await chat.press(statement);
    await cardOf(chat, showsCard('Terminé'));
    expect(chat.synthesis.sent[0]).toEqual([
      'openMinutes',
      expect.objectContaining({
        kind: 'compte-rendu',
        date: '2026-11-20',
        statement: {
          ...{ participantsInformed: true, purpose: 'Compte rendu' },
          ...{ keepDays: 15, reserved: null },
        },
      }),
    ]);
  });

  test('among reports stays aside when a sheet is chosen', async () => {
    const chat = await open();
    await chat.drop(['conseil.vtt', 'rapport.md']);
    await cardOf(chat, showsCard('ces 2 fichiers'));
    await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
    await chat.channel.connector.until(holds('Elle reste de côté'));
    await cardOf(chat, showsCard('Terminé'));
    expect(chat.synthesis.sent.filter(([name]) => name === 'bring')).toEqual([
      ['bring', 'rapport.md'],
    ]);
  });

  test('whose reading the counter refuses is told with what to do, and stays here for another try', async () => {
    const openMinutes = async (): Promise<never> => {
      throw new Fault('minutes-refused', { kind: 'not-informed' });
    };
    const chat = await open({ desk: { openMinutes } });
    await chat.drop(['conseil.vtt']);
    await cardOf(chat, showsCard(asked));
    const refused = await chat.execute({ ...statement, informed: 'false' });
    expect(refused).toContain('Rien n’est lancé');
    const { activity } = await chat.channel.connector.until(holds('Référence'));
    expect(activity.text).toContain('il n’est pas dit que les participants ont été informés');
    expect(activity.text).toContain('Informez-les, puis déclarez-le.');
    await chat.execute({ verb: 'jobChoose' });
    expect(sentOf(chat)).toEqual([]);
  });
});

describe('what the policy does not open', () => {
  const minutesOnly = {
    minutes: {
      enabled: true,
      for: ['all-agents'],
      dataClasses: ['public'],
      route: [],
      withoutModel: 'extracts',
    },
  } as const;

  test('is told at the choice and not offered; a forged press launches nothing', async () => {
    const chat = await open({ uses: minutesOnly });
    await chat.drop(['a.md', 'b.md']);
    const card = await cardOf(chat, showsCard('Fiches et synthèses'));
    expect(card).not.toContain('jobSynthesize');
    expect(card).toContain('jobMinutes');
    const refused = await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
    expect(refused).toContain('Rien n’est lancé');
    expect(chat.synthesis.sent).toEqual([]);
  });

  test('closes the way before anything is fetched where nothing is open, and is promised by no welcome', async () => {
    const chat = await open({ uses: {} });
    await chat.drop(['a.md', 'b.md']);
    await chat.channel.connector.until(holds('pas ouvert'));
    await chat.channel.post(chat.channel.message('/aide'));
    const { activity } = await chat.channel.connector.until(holds('/recommencer'));
    expect(activity.text).not.toMatch(/Synthèses de documents|Comptes rendus/u);
    const other = await open({ uses: minutesOnly });
    await other.channel.post(other.channel.message('/aide'));
    const help = await other.channel.connector.until(holds('/recommencer'));
    expect(help.activity.text).toContain('Comptes rendus de réunion');
    expect(help.activity.text).not.toContain('Synthèses de documents');
  });

  test('before the charter is accepted nothing is fetched, and the files are to be dropped again', async () => {
    const chat = await open({ accepted: false });
    await chat.drop(['a.md', 'b.md']);
    await chat.channel.connector.until(holds('puis déposez de nouveau vos fichiers'));
    await cardOf(chat, showsCard('acceptCharter'));
    expect(chat.synthesis.sent).toEqual([]);
  });

  test('in front of others nothing is taken', async () => {
    const chat = await open();
    const conversation = { id: 'group-1', conversationType: 'groupChat', isGroup: true };
    await chat.drop(['a.md', 'b.md'], '', { conversation: { ...conversation, tenantId } });
    await chat.channel.connector.until(holds('conversation privée'));
    expect(chat.synthesis.sent).toEqual([]);
  });
});

test('a file that the job does not take leaves the others; a job that does not start gives the files back', async () => {
  const bring = async (): Promise<never> => {
    throw new Fault('job-full', { most: 1 });
  };
  const act = async (): Promise<never> => {
    throw new Fault('job-empty');
  };
  const chat = await open({ desk: { bring, act } });
  await chat.drop(['a.md', 'b.md']);
  await cardOf(chat, showsCard(asked));
  await chat.execute({ verb: 'jobSynthesize', sheet: 'budget' });
  await chat.channel.connector.until(
    holds('**b.md** n’est pas pris. Ce travail a déjà 1 document'),
  );
  await chat.channel.connector.until(holds('Ajoutez au moins un document'));
  expect(sentOf(chat)).toEqual(['open', 'discard']);
  expect(await chat.execute({ verb: 'jobChoose' })).toContain('Le choix s’affiche');
});
