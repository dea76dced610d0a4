import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#shared/rewriting/diff-words.ts';
import { mendTypography } from '#shared/rewriting/mend-typography.ts';

/** `_` stands for a no-break space, `~` for a narrow one. */
const shown = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
const mended = (text: string): string => shown(mendTypography(text).text);

test.each([
  ["L'ordre du jour : vote !", 'L’ordre du jour_: vote~!'],
  ['Est-ce possible? Oui;non', 'Est-ce possible~? Oui;non'],
  ['Objet: demande', 'Objet_: demande'],
  ['Le "plan local" est adopté', 'Le «_plan local_» est adopté'],
  ['Le « plan » et le «plan»', 'Le «_plan_» et le «_plan_»'],
  ['Attendre... la suite, etc...', 'Attendre… la suite, etc.'],
  ['Deux  espaces   de trop ', 'Deux espaces de trop'],
  ['Le mot , puis le point .', 'Le mot, puis le point.'],
  ['votre demande ,elle', 'votre demande, elle'],
  ['Vraiment ?? Oui,, non..', 'Vraiment~? Oui, non.'],
  ['( voir ici )', '(voir ici)'],
  ['50% de 1 500 €', '50_% de 1~500_€'],
  ['soit 12500 euros', 'soit 12~500 euros'],
  ['la délibération n°2026-12 et N° 3', 'la délibération n°_2026-12 et N°_3'],
  ['M. Martin et Mme Durand', 'M._Martin et Mme_Durand'],
  ['l’article 3 et l’article L. 2121-29', 'l’article_3 et l’article_L._2121-29'],
  [
    'la 1ère fois, le 2ème jour, le XXIème siècle, le 1 er mai',
    'la 1re fois, le 2e jour, le XXIe siècle, le 1er mai',
  ],
  ['à 14h30 ou 9 h', 'à 14_h_30 ou 9_h'],
])('%s', (before, after) => {
  expect(mended(before)).toBe(after);
});

test.each([
  'https://exemple.fr/a?b=1;c=2!',
  "Écrire à mairie.d'accueil@exemple.fr",
  "C:\\Dossiers\\l'acte n°1.docx",
  'compte rendu n°3.docx',
  "[à compléter : date de l'acte]",
  '⟦NAME_1⟧',
  '{{dateSeance}}',
  '`a ? b : c`',
  'de 10:30 à 11:00',
  '01 23 45 67 89',
  '0 800 123 456',
  '732 829 320 00074',
  'Sommaire ........ 4',
  'mot\u00A0; autre\u202F: fin\u00A0!',
])('left as it is: %s', (text) => {
  const kept = mendTypography(text).text;
  if (text.startsWith('Écrire')) expect(kept).toContain('@exemple.fr');
  else expect(kept).toBe(text);
});

test('the edits lead from the text to the mended one', () => {
  const text = 'L\'élu dit : "oui" , l\'autre  non ...';
  const { text: after, edits } = mendTypography(text);
  expect(applyEdits(text, edits)).toBe(after);
  expect(edits.length).toBeGreaterThan(3);
});

const typed = fc
  .array(
    fc.constantFrom(
      'mot',
      'L',
      'l',
      'M.',
      'n°',
      '12',
      '3',
      '500',
      '1er',
      '2ème',
      'h',
      '30',
      '€',
      '%',
      'art.',
      'article',
      'etc',
      '«',
      '»',
      '"',
      '“',
      '”',
      "'",
      '’',
      '(',
      ')',
      '[',
      ']',
      ',',
      '.',
      '...',
      '…',
      ';',
      ':',
      '!',
      '?',
      ' ',
      '  ',
      '\u00A0',
      '\u202F',
      '\n',
      '\t',
      'https://a.fr/b?c',
      'a@b.fr',
      'x.pdf',
      '`',
      '[à compléter : x]',
      '-',
      'Dr',
      'Paul',
      'V',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('mending a mended text changes nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const once = mendTypography(text).text;
      expect(shown(mendTypography(once).text)).toBe(shown(once));
    }),
    { numRuns: 3000 },
  );
});

test('no letter and no digit is lost or added, apart from ordinals', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const free = typed.filter((text) => !/1er|2ème|1 ?er|[èe]me/u.test(text));
  fc.assert(
    fc.property(free, (text) => {
      expect(letters(mendTypography(text).text)).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});
