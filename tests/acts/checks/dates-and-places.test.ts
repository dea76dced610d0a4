import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkText, documentOf, meeting } from '../../builders/act-texts.ts';

const rulesOf = (text: string): readonly string[] => checkText(text).map(({ rule }) => rule);

describe('dates', () => {
  const months = [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ];
  const days = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
  const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = (year: number): readonly number[] => [
    31,
    leap(year) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  /** Day of the week by Zeller’s congruence, 0 = Sunday. */
  const zeller = (year: number, month: number, day: number): number => {
    const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
    const h =
      (day +
        Math.floor((13 * (m + 1)) / 5) +
        y +
        Math.floor(y / 4) -
        Math.floor(y / 100) +
        Math.floor(y / 400)) %
      7;
    return (h + 6) % 7;
  };
  const dates = fc.record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    weekday: fc.integer({ min: 0, max: 6 }),
  });

  test('a day that does not exist and a wrong weekday are told, in letters and in figures', () => {
    fc.assert(
      fc.property(dates, fc.boolean(), ({ year, month, day, weekday }, inFigures) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const written = inFigures
          ? `${two(day)}/${two(month)}/${year}`
          : `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`;
        const exists = day <= (lengths(year)[month - 1] ?? 0);
        const rules = rulesOf(
          `Le bureau est fermé le ${days[weekday]} ${written} toute la journée.`,
        );
        expect(rules.includes('date-impossible')).toBe(!exists);
        expect(rules.includes('date-weekday')).toBe(exists && weekday !== zeller(year, month, day));
      }),
      { numRuns: 300 },
    );
  });

  test('neither the day of the convocation nor that of the meeting counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(900, 3_499, 3_500, 40_000),
        (gap, population) => {
          const convened = new Date(Date.UTC(2026, 2, 12 - gap)).getUTCDate();
          fc.pre(gap < 12);
          const act = meeting({ inOffice: 9, present: 9, proxies: 0, vote: '' }).replace(
            'Séance du 12 mars 2026',
            `Séance du 12 mars 2026\nDate de la convocation : ${convened === 1 ? '1er' : convened} mars 2026`,
          );
          let between = 0;
          for (let day = convened + 1; day < 12; day += 1) between += 1;
          const found = checkText(act, { population }).some(
            ({ rule }) => rule === 'convocation-delay',
          );
          expect(found).toBe(between < (population < 3_500 ? 3 : 5));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('any text', () => {
  test('every finding points at words that are there, and says why', () => {
    const words = fc.constantFrom(
      'Article 2 : ',
      'Pour : 3',
      'Contre : ',
      'Présents : M. A, ',
      'Vu ',
      'pouvoir à ',
      'le 31 juin 2026',
      '[à compléter : x]',
      '« ',
      ' ;',
      'Le maire',
      '\n',
      ' ',
      'CDG',
      'l’unanimité',
      '|',
      'Considérant ',
      'loi n° 84-53',
      'Mme Anne Roux',
      '12',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join('');
          const { paragraphs } = documentOf(text);
          for (const { where, message, why } of checkText(text)) {
            expect(message.length * why.length).toBeGreaterThan(0);
            if (where === null) continue;
            const held = paragraphs[where.paragraph]?.text ?? null;
            expect(held).not.toBeNull();
            expect(held?.slice(where.start, where.end)).not.toBe('');
            expect(where.end ?? 0).toBeLessThanOrEqual(held?.length ?? 0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(['_', '.', '…', ' ', '« ', '12 ', 'M. A à ', 'Présents : ', 'Jean DUPONT '])(
    'a long run of %j ends, and is no gap to fill where it stands alone',
    (sign) => {
      const rules = rulesOf(`# Délibération\nPrésents : ${sign}\n${sign.repeat(20_000)}`);
      expect(rules).not.toContain('leftover');
    },
  );

  test('leaders of a table of contents are no gap, dots and lines within a sentence are', () => {
    expect(rulesOf('Article 1er ............ 12')).not.toContain('leftover');
    expect(rulesOf('M. ............ est nommé')).toContain('leftover');
    expect(rulesOf('Fait à ________, le 3 mars 2026')).toContain('leftover');
  });
});
