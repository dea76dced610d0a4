import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { findNear } from '#shared/policy/reading/find-near.ts';
import type { Cli } from './cli.ts';
import type { Arguments, Grammar, OptionProblem } from './parse-arguments.ts';

/** Refuses what a verb does not take: a mistyped `--space` must not search every space. Throws `Fault('usage')`. */
export function requireOptions(parsed: Arguments, grammar: Grammar, language: Language): void {
  const names = [...grammar.values, ...grammar.flags];
  const foreign = Object.keys(parsed.options).find((name) => !names.includes(name));
  const problem: OptionProblem | undefined =
    parsed.problems[0] ??
    (foreign === undefined ? undefined : { kind: 'unknown', name: foreign, typed: `--${foreign}` });
  const texts = cliTexts[language];
  if (problem !== undefined) {
    const near = problem.kind === 'unknown' ? findNear(problem.name, names) : null;
    throw new Fault('usage', { message: texts.badOption[problem.kind](problem.typed, near) });
  }
  const spoken = parsed.options['lang'];
  if (spoken !== undefined && spoken !== 'fr' && spoken !== 'en') {
    throw new Fault('usage', { message: texts.allowedValues('lang', 'fr | en') });
  }
}

/** A verb's first word names what it does. Throws `Fault('usage')` for another one, or for more words than it takes. */
export function requireSubject<Subject extends string>(
  cli: Pick<Cli, 'words' | 'language'>,
  verb: string,
  mostWords: Readonly<Record<Subject, number>>,
): Subject {
  const texts = cliTexts[cli.language];
  const subjects = Object.keys(mostWords) as Subject[];
  const [word, ...rest] = cli.words;
  const subject = subjects.find((known) => known === word);
  if (subject === undefined) {
    throw new Fault('usage', { message: texts.unknownSubject(verb, subjects.join(' | ')) });
  }
  refuseWords(rest, mostWords[subject], cli.language);
  return subject;
}

/** `calame charter accept claire` would accept for somebody else than `--as claire`: words too many are refused. */
export function refuseWords(
  words: readonly string[],
  most: number,
  language: Cli['language'],
): void {
  const extra = words[most];
  if (extra === undefined) return;
  throw new Fault('usage', { message: cliTexts[language].extraWord(extra) });
}
