import { expect, test } from '@jest/globals';
import { refuseTranscript } from '../../bot/synthesis/refuse-transcript.ts';

const cue = '00:00:01.000 --> 00:00:05.000\n<v Jean Dupont>Nous passons à huis clos.\n';
const subRip = '1\r\n00:00:01,000 --> 00:00:05,000\r\nNous passons à huis clos.\r\n';

test.each([
  ['seance.vtt', ''],
  ['SEANCE.SRT', ''],
  ['rapport.txt', `WEBVTT\n\n${cue}`],
  ['rapport.md', `\uFEFFWEBVTT - séance\n\n${cue}`],
  ['contrat.yaml', `WEBVTT\n\n${cue}`],
  ['rapport.txt', subRip],
  ['rapport.html', `<p>\n${subRip}`],
  ['rapport.txt', '01:02.500 --> 01:05.000\nBonjour.\n'],
])('a transcript fills no sheet, whatever it is called: %s', (file, text) => {
  expect(() => refuseTranscript({ file, bytes: Buffer.from(text) })).toThrow(
    expect.objectContaining({ code: 'transcript-for-minutes' }),
  );
});

test('nor one in UTF-16', () => {
  const bytes = Buffer.from(`\uFEFF${subRip}`, 'utf16le');
  expect(() => refuseTranscript({ file: 'rapport.txt', bytes })).toThrow();
});

test.each([
  'Rapport annuel. La séance a duré de 00:00:01 à 01:00:00, voir 2.1 --> 2.2.',
  'Sous-titres au format WEBVTT : 12 heures.',
  '',
])('a report that speaks of times is one: %s', (text) => {
  expect(() => refuseTranscript({ file: 'rapport.md', bytes: Buffer.from(text) })).not.toThrow();
});
