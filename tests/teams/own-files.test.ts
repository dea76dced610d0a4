import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { openOwnFiles } from '../../bot/own-files/open-own-files.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave, remoteWork } from '../builders/leave-documents.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { claire, type FakeChannel, holds, openChannel, showsCard } from '../fakes/channel.ts';
import { tenantId } from '../fakes/issuer.ts';

const host = 'valbrume-my.sharepoint.com';
const contract = `# Contrat

## Période d’essai

La période d’essai de votre contrat est de trois mois, renouvelable une fois.

## Prime

Une prime de chaussures de 37 euros est versée en mars.
`;

/** The organisation's OneDrive: what stands at each path. */
type Site = (request: IncomingMessage, response: ServerResponse) => void;
const paths = new Map<string, Site>();
const asked: string[] = [];
const site = createServer((request, response) => {
  asked.push(request.url ?? '');
  const name = (request.url ?? '').split('/').at(-1)?.split('?')[0] ?? '';
  const answer = paths.get(name);
  if (answer === undefined) response.writeHead(404).end();
  else answer(request, response);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
  site.closeAllConnections();
});
const serve = (name: string, bytes: string | Uint8Array): void => {
  paths.set(name, (_request, response) => response.end(bytes));
};

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  asked.length = 0;
});

const open = async ({ hosts = [host] }: { readonly hosts?: readonly string[] } = {}) => {
  const house = await openTurnHouse({ documents: [] });
  house.swap((snapshot) => ({
    ...snapshot,
    policy: {
      ...snapshot.policy,
      teams: { streaming: true, fileHosts: hosts },
      identity: { ...snapshot.policy.identity, guests: true },
    },
  }));
  const knowledge = inMemoryKnowledge();
  await knowledge.put([leave, remoteWork]);
  const conversations = inMemoryConversations();
  const desk = openDesk({ ...house.ports, conversations, knowledge });
  let now = 0;
  const files = openOwnFiles({
    policy: () => house.snapshot().policy,
    standIn: origin,
    clock: { now: () => now },
    ids: house.ports.ids,
    openReader: () => openDocumentReader(),
    mostBytes: 1_000_000,
  });
  const channel = await openChannel({ desk, files });
  endings.push(channel.stop);
  const person = `entra:${tenantId}:${claire.aadObjectId}`;
  const accept = () =>
    house.ports.acceptances.record({
      person,
      charterVersion: house.snapshot().charter.version,
      charterHash: house.snapshot().charter.hash,
      at: 1,
      channel: 'teams',
    });
  await accept();
  return {
    channel,
    house,
    files,
    holder: { person, conversationId: 'chat-claire' },
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

const file = (name: string, downloadUrl = `https://${host}/d/${name}?tempauth=secret`) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  content: { downloadUrl, uniqueId: 'u', fileType: 'md' },
});

const drop = (channel: FakeChannel, attachment: unknown, text = '', more = {}): Promise<unknown> =>
  channel.post(
    channel.message(text, {
      attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }, attachment],
      ...more,
    }),
  );

describe('a file dropped in the private chat', () => {
  test('is read, answers first and is cited as the person’s own, until she leaves it', async () => {
    serve('contrat.md', contract);
    const { channel, house } = await open();
    await drop(channel, file('contrat.md'), 'Combien dure ma période d’essai ?');
    await channel.connector.until(showsCard('« contrat.md » est lu'));
    const { activity } = await channel.connector.until(holds('trois mois'));
    expect(activity.text).toContain('Votre fichier « contrat.md »');
    expect(JSON.stringify(activity.attachments)).toContain('Quitter le fichier');
    await channel.post(channel.message('Combien de jours de congés annuels à 80 % ?'));
    await channel.connector.until(holds('« contrat.md » ne répond pas à cette question'));
    await channel.connector.until(holds('20 jours'));
    await channel.post(channel.message('quitter le fichier'));
    await channel.connector.until(holds('Votre fichier est oublié'));
    const before = channel.connector.received.length;
    await channel.post(channel.message('Combien dure ma période d’essai ?'));
    await channel.connector.until(
      (one) => channel.connector.received.indexOf(one) >= before && holds('référence')(one),
    );
    expect(JSON.stringify(channel.connector.received.slice(before))).not.toContain('trois mois');
    const lines = await house.journal();
    expect(lines.filter(({ kind }) => kind === 'file')).toMatchObject([{ outcome: 'read' }]);
    expect(JSON.stringify(lines)).not.toMatch(/contrat|tempauth|essai/u);
    expect(channel.log.join('\n')).not.toMatch(/contrat|tempauth/u);
  });

  test('is nobody else’s, and is forgotten with the conversation', async () => {
    serve('contrat.md', contract);
    const { channel, files, holder, later } = await open();
    await drop(channel, file('contrat.md'));
    await channel.connector.until(showsCard('« contrat.md » est lu'));
    expect(files.of(holder)?.name).toBe('contrat.md');
    expect(files.of({ ...holder, person: 'entra:x:y' })).toBeNull();
    expect(files.of({ ...holder, conversationId: 'other' })).toBeNull();
    await channel.post(channel.message('recommencer'));
    await channel.connector.until(holds('Calame a oublié la conversation'));
    expect(files.of(holder)).toBeNull();
    const { length } = channel.connector.received;
    await drop(channel, file('contrat.md'));
    await channel.connector.until(
      (one) =>
        channel.connector.received.indexOf(one) >= length &&
        showsCard('« contrat.md » est lu')(one),
    );
    expect(files.of(holder)?.name).toBe('contrat.md');
    later(3 * 3_600_000);
    expect(files.of(holder)).toBeNull();
  });
});

