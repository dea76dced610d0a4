import { Fault } from '#shared/fault.ts';
import type { Options } from './cli.ts';

/** Options that stand alone; every other one takes a value. */
const flags: ReadonlySet<string> = new Set(['json', 'help', 'per-query', 'version']);

export type Arguments = { readonly words: readonly string[]; readonly options: Options };

/** `knowledge add a b --space rh --json` → words and options. Throws `Fault('usage')` for an option without its value. */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options: Record<string, string | true> = {};
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', ...rest] = word.slice(2).split('=');
    if (rest.length > 0) options[name] = rest.join('=');
    else if (flags.has(name)) options[name] = true;
    else {
      at += 1;
      const value = argv[at];
      if (value === undefined || value.startsWith('--')) {
        throw new Fault('usage', { message: `--${name} ?` });
      }
      options[name] = value;
    }
  }
  return { words, options };
}
