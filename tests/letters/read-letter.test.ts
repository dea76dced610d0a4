import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { letterTexts } from '#shared/language/letter-texts.ts';
import { answerModels } from '#shared/letters/answer-models.ts';
import { letterNatures } from '#shared/letters/letter-nature.ts';
import { type LetterReading, pointKinds, unclearKinds } from '#shared/letters/letter-reading.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import { lettersHeldOut } from './golden/letters-held-out.ts';
import { lettersOfResidents } from './golden/letters-of-residents.ts';
import { lettersOfStaffAndPartners } from './golden/letters-of-staff-and-partners.ts';
import { readOn } from './measure-letters.ts';

const read = (text: string): LetterReading => readLetter(text, { today: readOn });
const all = [...lettersOfResidents, ...lettersOfStaffAndPartners, ...lettersHeldOut];
const named = (name: string): LetterReading =>
  read(all.find((letter) => letter.name.includes(name))?.text ?? '');
const unclear = (text: string): readonly string[] => read(text).unclear.map(({ kind }) => kind);

const spansOf = (reading: LetterReading): readonly { start: number; end: number; text: string }[] =>
  [
    ...reading.points,
    ...reading.references,
    ...reading.attachments,
    ...reading.sender.address,
    ...reading.sender.contacts,
    ...reading.deadlines.map(({ span }) => span),
    reading.sender.name,
    reading.sender.quality,
    reading.recipient,
    reading.date,
    reading.objet,
    reading.contested,
    reading.received?.span ?? null,
    reading.body,
  ].filter((span) => span !== null);

