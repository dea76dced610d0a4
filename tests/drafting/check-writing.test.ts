import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BlockRole } from '#shared/acts/act.ts';
import { checkWriting, type Written } from '#shared/drafting/check-writing.ts';
import { holdInvented } from '#shared/drafting/hold-invented.ts';
import { readKnown } from '#shared/drafting/known-values.ts';

const known = readKnown(['Règlement de la cantine', '2026-02-03']);
const act: readonly BlockRole[] = ['expose', 'considerant', 'article'];

/** Plays a model's text in pieces; gives what was shown and what was written. */
const play = (
  text: string,
  { pieces = [text], allowed = act, complete = true } = {},
): { readonly shown: string } & Written => {
  const check = checkWriting({ allowed, hold: (sentence) => holdInvented(sentence, known) });
  const shown = pieces.map(check.push).join('') + check.end({ complete });
  return { shown, ...check.written() };
};

const body = 'CONSIDÉRANT: Considérant qu’il faut un règlement ;';

test.each([
  ['marks as asked', `${body}\nARTICLE Objet: Le règlement est adopté.`],
  [
    'Markdown',
    `**CONSIDÉRANT :** Considérant qu’il faut un règlement ;\n\n### ARTICLE 1 – Objet : Le règlement est adopté.`,
  ],
  [
    'no mark but its own words',
    'Considérant qu’il faut un règlement ;\nArticle 1 : Objet\nLe règlement est adopté.',
  ],
  [
    'a preamble and a fence',
    `Voici le texte :\n\n\`\`\`\n${body}\nARTICLE 1er – Objet: Le règlement est adopté.\n\`\`\``,
  ],
  [
    'thoughts',
    `<think>ARTICLE Faux: rien</think>\n${body}\nARTICLE Objet: Le règlement est adopté.`,
  ],
  ['carriage returns', `${body}\r\nARTICLE Objet: Le règlement est adopté.\r\n`],
])('a text with %s gives its blocks', (_name, text) => {
  expect(play(text).blocks).toEqual([
    {
      role: 'considerant',
      title: null,
      paragraphs: ['Considérant qu’il faut un règlement\u202F;'],
    },
    { role: 'article', title: 'Objet', paragraphs: ['Le règlement est adopté.'] },
  ]);
});

test('what no model may write is left out, with all that follows under it', () => {
  const text = `${body}\nVISA: Vu le code de l’éducation,\net aussi ceci\nVOTE: adopté\nSIGNATURE: Le maire\nARTICLE Objet: Adopté.`;
  const { blocks, dropped, shown } = play(text);
  expect(blocks.map(({ role }) => role)).toEqual(['considerant', 'article']);
  expect(dropped).toEqual(['visa', 'vote', 'signature']);
  expect(shown).not.toMatch(/Vu le code|aussi ceci|Le maire/u);
});

test('paragraphs on lines of their own stand in the block above them', () => {
  const { blocks } = play(
    'EXPOSÉ: Un premier point. Un second.\nUn autre paragraphe.\n- une ligne',
  );
  expect(blocks).toEqual([
    {
      role: 'expose',
      title: null,
      paragraphs: ['Un premier point. Un second.', 'Un autre paragraphe.', '- une ligne'],
    },
  ]);
});

test.each([
  'Pouvez-vous préciser la date de la séance ?',
  'Je ne peux pas rédiger ce texte.',
  'Quel est le montant de la subvention ? Merci de préciser aussi le bénéficiaire.',
  'Désolé, il me manque des informations.',
  'I’m sorry, I need more details.',
])('« %s » is told as said instead of writing', (text) => {
  expect(play(text)).toMatchObject({ blocks: [], shown: '', saidInstead: text });
});

test.each([
  'SANS_REPONSE',
  'ARTICLE Objet: SANS_REPONSE',
  'EXPOSE: SANS_OBJET.',
  'EXPOSE: Je ne peux pas rédiger ce texte sans plus d’informations.',
])('the refusal « %s » is never the text of the act', (text) => {
  expect(play(text)).toMatchObject({ blocks: [], shown: '' });
  expect(play(text).saidInstead).not.toBeNull();
});

test('a letter that refuses what somebody asked is no refusal to write', () => {
  const text = 'EXPOSE: Je ne peux pas donner une suite favorable à votre demande.';
  expect(play(text)).toMatchObject({ saidInstead: null });
  expect(play(text).blocks[0]?.paragraphs).toHaveLength(1);
});

test('a model that forgets every mark is taken at its word', () => {
  const { blocks, saidInstead } = play('La commune souhaite un règlement. Il est simple.');
  expect(saidInstead).toBeNull();
  expect(blocks).toEqual([
    {
      role: 'expose',
      title: null,
      paragraphs: ['La commune souhaite un règlement. Il est simple.'],
    },
  ]);
});

test('a text that was cut loses its unfinished sentence alone', () => {
  const { blocks } = play(`${body}\nARTICLE Objet: Le règlement est adopté. Il sera affi`, {
    complete: false,
  });
  expect(blocks.at(-1)?.paragraphs).toEqual(['Le règlement est adopté.']);
});

const line = fc.oneof(
  fc.constantFrom(
    body,
    'ARTICLE Objet: Le règlement est adopté. Il s’applique.',
    'Vu le code,',
    'CORPS: M. Dupont, né le 3 mars 1970, paie 45 €.',
    '```',
    '<think>',
    '</think>',
    '**Article 2 – Suite**',
    '- un point ; art. 5 du décret n° 2019-12.',
    '⟦NAME_3⟧ [à compléter : date] <img src=x onerror=y>',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

test('how the stream was cut changes nothing', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 20 }),
      (whole, sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (let n = 0; at < whole.length; n += 1) {
          const size = 1 + (sizes[n % sizes.length] ?? 0);
          pieces.push(whole.slice(at, at + size));
          at += size;
        }
        expect(play(whole, { pieces })).toEqual(play(whole));
      },
    ),
    { numRuns: 150 },
  );
});

test('a name held before a bracket makes no link of what stands in it', () => {
  const { shown } = play('Ა(https://exemple.fr)');
  expect(shown).not.toContain('](');
});

test('whatever a model says, only its roles are written, nothing invented, no HTML, no link of its own', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const { blocks, shown } = play(whole);
      for (const { role, paragraphs } of blocks) {
        expect(act).toContain(role);
        expect(paragraphs.join(' ')).not.toMatch(/Dupont|1970|45 €|2019-12|⟦|<img/u);
      }
      expect(shown).not.toMatch(/Dupont|1970|2019-12|<img|\]\(/u);
    }),
    { numRuns: 150 },
  );
});
