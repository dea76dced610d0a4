import { expect, test } from '@jest/globals';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { IndexReport } from '../../bot/indexing/index-report.ts';
import { tellReport } from '../../bot/indexing/tell-report.ts';

const report: IndexReport = {
  added: 1,
  updated: 0,
  unchanged: 2,
  embedded: 0,
  removed: 0,
  skipped: [{ file: '/rh/ancien.doc', kind: '.doc' }],
  failed: [
    { file: '/rh/paie.xlsx', code: 'encrypted', details: {}, keptEarlier: true },
    { file: '/rh/plan.pdf', code: 'needs-ocr', details: { pages: 12 }, keptEarlier: false },
  ],
  warnings: [{ file: '/rh/note.docx', warning: { code: 'tracked-changes', details: {} } }],
  passages: 4,
  embeddings: 'none',
  seconds: 1.23456,
};

test('each outcome names its file, the reason and what to do', () => {
  const told = tellReport(report, 'fr');
  expect(told.skipped).toEqual([
    {
      file: '/rh/ancien.doc',
      reason: 'type de fichier non pris en charge (.doc) : enregistrez-le en .docx',
    },
  ]);
  expect(told.failed.map(({ message }) => message)).toEqual([
    '« /rh/paie.xlsx » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ajoutez-la. La version indexée auparavant reste en place.',
    '« /rh/plan.pdf » est une image numérisée sans texte (12 pages) : OCR nécessaire. Passez-le à la reconnaissance de caractères, ou ajoutez le document d’origine.',
  ]);
  expect(told.warnings[0]?.message).toContain('/rh/note.docx');
  expect(told).toMatchObject({ added: 1, unchanged: 2, passages: 4, seconds: 1.235 });
});

test.each(['fr', 'en'] as const)(
  'every message in %s names the file and ends as a sentence',
  (language) => {
    const { faults, warnings } = documentTexts[language];
    for (const tell of [...Object.values(faults), ...Object.values(warnings)]) {
      for (const limit of ['entries', 'seconds', 'unheard-of']) {
        const message = tell('/rh/x.pdf', { limit, most: 5, megabytes: 9, pages: 2, kind: '.x' });
        expect(message).toContain('/rh/x.pdf');
        expect(message).toMatch(/[.…]$/);
        expect(message).not.toMatch(/undefined|!/);
      }
    }
  },
);

test('the summary counts in plain words, and a .csv is told what to become', () => {
  const counts = { ...report, skipped: 2, failed: 0, seconds: 0.04 };
  expect(documentTexts.fr.summary(counts)).toBe(
    '1 document ajouté, 0 mis à jour, 2 inchangés, 0 retiré ; 2 fichiers ignorés, 0 en échec ; 4 passages écrits',
  );
  expect(documentTexts.en.summary({ ...counts, seconds: 2 })).toContain(
    'passages written in 2.0 s',
  );
  expect(documentTexts.fr.skippedKind('.csv')).toContain('(.csv) : enregistrez-le en .xlsx');
  expect(documentTexts.fr.skippedKind('.vtt')).toContain('n’est pas une source');
});
