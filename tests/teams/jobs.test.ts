import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { openOwnFiles } from '../../bot/own-files/open-own-files.ts';
import type { RestedJob } from '../../bot/synthesis/synthesis-desk.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { createScriptedSynthesis } from '../builders/scripted-synthesis.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { claire, type FakeChannel, holds, openChannel, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const host = 'valbrume-my.sharepoint.com';

/** What was put into the person's OneDrive. */
const put: { path: string; range: string; bytes: string }[] = [];
let putStatus = 201;
const site = createServer(async (request, response) => {
  if (request.method !== 'PUT') {
    response.end('# Rapport\n\nRecettes : 12 000 €\n');
    return;
  }
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces).toString('utf8');
  put.push({ path: request.url ?? '', range: request.headers['content-range'] ?? '', bytes });
  response.writeHead(putStatus).end();
});
let standIn = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  standIn = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
  site.closeAllConnections();
});

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  put.length = 0;
  putStatus = 201;
});

const person = `entra:${tenantId}:${claire.aadObjectId}`;

async function open(script: Parameters<typeof createScriptedSynthesis>[0] = {}) {
  const house = await openTurnHouse({ documents: [] });
  house.swap((snapshot) => ({
    ...snapshot,
    policy: {
      ...snapshot.policy,
      teams: { streaming: true, fileHosts: [host] },
      identity: { ...snapshot.policy.identity, guests: true },
    },
  }));
  const knowledge = inMemoryKnowledge();
  const desk = openDesk({ ...house.ports, conversations: inMemoryConversations(), knowledge });
  const files = openOwnFiles({
    policy: () => house.snapshot().policy,
    standIn,
    clock: { now: () => 0 },
    ids: house.ports.ids,
    openReader: () => openDocumentReader(),
  });
  let tell: (rested: RestedJob) => void = () => undefined;
  const onRest = (listener: typeof tell): void => {
    tell = listener;
  };
  const synthesis = createScriptedSynthesis({ onRest, ...script });
  const jobs = {
    desk: async () => synthesis,
    reviewOf: (jobId: string) => `https://calame.example/review#${jobId}`,
  };
  const channel = await openChannel({ desk, files, jobs });
  endings.push(channel.stop);
  await house.ports.acceptances.record({
    person,
    charterVersion: house.snapshot().charter.version,
    charterHash: house.snapshot().charter.hash,
    at: 1,
    channel: 'teams',
  });
  const rest = (job: JobSummary, by = person): void =>
    tell({
      acting: {
        person: { id: by, roles: [], groups: [] } as never,
        channel: 'teams',
        language: 'fr',
      },
      job,
    });
  return { channel, synthesis, house, rest };
}

const file = (name: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  content: { downloadUrl: `https://${host}/d/${name}`, uniqueId: 'u', fileType: 'md' },
});
const drop = (channel: FakeChannel, names: readonly string[], text = '') =>
  channel.post(channel.message(text, { attachments: names.map(file) }));
const press = (channel: FakeChannel, value: Record<string, unknown>) =>
  channel.post(channel.message('', { value }));
const sentOf = ({ sent }: { sent: readonly (readonly [string, unknown])[] }): readonly string[] =>
  sent.map(([name]) => name);

describe('files dropped in one’s own chat become a job', () => {
  test('several files: the sheet is chosen on a card, the job launched and followed on another', async () => {
    const { channel, synthesis } = await open();
    await drop(channel, ['rapport-a.md', 'rapport-b.md']);
    const { activity } = await channel.connector.until(showsCard('Que faire de ces fichiers'));
    const card = JSON.stringify(activity.attachments);
    expect(card).toContain('rapport-a.md · rapport-b.md');
    expect(card).toContain('Input.ChoiceSet');
    await press(channel, { verb: 'jobSynthesize', sheet: 'budget', question: '' });
    await channel.connector.until(showsCard('terminé'));
    expect(sentOf(synthesis)).toEqual(['open', 'bring', 'bring', 'start']);
    expect(synthesis.sent[0]?.[1]).toMatchObject({ sheetId: 'budget', question: null });
  });

  test('one file is read and asked about, and its card offers the sheet too', async () => {
    const { channel, synthesis } = await open();
    await drop(channel, ['rapport.md']);
    await channel.connector.until(showsCard('Fiche, synthèse ou compte rendu'));
    await press(channel, { verb: 'jobChoose' });
    await channel.connector.until(showsCard('Que faire de ce fichier'));
    expect(synthesis.sent).toEqual([]);
  });

  test('a transcript is not opened before it is said how the meeting was recorded', async () => {
    const { channel, synthesis } = await open();
    await drop(channel, ['conseil.vtt']);
    const { activity } = await channel.connector.until(showsCard('Que faire de ce fichier'));
    const card = JSON.stringify(activity.attachments);
    expect(card).toContain('Les participants ont été informés');
    expect(card).not.toContain('jobSynthesize');
    await press(channel, {
      verb: 'jobMinutes',
      ...{ minutes: 'compte-rendu', title: 'Réunion de service', date: '2026-11-20' },
      ...{ informed: 'true', purpose: 'Compte rendu', keepDays: 15, meeting: 'none' },
    });
    await channel.connector.until(showsCard('terminé'));
    expect(synthesis.sent[0]).toEqual([
      'openMinutes',
      expect.objectContaining({
        kind: 'compte-rendu',
        date: '2026-11-20',
        statement: {
          participantsInformed: true,
          purpose: 'Compte rendu',
          keepDays: 15,
          reserved: null,
        },
      }),
    ]);
  });

  test('what is forged, or pressed once the files are gone, opens nothing', async () => {
    const { channel, synthesis } = await open();
    await press(channel, { verb: 'jobSynthesize', sheet: 'budget', question: '' });
    await channel.connector.until(holds('Il n’y a plus de fichier ici'));
    await press(channel, { verb: 'jobSynthesize', sheet: '../../etc' });
    await press(channel, { verb: 'jobAct', act: 'erase', job: 'job-1' });
    await channel.connector.until(holds('n’existe pas ou plus'));
    expect(synthesis.sent).toEqual([]);
  });

  test('files forgotten on request are gone', async () => {
    const { channel, synthesis } = await open();
    await drop(channel, ['a.md', 'b.md']);
    await channel.connector.until(showsCard('Que faire de ces fichiers'));
    await press(channel, { verb: 'jobEmpty' });
    await channel.connector.until(holds('sont oubliés'));
    await press(channel, { verb: 'jobSynthesize', sheet: 'budget' });
    await channel.connector.until(holds('Il n’y a plus de fichier ici'));
    expect(synthesis.sent).toEqual([]);
  });
});

