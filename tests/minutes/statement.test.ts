import { expect, test } from '@jest/globals';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { findReserved } from '#shared/minutes/find-reserved.fr.ts';
import {
  judgeHeard,
  judgeStatement,
  type MeetingStatement,
} from '#shared/minutes/meeting-statement.ts';
import type { Meeting, Transcript } from '#shared/minutes/minutes.ts';
import { refusedFault } from '#shared/minutes/refused-fault.ts';

const rule = { allow: [], keepDays: 30 } as const;
const open = { allow: ['huis-clos'], keepDays: 30 } as const;
const stated: MeetingStatement = {
  ...{ participantsInformed: true, purpose: 'établir le procès-verbal', keepDays: 30 },
  reserved: null,
};
const meeting: Meeting = {
  ...{ title: 'Conseil municipal', body: null, date: null, place: null, openedAt: null },
  ...{ closedAt: null, agenda: [], members: [], membersInOffice: null },
};
const transcriptOf = (...texts: readonly string[]): Transcript => ({
  speeches: texts.map((text, index) => ({
    ...{ index, from: index * 60, to: null, speaker: null, text },
  })),
  ...{ seconds: 60, words: 10, warnings: [] },
});

test('a transcript is read once participants, purpose and keeping are stated', () => {
  expect(judgeStatement(stated, rule)).toBeNull();
  expect(judgeStatement({ ...stated, participantsInformed: false }, rule)?.kind).toBe(
    'not-informed',
  );
  expect(judgeStatement({ ...stated, purpose: '  ' }, rule)?.kind).toBe('no-purpose');
  for (const keepDays of [0, -1, 1.5, 31, Number.NaN]) {
    expect(judgeStatement({ ...stated, keepDays }, rule)).toEqual({ kind: 'keep-days', most: 30 });
  }
});

test('a reserved meeting is refused unless the policy opens it', () => {
  const reserved = { ...stated, reserved: 'huis-clos' } as const;
  expect(judgeStatement(reserved, rule)).toMatchObject({ kind: 'reserved', heard: false });
  expect(judgeStatement(reserved, open)).toBeNull();
  expect(judgeStatement({ ...stated, reserved: 'medicale' }, open)?.kind).toBe('reserved');
});

test.each<[string, string, readonly string[]]>([
  ['huis-clos', 'the council goes in camera', ['bonsoir', 'nous passons donc à huis clos']],
  ['huis-clos', 'it is voted', ['je propose de voter le huis clos sur ce point']],
  ['huis-clos', 'the public leaves', ['le huis-clos est prononcé, le public est prié de sortir']],
  [
    'disciplinaire',
    'a disciplinary board sits',
    ['la séance du conseil de discipline est ouverte'],
  ],
  [
    'disciplinaire',
    'three things that such a board says',
    [
      'nous examinons le rapport disciplinaire',
      'le conseil de discipline doit se prononcer',
      'une sanction du troisième groupe est proposée',
    ],
  ],
  ['medicale', 'a medical board sits', ['ouverture du conseil médical en formation restreinte']],
])('%s: %s', (reserved, _, texts) => {
  expect(findReserved(transcriptOf(...texts), meeting)?.reserved).toBe(reserved);
});

test.each([
  'il n’y a pas lieu de passer à huis clos ce soir',
  'la demande de huis clos est rejetée, nous restons en séance publique',
  'le spectacle « Huis clos » de Sartre sera joué en mars au théâtre',
  'convention avec le centre de gestion pour le secrétariat du conseil médical',
  'le conseil de discipline du collège a été cité dans la presse',
  'deux agents sont en congé de longue maladie, il faut les remplacer',
])('a debate that speaks of it is no such meeting: %s', (text) => {
  expect(findReserved(transcriptOf('bonsoir', text), meeting)).toBeNull();
});

test('the meeting file may say what the meeting is', () => {
  const file = { ...meeting, agenda: ['Cession (examen à huis clos)'] };
  expect(findReserved(transcriptOf('bonsoir'), file)).toEqual({ reserved: 'huis-clos', at: null });
  const board = { ...meeting, body: 'Conseil de discipline' };
  expect(findReserved(transcriptOf('bonsoir'), board)?.reserved).toBe('disciplinaire');
  const item = { ...meeting, agenda: ['Convention relative au conseil médical'] };
  expect(findReserved(transcriptOf('bonsoir'), item)).toBeNull();
});

test('what a transcript tells of itself stops its reading, unless it was declared and is open', () => {
  const found = { reserved: 'huis-clos', at: 4_350 } as const;
  expect(judgeHeard(found, null, open)).toMatchObject({ kind: 'reserved', heard: true });
  expect(judgeHeard(found, 'huis-clos', rule)).toMatchObject({ kind: 'reserved' });
  expect(judgeHeard(found, 'huis-clos', open)).toBeNull();
  expect(judgeHeard(null, null, rule)).toBeNull();
});

test('a refusal is told with what to do, in both languages', () => {
  const fault = refusedFault({ kind: 'reserved', reserved: 'huis-clos', heard: true, at: 4_350 });
  const { what, next } = faultTexts.fr['minutes-refused'](fault.details);
  expect(what).toContain('à 01:12:30, la transcription');
  expect(next).toContain('minutes.allow');
  for (const refusal of [
    { kind: 'not-informed' } as const,
    { kind: 'no-purpose' } as const,
    { kind: 'keep-days', most: 30 } as const,
  ]) {
    const { details } = refusedFault(refusal);
    for (const language of ['fr', 'en'] as const) {
      expect(faultTexts[language]['minutes-refused'](details).next).not.toBe('');
    }
  }
});
