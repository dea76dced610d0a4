import { expect, test } from '@jest/globals';
import { readLimits } from '../../bot/documents/limits.ts';
import { readOdt } from '../../bot/documents/read-odt.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { odtFile } from '../builders/office-files.ts';

const read = (bytes: Uint8Array) => readOdt(bytes, readLimits);

test('headings, lists, tables and notes of an OpenDocument text', () => {
  const text = [
    '<text:p text:style-name="P1">Charte</text:p>',
    '<text:h text:outline-level="2">Durée</text:h>',
    '<text:p>Deux<text:s text:c="3"/>jours<text:line-break/>par <text:span>semaine</text:span>',
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Au plus.</text:p></text:note-body></text:note></text:p>',
    '<text:list><text:list-item><text:p>badge</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Montants</text:p></table:table-cell><table:covered-table-cell/></table:table-row>',
    '<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>12 €</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000"/></table:table-row></table:table>',
  ].join('');
  const styles =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>';
  expect(blocksOf(read(odtFile(text, { styles })))).toEqual([
    '# Charte',
    '## Durée',
    'Deux jours\npar semaine',
    '[note] Au plus.',
    '- badge',
    'Montants |  // A | 12 €',
  ]);
});

test('deleted text, comments, tables of contents and hidden text are out', () => {
  const text = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>supprimé</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:table-of-content><text:index-body><text:p>Durée 3</text:p></text:index-body></text:table-of-content>',
    '<text:p>Reste<office:annotation><text:p>à vérifier</text:p></office:annotation><text:span text:style-name="T9"> SECRET</text:span>.</text:p>',
  ].join('');
  const styles =
    '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style>';
  const model = read(odtFile(text, { styles }));
  expect(blocksOf(model)).toEqual(['Reste.']);
  expect(model.warnings.map(({ code }) => code)).toEqual(['tracked-changes', 'comments-left-out']);
});

test('its properties make the head', () => {
  const meta = [
    '<dc:title>Compte épargne-temps</dc:title>',
    '<dc:date>2026-03-04T10:00:00</dc:date>',
    '<meta:creation-date>2026-03-04T10:00:00</meta:creation-date>',
    '<meta:user-defined meta:name="date">2026-01-05</meta:user-defined>',
    '<meta:user-defined meta:name="lecteurs">group:rh</meta:user-defined>',
    '<meta:user-defined meta:name="Valide jusqu\'au">2027-01-01</meta:user-defined>',
  ].join('');
  expect(read(odtFile('<text:p>Texte.</text:p>', { meta })).head).toEqual({
    title: 'Compte épargne-temps',
    date: '2026-01-05',
    readers: ['group:rh'],
    validUntil: '2027-01-01',
  });
});

test('an OpenDocument text with a password says so', () => {
  const file = odtFile('', { manifest: '<manifest:encryption-data/>' });
  expect(() => read(file)).toThrow(expect.objectContaining({ code: 'encrypted' }));
});