test.each(all)('all that is read of « $name » stands where it says', ({ text }) => {
  for (const span of spansOf(read(text))) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test('of an appeal: who, to whom, about what, with which reference, and what is enclosed', () => {
  const reading = named('an appeal against a refusal');
  expect(reading.recipient?.text).toBe('Madame la Maire');
  expect(reading.references.map(({ text }) => text)).toContain('URB-2025-0312');
  expect(reading.objet?.text).toBe('recours gracieux contre la décision du 2 décembre 2025');
  expect(reading.sender.address.map(({ text }) => text)).toEqual([
    '3 bis, impasse du Moulin',
    '38290 Valbourg',
  ]);
  expect(reading.attachments.map(({ text }) => text)).toEqual([
    'copie de la décision, plan de la clôture',
  ]);
});

test('what the law gives is told with its source, and as not verified', () => {
  const [law] = named('an appeal against a refusal').deadlines.filter(({ kind }) => kind === 'law');
  expect(law).toMatchObject({ due: '2026-03-15', sure: false, span: null });
  expect(law?.source).toMatchObject({ article: 'L. 411-7', verified: false });
  expect(law?.plain).toContain('deux mois');
});

test('the law counts from the day of receipt when it is known', () => {
  const text = lettersOfResidents.find(({ name }) => name.startsWith('minutes'))?.text ?? '';
  const [law] = readLetter(text, { today: readOn, received: '2026-04-10' }).deadlines.filter(
    ({ kind }) => kind === 'law',
  );
  expect(law?.due).toBe('2026-05-10');
});

test('an event on the road is to be declared before it', () => {
  const deadlines = named('a village fair').deadlines;
  expect(deadlines.map(({ kind, due }) => [kind, due])).toEqual([
    ['event', '2026-06-14'],
    ['law', '2026-06-10'],
  ]);
});

test('a quoted reply, a signature and a disclaimer are no part of what is asked', () => {
  const mail = named('a mail about a canteen bill');
  expect(mail.points.map(({ text }) => text).join()).not.toContain('régler votre facture');
  expect(mail.sender.contacts.map(({ text }) => text)).toEqual(['julien.perrot@exemple.fr']);
  const staff = named('part-time work');
  expect(staff.points.map(({ text }) => text).join()).not.toContain('le détruire');
  expect(staff.sender.quality?.text).toContain('matricule 4521');
});

test('a forwarded message is read as the message it forwards', () => {
  const reading = named('forwarded by a colleague');
  expect(reading.objet?.text).toBe("terrasse d'été");
  expect(reading.sender.quality?.text).toContain('gérant');
});

test('each point has one plain sentence in the reader’s language', () => {
  const text = 'Bonjour,\nJe vous demande de réparer le banc du parc.\nMerci';
  expect(read(text).points[0]?.plain).toBe('Demande : réparer le banc du parc');
  expect(readLetter(text, { today: readOn, language: 'en' }).points[0]?.plain).toBe(
    'Asked: réparer le banc du parc',
  );
});

test.each([
  ['Merci de répondre sous huitaine.', '2026-11-30'],
  ['Merci de répondre sous 48 heures.', '2026-11-24'],
  ['Merci de répondre dans un délai de deux (2) mois.', '2027-01-22'],
  ['Merci de répondre avant le 12 mars.', '2027-03-12'],
  ['Merci de répondre au plus tard le vendredi 4 décembre 2026.', '2026-12-04'],
  ['Merci de répondre d’ici le 01/12/2026.', '2026-12-01'],
  ['Merci de répondre avant la fin du mois.', '2026-11-30'],
  ['Merci de répondre dans les 5 jours ouvrés.', '2026-11-27'],
  ['Merci de répondre dans les plus brefs délais.', null],
])('%s', (sentence, due) => {
  const told = read(`Bonjour,\n${sentence}\n`).deadlines.filter(({ kind }) => kind === 'told');
  expect(told.map((one) => one.due)).toEqual([due]);
});

test.each([
  'J’attends depuis trois semaines.',
  'J’ai habité ici pendant deux mois.',
  'Je vous ai écrit le 3 mars 2026.',
  'La fête aura lieu le 12 décembre 2026.',
])('no deadline is read in: %s', (sentence) => {
  expect(read(`Bonjour,\n${sentence}\n`).deadlines.filter(({ kind }) => kind === 'told')).toEqual(
    [],
  );
});

test.each([
  'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
  'Dans l’attente de votre réponse, je reste à votre disposition.',
  'Je vous remercie par avance de l’attention portée à ce courrier.',
  'Vous trouverez ci-joint la copie de ma demande.',
  'J’habite la commune depuis dix ans.',
])('nothing is asked in: %s', (sentence) => {
  expect(read(`Madame,\n\n${sentence}\n`).points).toEqual([]);
});

test('what cannot be known is told', () => {
  expect(unclear('')).toEqual(
    expect.arrayContaining(['no-point', 'nature', 'no-sender', 'no-way-to-answer', 'no-date']),
  );
  expect(unclear('Bonjour,\nJe conteste votre décision.\nPaul Roy')).toContain('which-decision');
  expect(
    unclear('Bonjour,\nNous souhaitons organiser un concert sur la place.\nPaul Roy'),
  ).toContain('no-event-date');
  expect(unclear('Bonjour,\nPouvez-vous m’envoyer ce document ?')).toContain('which-document');
  expect(unclear('Madame,\nJe demande à [nom du maire] une date.')).toContain('gaps');
  expect(unclear('Bonjour,\nMerci de répondre au plus vite.')).toContain('no-deadline-date');
  expect(unclear('mot '.repeat(20_000))).toContain('too-long');
});

test('a mail typed without capitals is cut into what it tells and what it asks', () => {
  const mail =
    'bonjour\nma poubelle n’a pas été ramassée mardi. est ce que vous pouvez me dire quand le camion repasse svp\nmerci\nk. bonnet 4 rue du puits';
  const reading = read(mail);
  expect(reading.points.map(({ kind }) => kind)).toEqual(['report', 'question']);
  expect(reading.sender.address).toHaveLength(1);
});

test('two requests joined by « et vous saurais gré de » are two points', () => {
  const text =
    'Madame,\n\nJe vous confirme mon souhait de résilier mon abonnement et vous saurais gré de me rembourser 84 euros.\n';
  expect(read(text).points.map((point) => point.text)).toEqual([
    'Je vous confirme mon souhait de résilier mon abonnement',
    'vous saurais gré de me rembourser 84 euros.',
  ]);
});

test('« je soussignée » gives the name, and « demeurant » the address', () => {
  const { sender } = read(
    'Madame,\n\nJe soussignée Anne-Marie LE GALL, demeurant 2 rue de la Gare à Valbourg, demande mon inscription.\n',
  );
  expect(sender.name?.text).toBe('Anne-Marie LE GALL');
  expect(sender.address.map(({ text }) => text)).toEqual(['2 rue de la Gare à Valbourg']);
});

test('a subject alone is the point of a letter that says no more', () => {
  const reading = read('Objet : demande de rendez-vous\n\nMadame,\n\nVoir le dossier.\n');
  expect(reading.points.map(({ plain }) => plain)).toEqual(['Demande : demande de rendez-vous']);
});

test('every model of answer suggested exists, for every nature', () => {
  const texts = ['', 'temps partiel', 'cumul d’activités', 'formation', 'retraite'];
  const ids = new Set(
    letterNatures.flatMap((nature) => texts.flatMap((text) => answerModels(nature, text))),
  );
  expect([...ids].filter((id) => findTemplate(id) === null)).toEqual([]);
  expect(letterNatures.every((nature) => answerModels(nature, '').length > 0)).toBe(true);
});

test('every nature, kind and doubt has its words in both languages', () => {
  for (const texts of [letterTexts.fr, letterTexts.en]) {
    expect(Object.keys(texts.natures)).toEqual([...letterNatures]);
    expect(Object.keys(texts.points)).toEqual([...pointKinds]);
    expect(Object.keys(texts.unclear)).toEqual([...unclearKinds]);
  }
});

test('any text at all is read without a fault, and what is read stands where it says', () => {
  const part = fc.constantFrom(
    'De : Paul Roy <p@exemple.fr>\n',
    'Objet : ',
    'À : mairie\n',
    'Madame,\n',
    'je vous demande de ',
    'réparer ',
    'et de m’indiquer ',
    '\n',
    '\r\n',
    '- ',
    '1) ',
    '?',
    '. ',
    ' : ',
    'sous quinze jours ',
    'avant le 12 mars ',
    'PJ : ',
    '> ',
    'Le 3 mars 2026',
    '\u00A0',
    '**',
    'P.S. ',
    'Cordialement\n',
    '😀',
    'Paul Roy\n',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        for (const span of spansOf(read(text)))
          expect(text.slice(span.start, span.end)).toBe(span.text);
      },
    ),
    { numRuns: 400 },
  );
});

