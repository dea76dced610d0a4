import { expect, test } from '@jest/globals';
import { mapColumns } from '../../bot/graph/map-columns.ts';

const columns = { owner: 'Owner', reviewAt: 'Review', nature: 'Nature', validUntil: 'Until' };
const map = (fields: Readonly<Record<string, unknown>>) =>
  mapColumns(fields, columns, 'Europe/Paris');

test.each([
  ['an instant told in UTC, in winter', '2027-01-31T23:00:00Z', '2027-02-01'],
  ['an instant told in UTC, in summer', '2027-06-30T22:00:00Z', '2027-07-01'],
  ['a day', '2027-02-01', '2027-02-01'],
  ['a day in French', '1er février 2027', '2027-02-01'],
])('a date: %s', (_, value, day) => {
  expect(map({ Review: value })).toMatchObject({ said: { reviewAt: day }, odd: [] });
});

test.each([
  ['a text', 'Claire Moreau'],
  ['a person', { LookupId: 12, LookupValue: 'Claire Moreau', Email: 'c@mairie.example' }],
  ['several people, the first', [{ LookupValue: 'Claire Moreau' }, { LookupValue: 'Paul' }]],
])('an owner: %s', (_, value) => {
  expect(map({ Owner: value }).said.owner).toBe('Claire Moreau');
});

test('a choice that names a nature is understood', () => {
  expect(map({ Nature: 'Délibération' }).said.nature).toBe('deliberation');
});

test('empty columns say nothing and are nothing odd', () => {
  const empty = { Owner: '', Review: null, Nature: [], Other: 'x' };
  expect(map(empty)).toMatchObject({ said: { owner: null, reviewAt: null }, odd: [] });
});

test('what is not understood says nothing, and its column is told', () => {
  const odd = { Owner: 12, Review: 'au printemps', Nature: 'divers', Until: '2027-02-30' };
  expect(map(odd)).toEqual({
    said: { owner: null, reviewAt: null, nature: null, validFrom: null, validUntil: null },
    odd: ['Owner', 'Review', 'Nature', 'Until'],
  });
});
