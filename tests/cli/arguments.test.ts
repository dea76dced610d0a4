import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../../bot/cli/parse-arguments.ts';
import { findVerb, verbs } from '../../bot/cli/verbs.ts';
import { runCalame } from '../builders/run-calame.ts';

const grammar = { values: ['space', 'as'], flags: ['json', 'help'] };

describe('words and options', () => {
  test('options may stand before, between and after the words', () => {
    expect(
      parseArguments(['--json', 'ask', '--space', 'rh', 'a', '--as=claire', 'b'], grammar),
    ).toEqual({
      words: ['ask', 'a', 'b'],
      options: { json: true, space: 'rh', as: 'claire' },
      problems: [],
    });
  });

  test('what follows two dashes is words, whatever it looks like', () => {
    expect(parseArguments(['ask', '--', '--space', '-80 %'], grammar)).toMatchObject({
      words: ['ask', '--space', '-80 %'],
      problems: [],
    });
  });

  test('a question may begin with a dash and a figure', () => {
    expect(parseArguments(['ask', '-80 % ou -50 % ?'], grammar).problems).toEqual([]);
  });

  test.each([
    ['unknown', ['--spac', 'rh']],
    ['unknown', ['-space', 'rh']],
    ['unknown', ['--spac=rh']],
    ['without-value', ['--space']],
    ['without-value', ['--space', '--json']],
    ['without-value', ['--space', '']],
    ['without-value', ['--space=']],
    ['with-value', ['--json=yes']],
  ])('%s: %j is a problem', (kind, argv) => {
    expect(parseArguments(argv, grammar).problems).toMatchObject([{ kind }]);
  });

  test('any words, any values: nothing is lost, nothing invented', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('-'));
    fc.assert(
      fc.property(fc.array(word), word, fc.boolean(), (words, value, json) => {
        const argv = [...words, '--space', value, ...(json ? ['--json'] : [])];
        expect(parseArguments(argv, grammar)).toEqual({
          words,
          options: { space: value, ...(json ? { json: true } : {}) },
          problems: [],
        });
      }),
    );
  });

  test('any line at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (argv) => {
        const { words, problems, options } = parseArguments(argv, grammar);
        expect(words.length + problems.length + Object.keys(options).length).toBeLessThanOrEqual(
          argv.length,
        );
      }),
    );
  });
});

describe('wrong use of the real command: status 2, nothing on standard output, the right word offered', () => {
  test.each([
    [['aks', 'question'], 'Commande inconnue : « aks ».'],
    [
      ['ask', 'question', '--spce', 'rh'],
      'Option inconnue ici : --spce. Vouliez-vous dire --space ?',
    ],
    [['doctor', '--space', 'rh'], 'Option inconnue ici : --space.'],
    [['charter', 'accept', 'claire'], '« claire » est un mot de trop.'],
    [['journal', 'verfy'], 'calame journal verify | export'],
    [['knowledge', 'add', '.'], '--space'],
    [['evaluate', 'retrieval'], 'L’option --corpus attend une valeur.'],
    [['ask', 'question', '--lang', 'de'], 'Valeurs possibles de --lang : fr | en.'],
    [['policy', 'explain', '--use', 'hr-anwser', '--class', 'internal'], 'hr-answer'],
    [[], 'calame <commande> [options]'],
    [['knowledge', 'search', ''], 'calame knowledge search "congés annuels"'],
  ])('%j', async (words, told) => {
    const ran = await runCalame(words);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toContain(told);
  });

  test('with --json the fault is the one document on standard output; in English when asked', async () => {
    const ran = await runCalame(['ask', '--josn', '--json', '--lang', 'en']);
    expect(ran.status).toBe(2);
    expect(ran.json()).toEqual({
      error: {
        code: 'usage',
        message: 'Unknown option here: --josn. Did you mean --json?',
        nextAction: expect.stringContaining('calame --help'),
      },
    });
  });

  test.each(Object.keys(verbs))(
    '%s --help tells how this verb is used, in both languages',
    async (verb) => {
      const french = await runCalame([verb, '--help']);
      expect(french).toMatchObject({ status: 0, err: '' });
      for (const option of findVerb(verb)?.values ?? [])
        expect(french.out).toContain(`--${option}`);
      expect((await runCalame([verb, '--help', '--lang', 'en'])).out).toMatch(
        new RegExp(`^calame ${verb}[\\s\\S]*Everywhere: `),
      );
    },
  );

  test('--help and --version are what was asked for: status 0', async () => {
    const [help, version] = await Promise.all([
      runCalame(['ask', '--help']),
      runCalame(['--version']),
    ]);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toMatch(/^calame ask [\s\S]*--as P [\s\S]*Exemple : /);
    expect(version.status).toBe(0);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