test('a letter of a hundred pages is read in linear time', () => {
  const long =
    'Je vous demande de réparer le trottoir et de m’indiquer la date, avant le 12 mars, car rien ne va. '.repeat(
      3000,
    );
  expect(read(`Madame,\n${long}`).points.length).toBeGreaterThan(500);
});

test.each([
  ['Tue, 03 Nov 2026 09:12:00 +0100', '2026-11-03'],
  ['2026-11-03T08:12:00.000Z', '2026-11-03'],
  ['2026-11-03 09:12', '2026-11-03'],
  ['Tuesday, November 3, 2026 9:12 AM', '2026-11-03'],
  ['mardi 3 novembre 2026 09:12', '2026-11-03'],
  ['03/11/2026 à 09:12', '2026-11-03'],
])('the date of a mail is read in « Date : %s »', (written, iso) => {
  const text = `De : Paul Roy <p@exemple.fr>\nDate : ${written}\nObjet : essai\n\nBonjour,\n`;
  const { date } = read(text);
  expect(date?.iso).toBe(iso);
  expect(text.slice(date?.start, date?.end)).toBe(date?.text);
});

test('no day is read in a header that tells none', () => {
  expect(read('De : Paul Roy <p@exemple.fr>\nDate : 31 Feb 2026\nBonjour,\n').date).toBeNull();
});
