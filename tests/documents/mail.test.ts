import { expect, test } from '@jest/globals';
import { readLetter } from '#shared/letters/read-letter.ts';
import { readMail } from '../../bot/documents/read-mail.ts';

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
