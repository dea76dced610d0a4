import { expect, test } from '@jest/globals';
import { adviseDesks } from '#shared/policy/advise-desks.ts';
import { policyOf } from '../builders/policy-text.ts';

const rh = { title: 'Service RH', mail: 'rh@valbrume.example' };
const entraGroup = '11111111-2222-4333-8444-555555555555';
const identity = { groups: { 'group:rh': [entraGroup] } };
const desk = { id: 'rh', title: 'RH', for: ['all-agents'], handlers: ['group:rh'] };
const told = (wanted: Record<string, unknown>): readonly string[] =>
  adviseDesks(policyOf({ contacts: { rh }, identity, ...wanted }), 'fr').map(
    ({ path, message }) => `${path} ${message}`,
  );

test('a desk that works is not spoken of', () => {
  expect(told({ tickets: { desks: [desk] } })).toEqual([]);
  expect(told({})).toEqual([]);
});

test('a desk under one that serves the same agents is told to be out of reach', () => {
  const commune = { ...desk, id: 'commune', for: ['organisation:valmont'] };
  expect(told({ tickets: { desks: [desk, commune] } })).toEqual([
    expect.stringContaining('tickets.desks[1].for Le guichet commune ne recevra aucune demande'),
  ]);
  expect(told({ tickets: { desks: [commune, desk] } })).toEqual([]);
});

test('a group that nobody has answers nothing, and one that all have reads everything', () => {
  const lost = { ...desk, handlers: ['group:secretariat'], escalateTo: 'group:nobody' };
  expect(told({ tickets: { desks: [lost] } })).toEqual([
    expect.stringContaining('personne n’a le groupe group:secretariat'),
    expect.stringContaining('tickets.desks[0].escalateTo'),
  ]);
  expect(told({ tickets: { desks: [{ ...desk, handlers: ['all-agents'] }] } })).toEqual([
    expect.stringContaining('tous les agents y liraient'),
  ]);
});

test('without a contact of HR, nobody is told how to reach it', () => {
  expect(told({ contacts: {} })).toEqual([expect.stringContaining('contacts.rh manque')]);
});
