import { expect, test } from '@jest/globals';
import type { BlockRole } from '#shared/acts/act.ts';
import type { ActReading } from '#shared/acts/act-reading.ts';
import { readActFacts } from '#shared/acts/checks/facts/act-facts.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { checkText, documentOf } from '../../builders/act-texts.ts';

const roleIn =
  ({ blocks }: ActReading) =>
  (paragraph: number): BlockRole | null =>
    blocks.find(({ from, to }) => from <= paragraph && paragraph <= to)?.role ?? null;

function attendanceOf(lines: string) {
  const reading = readAct(
    documentOf(`# Compte rendu du conseil municipal\nSéance du 12 mars 2026\n${lines}`),
  );
  const { attendance } = readActFacts(reading, roleIn(reading));
  return {
    inOffice: attendance.inOffice?.value ?? null,
    present: attendance.present?.value ?? null,
    voters: attendance.voters?.value ?? null,
    names: attendance.presentNames?.map(({ value }) => value) ?? null,
    absent: attendance.absentNames?.map(({ value }) => value) ?? null,
    proxies: attendance.proxies.map(({ giver, holder }) => `${giver.value} > ${holder.value}`),
    secretary: attendance.secretary?.value ?? null,
  };
}

test('figures on one line with dashes, and names behind shared civilities', () => {
  const read =
    attendanceOf(`Présents : M. Jean-Marc BRUN, maire, Mmes et MM. Claire HUGON, Yvon LE GALL, Rose VAN DAELE.
Pouvoirs : Mme Brigitte DRIANT donne pouvoir à M. le maire, Mme Anne GOUDARD donne pouvoir à Mme Claire HUGON.
Secrétaire de séance : Rose VAN DAELE
Conseillers en exercice : 6 - Présents : 4 - Votants : 6`);
  expect(read).toEqual({
    inOffice: 6,
    present: 4,
    voters: 6,
    names: ['Jean-Marc BRUN', 'Claire HUGON', 'Yvon LE GALL', 'Rose VAN DAELE'],
    absent: ['Brigitte DRIANT', 'Anne GOUDARD'],
    proxies: ['Brigitte DRIANT > M. le maire', 'Anne GOUDARD > Claire HUGON'],
    secretary: 'Rose VAN DAELE',
  });
});

test('surnames alone on the line below their label, two of them joined by « et »', () => {
  const read = attendanceOf(`Présents :
Monsieur Claude DUPRÉ, Maire, Messieurs DAGORN, DELAMARE, Madame LEJEUNE, Maître LORENT, Docteur LEGRAND, Messieurs PINTO et LESAGE.
Absents excusés : Monsieur MESNIL donne pouvoir à Monsieur DAGORN, Messieurs JAILLET et BELLOT.
Monsieur Claude DUPRÉ est désigné secrétaire de séance.`);
  expect(read.names).toEqual([
    ...['Claude DUPRÉ', 'DAGORN', 'DELAMARE', 'LEJEUNE', 'LORENT', 'LEGRAND', 'PINTO', 'LESAGE'],
  ]);
  expect(read.absent).toEqual(['MESNIL', 'JAILLET', 'BELLOT']);
  expect(read.proxies).toEqual(['MESNIL > DAGORN']);
  expect(read.secretary).toBe('Claude DUPRÉ');
});

test('one name a line, counts in words, pouvoirs by representation', () => {
  const read = attendanceOf(`Nombre de conseillers en exercice : onze
Étaient présents :
- Alice BERNARD
- Bruno CARON, adjoint
Était représenté : David ÉTIENNE, représenté par Bruno CARON`);
  expect(read).toMatchObject({
    inOffice: 11,
    names: ['Alice BERNARD', 'Bruno CARON'],
    proxies: ['David ÉTIENNE > Bruno CARON'],
  });
});

test('a list that is only half understood names nobody', () => {
  const read = attendanceOf('Présents : M. Brun, Mme Hugon et la majorité des conseillers');
  expect(read.names).toBeNull();
});

test('« M. MARTIN » where two are called Martin is not taken for either', () => {
  const act = `# Compte rendu du conseil municipal
Présents : Paul MARTIN, Claire MARTIN, Luc ROY
Pouvoirs : Anne ROUX à M. MARTIN, Jean NOIR à M. MARTIN`;
  expect(checkText(act).map(({ rule }) => rule)).not.toContain('proxy-one-each');
  const certain = act.replace('Claire MARTIN, ', '');
  expect(checkText(certain).map(({ rule }) => rule)).toContain('proxy-one-each');
});
