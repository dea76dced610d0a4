import { expect, test } from '@jest/globals';
import { readLetter } from '#shared/letters/read-letter.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { readEml, readMail } from '../../bot/documents/read-mail.ts';
import { readMsg } from '../../bot/documents/read-msg.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { msgFile } from '../builders/msg-file.ts';

const mailOf = (date: string): Buffer =>
  Buffer.from(
    `From: Paul Roy <paul.roy@example.org>\r\nTo: mairie@example.org\r\nSubject: Ma demande\r\n${date}Content-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\nPouvez-vous me rappeler sous huitaine ?\r\nPaul Roy\r\n`,
  );

test.each([
  ['Date: Wed, 18 Nov 2026 09:12:00 +0100\r\n', 'Date : 18/11/2026 à 09:12', '2026-11-18'],
  // Still the 3rd in UTC: the day is the sender's.
  ['Date: Wed, 4 Nov 2026 00:30:00 +0100\r\n', 'Date : 04/11/2026 à 00:30', '2026-11-04'],
  ['Date: 1 Sep 2026 23:59 -0500\r\n', 'Date : 01/09/2026 à 23:59', '2026-09-01'],
])('the header of a saved mail is its date: %s', async (header, line, iso) => {
  const text = await readMail(mailOf(header));
  expect(text).toContain(line);
  const { date, unclear } = readLetter(text, { today: '2026-11-22' });
  expect(date?.iso).toBe(iso);
  expect(unclear.map(({ kind }) => kind)).not.toContain('no-date');
});

test.each(['', 'Date: Fri, 31 Feb 2026 09:12:00 +0100\r\n', 'Date: demain\r\n'])(
  'no day is made up for: %s',
  async (header) => {
    const text = await readMail(mailOf(header)).catch(() => '');
    expect(text).not.toContain('31/02');
  },
);

const eml = (parts: string): Buffer =>
  Buffer.from(
    `From: =?utf-8?q?Zo=C3=A9?= Roy <zoe@example.org>\r\nTo: Mairie <mairie@example.org>\r\nCc: dgs@example.org\r\nSubject: Devis n=?utf-8?q?=C2=B0?= 12\r\nDate: Wed, 18 Nov 2026 09:12:00 +0100\r\n${parts}`,
  );

test('a saved mail is a document: its subject, who, when, its words, its files by name', async () => {
  const model = await readEml(
    eml(
      'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour,</p><table><tr><td>Lot</td><td>Prix</td></tr><tr><td>1</td><td>12 500 €</td></tr></table>\r\n--x\r\nContent-Type: application/pdf; name=devis.pdf\r\nContent-Disposition: attachment; filename=devis.pdf\r\n\r\nJVBERi0=\r\n--x--\r\n',
    ),
  );
  expect(blocksOf(model)).toEqual([
    '# Devis n° 12',
    'De : Zoé Roy <zoe@example.org>',
    'À : Mairie <mairie@example.org>',
    'Copie : dgs@example.org',
    'Date : 18/11/2026 à 09:12',
    'Bonjour,',
    'Lot | Prix // 1 | 12 500 €',
  ]);
  expect(model.head).toEqual({ title: 'Devis n° 12', date: '2026-11-18' });
  expect(model.warnings).toEqual([
    { code: 'attachments-left-out', details: { attachments: 'devis.pdf' } },
  ]);
});

test('a mail that Outlook saved reads the same', () => {
  const model = readMsg(
    msgFile({
      ...{ subject: 'Devis n° 12', sender: 'Zoé Roy', address: 'zoe@example.org' },
      ...{ recipients: ["'Mairie'"], attachments: ['devis.pdf'] },
      headers: 'Subject: x\r\nDate: Wed, 18 Nov 2026 09:12:00 +0100\r\n',
      body: 'Bonjour,\r\n\r\nLe prix est de 12 500 €.',
    }),
  );
  expect(blocksOf(model)).toEqual([
    '# Devis n° 12',
    'De : Zoé Roy <zoe@example.org>',
    'À : Mairie',
    'Date : 18/11/2026 à 09:12',
    'Bonjour,',
    'Le prix est de 12 500 €.',
  ]);
  expect(model).toMatchObject({
    kind: 'msg',
    head: { title: 'Devis n° 12', date: '2026-11-18' },
    warnings: [{ code: 'attachments-left-out', details: { attachments: 'devis.pdf' } }],
  });
});

test('the page of a mail is read before its plain text, unless it shows nothing', () => {
  const html = '<p>Avec <b>page</b></p>';
  expect(blocksOf(readMsg(msgFile({ subject: 'A', body: 'Sans page', html })))).toContain(
    'Avec page',
  );
  const blank = '<img src="cid:x">';
  expect(blocksOf(readMsg(msgFile({ subject: 'A', body: 'Sans page', html: blank })))).toContain(
    'Sans page',
  );
});

test('a mail without subject and words is empty; half of one is damaged or empty, never a crash', () => {
  expect(() => readMsg(msgFile({ sender: 'Zoé Roy' }))).toThrow('empty');
  const whole = msgFile({ subject: 'A', body: 'mot '.repeat(3_000) });
  for (const share of [0.2, 0.5, 0.8]) {
    let code = 'read';
    try {
      readMsg(whole.subarray(0, Math.floor(whole.length * share)));
    } catch (fault) {
      if (!(fault instanceof ReadFault)) throw fault;
      code = fault.code;
    }
    expect(['read', 'empty', 'damaged']).toContain(code);
  }
});
