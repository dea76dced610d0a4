import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quorumOf } from '#shared/acts/checks/rules/quorum.ts';
import { absoluteMajority } from '#shared/acts/checks/rules/votes.ts';
import { checkText, meeting } from '../../builders/act-texts.ts';

const rulesOf = (text: string): readonly string[] => checkText(text).map(({ rule }) => rule);

const surnames =
  'BERNARD CARON DENIS FAURE GAUTIER HENRY IMBERT JACOB KLEIN LAMBERT MOREL NOEL OGER PRAT RENARD SIMON THIBAULT URBAIN VIDAL WEBER'.split(
    ' ',
  );
const firstNames =
  'Alice Bruno Cécile David Emma Félix Gaëlle Hugo Igor Julia Karim Laure Marc Nadia Omar Paul Rose Sami Tessa Ugo'.split(
    ' ',
  );
/** Twenty different people. */
const people = surnames.map((surname, at) => `${firstNames[at]} ${surname}`);

const told = (yes: number, no: number, abstained: number): string =>
  `Pour : ${yes}\nContre : ${no}\nAbstentions : ${abstained}`;

const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

describe('quorum', () => {
  test('it is the least number that twice taken exceeds the members in office', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (inOffice) => {
        let least = 0;
        while (least * 2 <= inOffice) least += 1;
        expect(quorumOf(inOffice)).toBe(least);
      }),
    );
  });

  test('it is missed exactly when those present are not more than half, whatever the proxies', () => {
    const meetings = fc.record({
      inOffice: fc.integer({ min: 3, max: 150 }),
      present: count(150),
      proxies: count(40),
    });
    fc.assert(
      fc.property(meetings, ({ inOffice, present, proxies }) => {
        const rules = rulesOf(
          meeting({ inOffice, present, proxies, vote: 'Adopté à l’unanimité.' }),
        );
        expect(rules.includes('quorum')).toBe(present * 2 <= inOffice);
      }),
      { numRuns: 150 },
    );
  });
});

describe('votes', () => {
  test('the majority is the least number of votes that outweighs all others cast', () => {
    fc.assert(
      fc.property(count(500), (cast) => {
        const wins = (votes: number): boolean => votes > cast - votes;
        expect(wins(absoluteMajority(cast))).toBe(true);
        expect(wins(absoluteMajority(cast) - 1)).toBe(false);
      }),
    );
  });

  test('a sum is wrong exactly when a vote is missing or too many', () => {
    const votes = fc.record({
      yes: fc.integer({ min: 1, max: 60 }),
      no: count(30),
      abstained: count(20),
      proxies: count(10),
      extra: fc.constantFrom(-2, -1, 0, 1, 3),
    });
    fc.assert(
      fc.property(votes, ({ yes, no, abstained, proxies, extra }) => {
        const present = yes + no + abstained - proxies + extra;
        fc.pre(present > 0);
        const act = meeting({
          inOffice: present + 3,
          present,
          proxies,
          vote: told(yes, no, abstained),
        });
        expect(rulesOf(act).includes('votes-sum')).toBe(extra !== 0);
      }),
      { numRuns: 150 },
    );
  });

  test('who does not take part is taken off, once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (present, away) => {
          const vote = `${told(present - away, 0, 0)}\nNe prennent pas part au vote : ${away}`;
          const act = meeting({ inOffice: present, present, proxies: 0, vote });
          expect(rulesOf(act)).not.toContain('votes-sum');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an adopted text has more for than against, and a tie needs the chair', () => {
    fc.assert(
      fc.property(count(40), count(40), count(10), (yes, no, abstained) => {
        fc.pre(yes + no > 0);
        const present = yes + no + abstained;
        const vote = `${told(yes, no, abstained)}\nLa délibération est adoptée.`;
        const act = meeting({ inOffice: present, present, proxies: 0, vote });
        expect(rulesOf(act).includes('votes-majority')).toBe(yes <= no);
      }),
      { numRuns: 150 },
    );
  });

  test('unanimity bears abstentions, and no vote against', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), count(3), count(10), (yes, no, abstained) => {
        const vote = `Adopté à l’unanimité : ${yes} voix pour, ${no} voix contre, ${abstained} abstentions.`;
        const present = yes + no + abstained;
        const act = meeting({ inOffice: present, present, proxies: 0, vote });
        expect(rulesOf(act).includes('votes-unanimity')).toBe(no > 0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('names', () => {
  const shuffled = fc.shuffledSubarray(people, { minLength: 10 });

  test('a member who holds two proxies is told, whichever way the names are written', () => {
    const written = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => `M. ${name}`,
      (name) => name.split(' ').reverse().join(' '),
    );
    fc.assert(
      fc.property(shuffled, written, fc.boolean(), (names, write, twice) => {
        const present = names.slice(0, 7);
        const [first = '', second = ''] = present;
        const [a = '', b = ''] = names.slice(7);
        const holders = twice ? [first, first] : [first, second];
        const list = `Présents : ${present.map((name) => `M. ${name}`).join(', ')}
Pouvoirs : M. ${a} à ${write(holders[0] ?? '')} ; M. ${b} à M. ${holders[1] ?? ''}
Nombre de membres en exercice : 10`;
        const act = meeting({ inOffice: 10, present: 7, proxies: 2, vote: '' }).replace(
          /Nombre de membres en exercice : 10/u,
          list,
        );
        const rules = rulesOf(act);
        expect(rules.includes('proxy-one-each')).toBe(twice);
        expect(rules).not.toContain('proxy-holder-present');
        expect(rules).not.toContain('attendance-count');
      }),
      { numRuns: 80 },
    );
  });
});

describe('articles', () => {
  test('a numbering is right exactly when it is 1, 2, 3…', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
    const right = fc
      .integer({ min: 1, max: 8 })
      .map((last) => Array.from({ length: last }, (_, at) => at + 1));
    fc.assert(
      fc.property(fc.oneof(numbers, right), (written) => {
        const articles = written.map(
          (number) => `Article ${number === 1 ? '1er' : number} : Le point ${number} est approuvé.`,
        );
        const act = meeting({
          inOffice: 9,
          present: 9,
          proxies: 0,
          vote: 'Adopté à l’unanimité.',
        }).replace('Article 1er : Le projet est approuvé.', articles.join('\n'));
        const isRight = written.every((number, at) => number === at + 1);
        expect(rulesOf(act).includes('articles-numbering')).toBe(!isRight);
      }),
      { numRuns: 150 },
    );
  });
});
