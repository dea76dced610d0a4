import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allValues, factNames, valuesOf } from '#shared/case/facts.ts';
import { type EarlierQuestion, knownCase, wholeQuestion } from '#shared/case/known-case.ts';
import { readReply } from '#shared/case/read-reply.ts';
import { toneOfQuestion } from '#shared/case/tone-of-question.ts';
import { caseTexts } from '#shared/language/case-texts.ts';

const asked = (question: string, fact: EarlierQuestion['asked'] = null): EarlierQuestion => ({
  question,
  asked: fact,
});
const waiting = [asked('Quel préavis pour démissionner ?', 'statut')];

test.each([
  ['Contractuel', 'statut', ['contractuel']],
  ['je suis contractuelle depuis deux ans', 'statut', ['contractuel']],
  ['Fonctionnaire titulaire', 'statut', ['titulaire']],
  ['non titulaire', 'statut', ['contractuel']],
  ['B', 'categorie', ['B']],
  ['partiel', 'quotite', ['temps-partiel']],
  ['à 80 %', 'quotite', ['temps-partiel']],
  ['temps non complet', 'quotite', ['temps-non-complet']],
  ['CDD', 'contrat', ['cdd']],
  ['Je ne sais pas', 'statut', []],
  ['agent de droit public', 'statut', []],
] as const)('« %s » replies to what was asked of the %s', (text, fact, values) => {
  const reply = readReply(text, fact);
  expect(reply.kind === 'reply' && valuesOf(reply.facts, fact)).toEqual(values);
});

test.each([
  'Et le congé paternité ?',
  'congé maternité',
  'combien de jours de RTT',
  'Je suis contractuel, quel congé ?',
])('« %s » is another question', (text) => {
  expect(readReply(text, 'statut')).toEqual({ kind: 'new-question' });
  expect(wholeQuestion(text, waiting)).toBe(text);
});

test('every choice that is offered is read back as what it says, in both languages', () => {
  const groups: readonly (readonly string[])[] = [['titulaire', 'stagiaire']];
  for (const language of ['fr', 'en'] as const) {
    for (const fact of factNames.filter((one) => one !== 'versant' && one !== 'filiere')) {
      const choices = [
        ...valuesOf(allValues, fact).map((value) => [value]),
        ...(fact === 'statut' ? groups : []),
      ];
      for (const values of choices) {
        const reply = readReply(caseTexts[language].choice(values), fact);
        expect([language, values, reply.kind === 'reply' && valuesOf(reply.facts, fact)]).toEqual([
          language,
          values,
          values,
        ]);
      }
    }
    expect(readReply(caseTexts[language].unknown, 'statut').kind).toBe('reply');
  }
});

test('a reply goes on with the question that waited, and tells the case', () => {
  expect(wholeQuestion('Contractuel', waiting)).toBe(
    'Quel préavis pour démissionner ? Contractuel',
  );
  const known = knownCase('Contractuel', waiting, 'FPT');
  expect(known).toMatchObject({ replies: true, asked: ['statut'] });
  expect(known.facts).toMatchObject({ statut: ['contractuel'], versant: ['FPT'] });
});

test('what was told holds for the questions after it, until something else is told', () => {
  const before = [...waiting, asked('Quel préavis pour démissionner ? Contractuel')];
  expect(knownCase('Et mes congés ?', before, 'FPT').facts.statut).toEqual(['contractuel']);
  expect(knownCase('Et pour un titulaire ?', before, 'FPT').facts.statut).toEqual(['titulaire']);
  const stated = [asked('Je suis en CDI, ai-je droit au CET ?')];
  expect(knownCase('Et au télétravail ?', stated, 'FPT').facts.contrat).toEqual(['cdi']);
});

test('a question about somebody else tells nothing of the person for the next one', () => {
  const before = [asked('Un contractuel a-t-il droit au CET ?')];
  expect(knownCase('Combien de jours ai-je ?', before, 'FPT').facts.statut).toEqual([]);
});

test('the organisation’s branch stands whatever is named; what is named counts beside it', () => {
  const known = knownCase('Un détachement dans la fonction publique de l’État ?', [], 'FPT');
  expect(known.facts.versant).toEqual(['FPT']);
  expect(known.versants).toEqual(['FPT', 'FPE']);
});

test('each fact is asked once, whatever the conversation was', () => {
  const question = fc.constantFrom(
    'Quel préavis ?',
    'Contractuel',
    'Je ne sais pas',
    'Mes congés ?',
  );
  const fact = fc.constantFrom('statut' as const, 'quotite' as const, null);
  fc.assert(
    fc.property(fc.array(fc.tuple(question, fact), { maxLength: 6 }), question, (past, text) => {
      const known = knownCase(
        text,
        past.map(([words, one]) => asked(words, one)),
        'FPT',
      );
      const facts = past.flatMap(([, one]) => one ?? []);
      expect(known.asked).toEqual(facts);
      expect(known.facts.versant).toEqual(['FPT']);
    }),
  );
});

test.each([
  ['Ai-je droit au CET ?', 'personal'],
  ['Quel est mon préavis ?', 'personal'],
  ['Quelles sont les règles du congé parental ?', 'general'],
  ['Un agent peut-il démissionner ?', 'general'],
  ['Quelle est la durée du préavis ?', 'neutral'],
] as const)('« %s » is a %s question', (text, tone) => {
  expect(toneOfQuestion(text)).toBe(tone);
});

test.each([
  ['cdi', 'statut', ['contractuel']],
  ['je suis stagiaire', 'statut', ['stagiaire']],
  ['Je suis contractuelle depuis 2 ans', 'statut', ['contractuel']],
  ['titulaire à temps partiel 80%', 'quotite', ['temps-partiel']],
  ['à 80 %', 'quotite', ['temps-partiel']],
  ['à temps non complet 28h', 'quotite', ['temps-non-complet']],
  ['cdi ?', 'contrat', ['cdi']],
  ['catégorie B', 'categorie', ['B']],
  ['moi je suis adjoint technique', 'filiere', ['technique']],
] as const)('« %s » under an answer goes on with its question', (text, fact, values) => {
  const known = knownCase(text, [asked('Combien de temps suis-je payé en maladie ?')], 'FPT');
  expect(known).toMatchObject({ replies: true, facts: { [fact]: values } });
});

test.each([
  'temps partiel',
  'le temps non complet',
  'CNRACL',
  'congé maternité',
  'combien de jours de RTT pour un contractuel',
  'Je suis contractuel, quel congé ?',
  'merci',
  'et pour 3 ?',
  'Contrat CDD renouvellement',
  '',
])('« %s » under an answer is another question', (text) => {
  const known = knownCase(text, [asked('Combien de temps suis-je payé en maladie ?')], 'FPT');
  expect(known.replies).toBe(false);
});

test('a second detail goes on with the first, and both hold for the next question', () => {
  const first = asked('Quel préavis pour démissionner ?');
  const second = asked(wholeQuestion('contractuel', [first]));
  const third = asked(wholeQuestion('depuis 2 ans', [first, second]));
  expect(third.question).toBe('Quel préavis pour démissionner ? contractuel depuis 2 ans');
  const next = knownCase('combien de congés ?', [first, second, third], 'FPT');
  expect(next).toMatchObject({ replies: false, facts: { statut: ['contractuel'] } });
});

test('where the question before may not be asked again, a detail stands alone', () => {
  const before = [asked('Quel préavis pour démissionner ?', 'statut')];
  expect(knownCase('cdi', before, 'FPT', false)).toMatchObject({
    replies: false,
    asked: ['statut'],
    facts: { statut: ['contractuel'] },
  });
});
