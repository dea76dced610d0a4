import { expect, test } from '@jest/globals';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import type { Facts } from '#shared/acts/template.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { toldFacts } from '../builders/told-facts.ts';

function write(id: string, facts: Facts = {}): string {
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
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n')
    .replace(/[\u00A0\u202F]/gu, ' ');
}

test('the acknowledgement of an appeal invites to no second one, and counts from the implicit rejection', () => {
  const text = write('courrier-recours-gracieux-reception', { delai: '2026-12-05' });
  expect(text).not.toMatch(/la présente décision|former un recours gracieux/u);
  expect(text).toContain('Sans réponse au 5 décembre 2026, le silence gardé');
  expect(text).toContain('dans les deux mois qui suivent cette date');
  expect(text).toContain('service suivant');
});

test('the rejection of an appeal opens the court alone, and says that a second appeal gives no more time', () => {
  const text = write('courrier-recours-gracieux-rejet');
  expect(text).not.toMatch(/former un recours gracieux|nouveau délai/u);
  expect(text).toContain('Un nouveau recours gracieux ne le prolonge pas.');
});

test('missing papers hold the delay back as the effect of silence has it', () => {
  const accepted = write('courrier-demande-pieces', { silence: 'acceptation' });
  expect(accepted).toContain('vaut décision d’acceptation');
  expect(accepted).toContain('ne court qu’à compter de la réception');
  expect(accepted).not.toContain('suspendu');
  const refused = write('courrier-demande-pieces', { silence: 'rejet', dateLimite: '2026-12-05' });
  expect(refused).toContain('est suspendu jusqu’au 5 décembre 2026');
  expect(refused).not.toContain('ne court qu’à compter');
  const unknown = write('courrier-demande-pieces', { silence: '' });
  expect(unknown).not.toMatch(/suspendu|ne court/u);
  expect(unknown).toContain('[à compléter : effet du silence');
});

test('an acknowledgement tells the service, and the attestation or the court by the effect of silence', () => {
  const accepted = write('courrier-accuse-reception', { silence: 'acceptation' });
  expect(accepted).toMatch(/attestation/u);
  expect(accepted).toMatch(/service suivant : .+, téléphone /u);
  expect(accepted).not.toMatch(/tribunal/u);
  const refused = write('courrier-accuse-reception', { silence: 'rejet', tribunal: 'Nantes' });
  expect(refused).toContain('tribunal administratif de Nantes');
  expect(refused).not.toMatch(/attestation/u);
});

test('the financial incidence that was told stands in the resolution', () => {
  for (const id of ['deliberation', 'deliberation-subvention', 'deliberation-emploi-temporaire']) {
    const text = write(id, { incidence: 'La perte est estimée à 4 200 €.' });
    expect(text).toContain('Incidence financière : La perte est estimée à 4 200 €.');
  }
  expect(write('deliberation', { incidence: '' })).not.toContain('Incidence');
});
