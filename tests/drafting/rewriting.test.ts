import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkRewriting } from '#shared/drafting/check-rewriting.ts';
import { figuresChanged } from '#shared/drafting/keeps-figures.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const paragraphs = [
  'La commune procède au versement d’une aide de 1 200 € le 3 février 2026.',
  '',
  'Les familles doivent transmettre leur dossier à la mairie.',
];
const request: RewriteRequest = { mode: 'clarifier', paragraphs, to: null };

let endpoint: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.close());

const rewritten = async (text: string, more: Partial<RewriteRequest> = {}) => {
  const { rewrite } = await openDraftingHouse(endpoint.baseURL);
  endpoint.plan({ kind: 'answer', text });
  return rewrite({ ...request, ...more });
};

describe('with a model', () => {
  test('each paragraph comes with its reason, in its place, and the text is scored', async () => {
    const text =
      '1| La commune verse une aide de 1 200 € le 3 février 2026.\n3| Les familles doivent envoyer leur dossier à la mairie.';
    const { outcome, rewriting, streamed } = await rewritten(text);
    expect(outcome.kind).toBe('answered');
    expect(rewriting?.paragraphs.map(({ paragraph, refused }) => [paragraph, refused])).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
    expect(rewriting?.paragraphs[0]?.after).toContain('verse une aide');
    expect(rewriting?.paragraphs[1]).toMatchObject({ after: '', reason: null });
    expect(rewriting?.scores?.after).toBeGreaterThanOrEqual(rewriting?.scores?.before ?? 101);
    expect(streamed.split('\n\n')).toHaveLength(2);
  });

  test('a paragraph in which a fact changes stays as it was, and what changed is told', async () => {
    const text =
      '1| La commune verse une aide de 2 000 € le 3 février 2026.\n3| Les familles doivent envoyer leur dossier à la mairie.';
    const { rewriting, streamed } = await rewritten(text);
    expect(rewriting?.paragraphs[0]).toMatchObject({
      after: paragraphs[0],
      refused: { why: 'facts-changed' },
    });
    expect(rewriting?.paragraphs[0]?.refused?.details.join(' ')).toMatch(/1.200|2.000/u);
    expect(streamed).not.toMatch(/2.000/u);
    expect(rewriting?.paragraphs[2]?.refused).toBeNull();
  });

  test('a word that may be missed is named beside the reason, for the person to look at', async () => {
    const limited = ['L’aide est de 500 € au maximum.'];
    const { rewriting } = await rewritten('1| L’aide est de 500 €.', { paragraphs: limited });
    expect(rewriting?.paragraphs[0]).toMatchObject({ refused: null });
    expect(rewriting?.paragraphs[0]?.reason).toMatch(/À vérifier.*« au maximum »/u);
  });

  test('one that nothing is written of stays as it was', async () => {
    const { rewriting } = await rewritten(
      '3| Les familles doivent envoyer leur dossier à la mairie.',
    );
    expect(rewriting?.paragraphs[0]).toMatchObject({ refused: { why: 'not-written' } });
  });

  test('a model that asks back leaves what rules can mend, and its question is told', async () => {
    const { outcome, rewriting } = await rewritten('Souhaitez-vous que je garde le ton ?');
    expect(outcome.kind).toBe('degraded');
    expect(rewriting?.notes.join(' ')).toContain('Souhaitez-vous');
    expect(rewriting?.paragraphs.every(({ refused }) => refused === null)).toBe(true);
  });

  test('a refusal under a number is no paragraph: the one that was given stays', async () => {
    const text = '1| SANS_REPONSE\n3| Je ne peux pas reformuler ce texte.';
    const { rewriting } = await rewritten(text);
    const shown = rewriting?.paragraphs.map(({ after }) => after).join(' ') ?? '';
    expect(shown).not.toMatch(/SANS_|reformuler/u);
    expect(shown).toContain('3 février 2026');
  });

  test('a translation keeps its figures and addresses, whatever the language writes around them', async () => {
    const kept = await rewritten(
      '1| The municipality pays 1,200 € on 3 February 2026.\n3| Families must send their file to the town hall.',
      { mode: 'traduire', to: 'en' },
    );
    expect(kept.rewriting?.paragraphs.every(({ refused }) => refused === null)).toBe(true);
    expect(kept.rewriting?.scores).toBeNull();
    const lost = await rewritten('1| The municipality pays 1,300 €.', {
      mode: 'traduire',
      to: 'en',
    });
    expect(lost.rewriting?.paragraphs[0]?.refused?.details).toEqual(
      expect.arrayContaining(['1,300', '2026']),
    );
  });

  test('a draft in easy French is told to be read by people concerned, with the rules that it meets', async () => {
    const { rewriting } = await rewritten(
      '1| La commune verse une aide de 1 200 €. La date est le 3 février 2026.',
      { mode: 'falc' },
    );
    expect(rewriting?.rules.length).toBeGreaterThan(5);
    expect(rewriting?.notes.join(' ')).toContain('personnes concernées');
  });
});

test('whatever a model says, a paragraph that comes out says the facts of the one before', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '1| La commune verse 1 200 € le 3 février 2026.',
      '1| La commune verse 9 999 € le 3 février 2026.',
      '3| Les familles doivent envoyer leur dossier à la mairie.',
      '3| Les familles peuvent écrire à x@mal.example.',
      '<think>1| non</think>',
      '**2|** rien',
      '7| ailleurs',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const whole = lines.join('\n');
      const run = (pieces: readonly string[]): readonly [string, unknown] => {
        const check = checkRewriting({ paragraphs, mode: 'clarifier' });
        const shown = pieces.map(check.push).join('') + check.end({ complete: true });
        return [shown, [...check.attempted()]];
      };
      const [shown, attempted] = run([whole]);
      expect(shown).not.toMatch(/9.999|mal\.example/u);
      const pieces = whole.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
      expect(run(pieces)).toEqual([shown, attempted]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['Le 3 février 2026, 1 200,50 €', 'On 3 February 2026, €1,200.50', []],
  ['le 3 mai', 'on 4 May', ['3', '4']],
  ['٣ مايو 2026', '3 mai 2026', []],
  [
    'Voir www.saint-aubin.fr',
    'See www.saint-aubin.org',
    ['www.saint-aubin.fr', 'www.saint-aubin.org'],
  ],
])('« %s » and « %s » differ by %j', (before, after, changed) => {
  expect(figuresChanged(before, after)).toEqual(changed);
});