describe('a file that is not read says why, leaves a line, and nothing is kept', () => {
  const bomb = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 1)]);
  test.each([
    [
      'from a host that the policy does not name',
      file('a.md', 'https://evil.example/a.md'),
      'evil.example',
      'host-unknown',
    ],
    [
      'at an address in clear',
      file('a.md', `http://${host}/a.md`),
      'rien n’a été téléchargé',
      'address-refused',
    ],
    [
      'at an address with a port',
      file('a.md', `https://${host}:444/a.md`),
      'rien n’a été téléchargé',
      'address-refused',
    ],
    [
      'with a name and a password',
      file('a.md', `https://u:p@${host}/a.md`),
      'rien n’a été téléchargé',
      'address-refused',
    ],
    [
      'at no address',
      file('a.md', 'javascript:alert(1)'),
      'rien n’a été téléchargé',
      'address-refused',
    ],
    ['whose link has expired', file('gone.md'), 'n’est plus valable', 'expired'],
    ['that leads elsewhere', file('moved.md'), 'pas pu être téléchargé', 'unreachable'],
    ['too large, said beforehand', file('large.md'), 'dépasse 1 Mo', 'too-large'],
    ['too large, without end', file('endless.md'), 'dépasse 1 Mo', 'too-large'],
    ['of a kind that is not read', file('tool.exe'), 'ne lit pas', 'unsupported'],
    ['the transcript of a meeting', file('seance.txt'), 'ne lit pas', 'unsupported'],
    ['damaged', file('broken.docx'), 'endommagé', 'damaged'],
    ['without a word', file('empty.md'), 'ne contient aucun texte', 'empty'],
  ])('%s', async (_name, attachment, words, why) => {
    serve('tool.exe', Buffer.from('MZ\u0000\u0001binary'));
    serve('broken.docx', bomb);
    serve('empty.md', '');
    serve('seance.txt', 'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Paul>Bonjour à tous.\n');
    serve('large.md', Buffer.alloc(1_200_000, 97));
    paths.set('moved.md', (_request, response) => {
      response.writeHead(302, { location: `${origin}/contrat.md` }).end();
    });
    paths.set('endless.md', (_request, response) => {
      const pour = (): void => {
        if (!response.destroyed)
          response.write(Buffer.alloc(200_000, 97), () => setImmediate(pour));
      };
      pour();
    });
    const { channel, house, files, holder } = await open();
    await drop(channel, attachment, 'Que dit-il ?');
    await channel.connector.until(holds(words));
    expect(files.of(holder)).toBeNull();
    const lines = await house.journal();
    expect(lines.filter(({ kind }) => kind === 'file')).toMatchObject([
      { outcome: 'refused', reason: why },
    ]);
    expect(lines.filter(({ kind }) => kind === 'turn')).toEqual([]);
    if (why === 'host-unknown' || why === 'address-refused') expect(asked).toEqual([]);
  });

  test('while the policy names no host, and says what the administrator must write', async () => {
    const { channel } = await open({ hosts: [] });
    await drop(channel, file('contrat.md'));
    await channel.connector.until(holds('teams.fileHosts'));
    expect(asked).toEqual([]);
  });

  test('in a group', async () => {
    const { channel } = await open();
    const conversation = { id: '19:group@x', conversationType: 'groupChat', tenantId };
    await drop(channel, file('contrat.md'), 'Et alors ?', { conversation });
    await channel.connector.until(holds('conversation privée'));
    expect(asked).toEqual([]);
  });

  test('a rich message without a file is no file', async () => {
    const { channel } = await open();
    await drop(
      channel,
      { contentType: 'text/html', content: '<p>x</p>' },
      'Congés annuels à 80 % ?',
    );
    await channel.connector.until(holds('20 jours'));
  });
});

test.each([
  ['is offered where the policy names hosts of files', [host], true],
  ['is not offered where it names none', [], false],
])('to drop a file %s, with what else is open, in the welcome and in the help', async (...row) => {
  const [, hosts, offered] = row;
  const { channel } = await open({ hosts });
  await channel.post(channel.message('/aide'));
  const { activity } = await channel.connector.until(holds('/recommencer'));
  const welcome = await channel.connector.until(showsCard('Vous pouvez aussi'));
  for (const told of [activity.text ?? '', JSON.stringify(welcome.activity)]) {
    expect(told.includes('Déposer un fichier')).toBe(offered);
    expect(told).toContain('Réponses validées');
    expect(told).toContain('Signaler une erreur');
    // No desk is open here.
    expect(told).not.toMatch(/demander aux RH/iu);
  }
});
