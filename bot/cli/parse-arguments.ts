import type { Options } from './cli.ts';

/** What a command may be given beside its words: options that take a value, and flags that stand alone. */
export type Grammar = { readonly values: readonly string[]; readonly flags: readonly string[] };

/** Why an option cannot be taken. */
export type OptionProblem = {
  readonly kind: 'unknown' | 'without-value' | 'with-value';
  readonly name: string;
  /** With its dashes. */
  readonly typed: string;
};

export type Arguments = {
  readonly words: readonly string[];
  readonly options: Options;
  /** In the order typed; a command line with a problem is not run. */
  readonly problems: readonly OptionProblem[];
};

type Reading = {
  readonly words: string[];
  readonly options: Record<string, string | true>;
  readonly problems: OptionProblem[];
};

/** `-80 % …` is a question; `-as` is a mistyped option. */
const singleDash = /^-[A-Za-z]/;

/** `knowledge add a b --space rh --json` → words and options. Everything after `--` is words. */
export function parseArguments(argv: readonly string[], grammar: Grammar): Arguments {
  const reading: Reading = { words: [], options: {}, problems: [] };
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      reading.words.push(...argv.slice(at + 1));
      break;
    }
    if (word === '-h') reading.options['help'] = true;
    else if (word.startsWith('--')) at += readOption(word.slice(2), argv[at + 1], grammar, reading);
    else if (singleDash.test(word))
      reading.problems.push({ kind: 'unknown', name: word.slice(1), typed: word });
    else reading.words.push(word);
  }
  return reading;
}

/** Returns how many words after the option belong to it. */
function readOption(
  typed: string,
  next: string | undefined,
  { values, flags }: Grammar,
  { options, problems }: Reading,
): 0 | 1 {
  const cut = typed.indexOf('=');
  const name = cut < 0 ? typed : typed.slice(0, cut);
  if (flags.includes(name)) {
    if (cut < 0) options[name] = true;
    else problems.push({ kind: 'with-value', name, typed: `--${name}` });
    return 0;
  }
  if (!values.includes(name)) {
    problems.push({ kind: 'unknown', name, typed: `--${name}` });
    return 0;
  }
  const value = cut < 0 ? next : typed.slice(cut + 1);
  if (value === undefined || value === '' || (cut < 0 && value.startsWith('--'))) {
    problems.push({ kind: 'without-value', name, typed: `--${name}` });
    return 0;
  }
  options[name] = value;
  return cut < 0 ? 1 : 0;
}
