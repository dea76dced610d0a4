import { expect, test } from '@jest/globals';
import { composeParts } from '#shared/synthesis/compose-parts.ts';
import { composeSet } from '#shared/synthesis/compose-set.ts';
import { fillNote } from '#shared/synthesis/fill-note.ts';
import { textOf } from '../builders/report-words.ts';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';
import { toDocModel } from '../golden/concessions/to-doc-model.ts';

const sheet = shippedSheet('dsp');
const frame = { language: 'fr', organisation: 'Trois-Vallons', mention: '' } as const;
const reviewed = [0, 1].map((at) => ({
  filled: fillConcession(sheet, makeConcession(at)),
  reviews: [],
}));

test.each([
  ['annexe-financiere', /^Annexe financière/u, /Contrôles de cohérence/gu],
  ['rapport-ccspl', /commission consultative/u, /La commission est invitée/gu],
  ['rapport-assemblee', /assemblée délibérante/u, /prendre acte/gu],
] as const)('several reports make one %s with a part for each', (output, title, inEach) => {
  const report = composeParts(sheet, reviewed, output, frame);
  expect(report.title).toMatch(title);
  const parts = report.blocks.flatMap((one) =>
    one.kind === 'heading' && one.level === 1 ? [one.text] : [],
  );
  expect(parts).toEqual(reviewed.map(({ filled }) => filled.title));
  expect(textOf(report).match(inEach)).toHaveLength(2);
});

test('several notes stand one after the other, each as its points', () => {
  const note = shippedSheet('note');
  const notes = [0, 1].map((at) => {
    const filled = fillNote(note, toDocModel(makeConcession(at)), {
      file: `${at}.pdf`,
      fileHash: '',
    });
    return { filled, reviews: [] };
  });
  const text = textOf(composeSet(note, notes, frame));
  expect(text).not.toContain('dans l’annexe financière');
  expect(text).toContain(notes[1]?.filled.fields[0]?.lines[0]?.name ?? 'no point');
});
