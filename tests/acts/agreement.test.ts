import { expect, test } from '@jest/globals';
import { withinSentence } from '#shared/acts/agree.fr.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { openMotive } from '#shared/acts/open-motive.fr.ts';
import type { Facts } from '#shared/acts/template.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { toldFacts } from '../builders/told-facts.ts';

function lay(
  id: string,
  facts: Facts,
): readonly { readonly text: string; readonly style: string }[] {
  const template = findTemplate(id);
  if (template === null) throw new Error(`no template ${id}`);
  const act = composeAct(
    template,
    { ...toldFacts(template), ...facts },
    {
      organisation: { name: 'Commune de Saint-Aubin', kind: 'commune' },
      references: { references: [], texts: [] },
      language: 'fr',
    },
  );
  return layOutAct(act)
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ text, style }) => ({ text: text.replace(/[\u00A0\u202F]/gu, ' '), style }));
}
const textOf = (id: string, facts: Facts): string =>
  lay(id, facts)
    .map(({ text }) => text)
    .join('\n');

test('the offices of a meeting agree with the persons who hold them', () => {
  const women = textOf('deliberation', {
    president: 'Mme Claire Dubois',
    qualitePresident: 'Maire',
    secretaire: 'Mme Julie Fabre',
  });
  expect(women).toContain('sous la présidence de Mme Claire Dubois, maire.');
  expect(women).toContain('La présidente de séance,\nMme Claire Dubois, maire');
  expect(women).toContain('La secrétaire de séance,\nMme Julie Fabre');
  const men = textOf('deliberation', { president: 'M. Paul Noir', secretaire: '' });
  expect(men).toContain('Le président de séance,\nM. Paul Noir');
  expect(men).toContain('Le secrétaire de séance,\n[à compléter');
});

test('an office takes a small letter within a sentence and a capital where it opens a line', () => {
  const text = textOf('certificat-administratif', {
    signataire: 'Mme Claire Dubois',
    qualiteSignataire: 'La maire',
  });
  expect(text).toContain('Mme Claire Dubois, la maire, certifie :');
  expect(text).toContain('La maire,\nMme Claire Dubois');
  expect(textOf('certificat-administratif', { qualiteSignataire: 'DGS' })).toContain(
    ', DGS, certifie',
  );
});

test.each([
  ['Maire', 'maire'],
  ['La Première adjointe', 'la première adjointe'],
  ['Présidente de l’ADMR', 'présidente de l’ADMR'],
  ['DGS', 'DGS'],
  ['DIRECTEUR', 'DIRECTEUR'],
])('« %s » reads « %s » within a sentence', (office, within) => {
  expect(withinSentence(office)).toBe(within);
});

test('a partner is represented as its name agrees', () => {
  const partner = (partenaire: string): string => textOf('convention', { partenaire });
  expect(partner('l’association Les Lilas')).toContain(', représentée par Mme Claire Martin');
  expect(partner('le club de judo')).toContain(', représenté par Mme Claire Martin');
});

test.each([
  ['le service doit rester accessible', 'que le service doit rester accessible'],
  ['Il convient d’agir', 'qu’il convient d’agir'],
  ['que la salle est ancienne', 'que la salle est ancienne'],
  ['La vétusté de la salle', 'la vétusté de la salle'],
  ['la demande qui est présentée par M. Noir', 'la demande qui est présentée par M. Noir'],
  ['la présente demande', 'la présente demande'],
  ['Cette action s’inscrit dans le projet', 'que cette action s’inscrit dans le projet'],
  ['l’intérêt public local', 'l’intérêt public local'],
  ['[à compléter : motifs]', '[à compléter : motifs]'],
])('« Considérant » before « %s » is followed by « %s »', (told, written) => {
  expect(openMotive(told)).toBe(written);
});

test('a motive told without « que » reads as a sentence, once', () => {
  const text = textOf('deliberation', {
    motifs: ['Le service doit rester accessible', 'la vétusté de la salle'],
  });
  expect(text).toContain('Considérant que le service doit rester accessible ;');
  expect(text).toContain('Considérant la vétusté de la salle ;');
});

test('the name of who signs stands apart, and no vote is asked on various questions', () => {
  const paragraphs = lay('convention', { signataire: 'Mme Claire Dubois' });
  expect(paragraphs.filter(({ style }) => style === 'ActeSignataire')).toHaveLength(2);
  const minutes = textOf('proces-verbal', { pointsOrdreDuJour: ['Budget', 'Questions diverses'] });
  expect(minutes.match(/Votants/gu)).toHaveLength(1);
});
