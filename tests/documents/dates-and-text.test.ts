import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '#shared/document/clean-text.ts';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import { titleOf } from '#shared/document/title-of.ts';
import { understandDate } from '#shared/document/understand-date.ts';

test.each([
  ['2026-01-05', '2026-01-05'],
  ['2026-01-05T23:30:00Z', '2026-01-05'],
  ['05/01/2026', '2026-01-05'],
  ['5.1.2026', '2026-01-05'],
  ['1er août 2026', '2026-08-01'],
  ['29 févr. 2024', '2024-02-29'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['2026-13-01', null],
  ['janvier 2026', null],
  ['fin 2026', null],
  ['', null],
])('« %s » is the day %s', (written, day) => {
  expect(understandDate(written)).toBe(day);
});

test('every day of the calendar is understood, written in French or as ISO', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(understandDate(iso)).toBe(iso);
      expect(understandDate(french.format(day))).toBe(iso);
    }),
  );
});

test('invisible characters and direction overrides cannot make a text read otherwise than it is', () => {
  expect(cleanText('25\u202e jours\u00ad\u200b\u0000 ouvrés\ufffe')).toBe('25 jours ouvrés');
  expect(cleanText('à la ligne \r\n\r\n suivante\ud800')).toBe('à la ligne\nsuivante\ufffd');
});

test('clean text has no control character and is clean already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const clean = cleanText(raw);
      expect(clean).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

test('a block knows the headings above it, and no others', () => {
  const collector = collectBlocks();
  collector.heading(1, 'A');
  collector.heading(3, 'B');
  collector.text('paragraph', 'un');
  collector.heading(2, 'C');
  collector.text('paragraph', 'deux');
  collector.heading(1, 'D');
  collector.text('paragraph', 'trois');
  const paths = collector.blocks().map(({ anchor }) => anchor.path.join('>'));
  expect(paths).toEqual(['', 'A', 'A>B', 'A', 'A>C', '', 'D']);
});

test('bullets typed by hand are items; empty rows and columns of a table are left out', () => {
  const collector = collectBlocks();
  collector.text('paragraph', 'Sont fournis :\n• un badge\n• un poste');
  collector.table([['Grade', '', 'Taux'], ['', '', ''], ['A', '', '12 %'], ['B']]);
  expect(collector.blocks().map((block) => ('rows' in block ? block.rows : block.text))).toEqual([
    'Sont fournis :',
    'un badge',
    'un poste',
    [
      ['Grade', 'Taux'],
      ['A', '12 %'],
      ['B', ''],
    ],
  ]);
});

test('a title is what the document says, else its first heading, else its name; programs’ fillers are no title', () => {
  const model = (title: string | undefined, heading: string | null) => {
    const collector = collectBlocks();
    if (heading !== null) collector.heading(1, heading);
    collector.text('paragraph', 'Texte.');
    const head = title === undefined ? {} : { title };
    return { kind: 'docx', head, blocks: collector.blocks(), warnings: [] } as const;
  };
  expect(titleOf(model('Charte du temps', 'Préambule'), 'a.docx')).toBe('Charte du temps');
  expect(titleOf(model('Microsoft Word - v3 finale', 'Préambule'), 'a.docx')).toBe('Préambule');
  expect(titleOf(model('Document1', null), 'Règlement_du temps.docx')).toBe('Règlement du temps');
  expect(titleOf(model(undefined, null), 'note')).toBe('note');
});