describe('what came of a job', () => {
  test('is told in the person’s own chat, also when nobody waits any more: values with their page, differences, files', async () => {
    const { channel, synthesis, rest } = await open();
    await channel.post(channel.message('/aide'));
    await channel.connector.until(holds('/recommencer'));
    const [, done] = await synthesis.list({} as never, 'fr');
    if (done === undefined) throw new Error('no job');
    rest(done);
    const { activity } = await channel.connector.until(holds('valeurs trouvées'));
    expect(activity.text).toContain('**18 412 530,20 €** [1]');
    expect(JSON.stringify(activity.entities)).toContain('p. 3');
    const card = await channel.connector.until(showsCard('Recevoir'));
    expect(JSON.stringify(card.activity.attachments)).toContain('calame.example/review#');
  });

  test('of somebody else’s chat, nothing is told here', async () => {
    const { channel, synthesis, rest } = await open();
    await channel.post(channel.message('/aide'));
    await channel.connector.until(holds('/recommencer'));
    const { length } = channel.connector.received;
    const [, done] = await synthesis.list({} as never, 'fr');
    if (done !== undefined) rest(done, 'entra:x:other');
    await channel.post(channel.message('/aide'));
    await channel.connector.until(
      (one) => channel.connector.received.indexOf(one) >= length && holds('/recommencer')(one),
    );
    expect(JSON.stringify(channel.connector.received.slice(length))).not.toContain('18 412 530');
  });
});

describe('a file of a job', () => {
  const accept = (channel: FakeChannel, context: unknown, uploadUrl = `https://${host}/up/1`) =>
    channel.post(
      channel.message('', {
        type: 'invoke',
        name: 'fileConsent/invoke',
        value: {
          type: 'fileUpload',
          action: 'accept',
          context,
          uploadInfo: {
            ...{ name: 'Comptes.docx', uploadUrl, contentUrl: `https://${host}/c/1` },
            ...{ uniqueId: 'u1', fileType: 'docx' },
          },
        },
      }),
    );

  test('is offered, accepted and put into the person’s OneDrive, whole', async () => {
    const { channel, synthesis, house } = await open();
    const [, done] = await synthesis.list({} as never, 'fr');
    const job = done?.jobId ?? '';
    await press(channel, { verb: 'jobFile', job, format: 'docx' });
    const offer = await channel.connector.until(showsCard('sizeInBytes'));
    const [consent] = offer.activity.attachments ?? [];
    expect(consent).toMatchObject({ name: expect.stringMatching(/\.docx$/u) });
    await accept(channel, { job, format: 'docx' });
    await channel.connector.until(holds('est dans votre OneDrive'));
    expect(put).toEqual([{ path: `/${host}/up/1`, range: 'bytes 0-10/11', bytes: 'fiches docx' }]);
    const lines = await house.journal();
    expect(lines.filter(({ outcome }) => outcome === 'given')).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Comptes|sharepoint/u);
  });

  test.each([
    ['to a host that the policy does not name', 'https://evil.example/up/1'],
    ['over plain http', `http://${host}/up/1`],
  ])('is never put %s', async (_name, uploadUrl) => {
    const { channel, synthesis } = await open();
    const [, done] = await synthesis.list({} as never, 'fr');
    await accept(channel, { job: done?.jobId, format: 'docx' }, uploadUrl);
    await channel.connector.until(holds('n’a pas pu être déposé'));
    expect(put).toEqual([]);
  });

  test('whose job is not the person’s, is not made', async () => {
    const { channel } = await open();
    await accept(channel, { job: 'job-of-another', format: 'docx' });
    await channel.connector.until(holds('n’existe plus'));
    expect(put).toEqual([]);
  });

  test('that OneDrive refuses is said to be elsewhere; one that is declined is not kept', async () => {
    putStatus = 507;
    const { channel, synthesis } = await open();
    const [, done] = await synthesis.list({} as never, 'fr');
    await accept(channel, { job: done?.jobId, format: 'docx' });
    await channel.connector.until(holds('n’a pas pu être déposé'));
    const value = { type: 'fileUpload', action: 'decline', context: {} };
    await channel.post(channel.message('', { type: 'invoke', name: 'fileConsent/invoke', value }));
    await channel.connector.until(holds('n’est pas gardé'));
  });
});
