import { describe, expect, test } from '@jest/globals';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import {
  fillGaps,
  gapsOf,
  metiers,
  type ReadyRequest,
  readyBounds,
} from '#shared/drafting/ready/ready-request.ts';
import { readyRequests } from '#shared/drafting/ready/ready-requests.fr.ts';
import { searchReady } from '#shared/drafting/ready/search-ready.ts';
import { isRewriting, readRequest } from '#shared/drafting/requests/read-request.ts';
import { suggestBetter } from '#shared/drafting/requests/suggest-better.fr.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';

const name = (metier: ReadyRequest['metier']): string => chatWritingTexts.fr.metiers[metier];
const found = (words: string): readonly string[] =>
  searchReady(readyRequests, words, name).map(({ id }) => id);

describe('the ready requests of the product', () => {
  test('there are at least thirty, some for each trade, each under its own id', () => {
    expect(readyRequests.length).toBeGreaterThanOrEqual(30);
    expect(new Set(readyRequests.map(({ id }) => id)).size).toBe(readyRequests.length);
    for (const metier of metiers) {
      const own = readyRequests.filter((one) => one.metier === metier);
      expect([metier, own.length]).toEqual([metier, expect.any(Number)]);
      expect(own.length).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(readyRequests.map((one) => [one.id, one] as const))(
    '%s fits its bounds, names a template that exists, and is read as what it is',
    (_id, { title, text, use, templateId }) => {
      expect(title.length).toBeLessThanOrEqual(readyBounds.title);
      expect(text.length).toBeLessThanOrEqual(readyBounds.text);
      expect(gapsOf(text).length).toBeGreaterThan(0);
      if (templateId !== null) expect(findTemplate(templateId)).not.toBeNull();
      const values = Object.fromEntries(
        gapsOf(text).map((gap) => [
          gap,
          gap.startsWith('texte') ? 'Nous avons bien reçu votre lettre.' : gap,
        ]),
      );
      const read = readRequest(fillGaps(text, values));
      expect(read.kind).toBe('write');
      if (read.kind === 'write') expect(isRewriting(read.move)).toBe(use === 'rewrite');
    },
  );
});

describe('a search of ready requests', () => {
  test('accents, case, endings and the trade put aside', () => {
    expect(found('CANTINE')[0]).toBe('scolaire-cantine');
    expect(found('greves')).toContain('scolaire-greve');
    expect(found('déliberations')[0]).toBe('assemblees-deliberation');
    expect(
      found('urbanisme')
        .slice(0, 3)
        .every((id) => id.startsWith('urbanisme-')),
    ).toBe(true);
  });

  test('a word that is being written counts by its beginning; no word gives all, nonsense none', () => {
    expect(found('circ')).toContain('technique-circulation');
    expect(found('')).toHaveLength(readyRequests.length);
    expect(found('xyzzy')).toEqual([]);
  });
});

test('a gap left empty stays, one filled in is replaced wherever it stands', () => {
  expect(fillGaps('{a} et {b} puis {a}', { a: 'x', b: ' ' })).toBe('x et {b} puis x');
  expect(gapsOf('{a} {b} {a} {} { trop\nlong }')).toEqual(['a', 'b']);
});

test.each([
  ['Fais un courrier', 'what-about'],
  ['Rédige un mail qui annonce la fermeture demain matin de la piscine', 'to-whom'],
  ['Rédige une délibération pour accorder une aide au club', 'which-figures'],
  ['Rédige un mail à Mme Roux pour confirmer le rendez-vous', null],
])('%s lacks %s', (text, missing) => {
  const read = readRequest(text);
  expect(read.kind === 'write' ? suggestBetter(read) : 'no writing').toBe(missing);
});
