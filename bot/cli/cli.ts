import type { Language } from '#shared/language/language.ts';
import type { House } from '../assemble.ts';
import type { Config } from '../config.ts';

/** Exit status by meaning, as infra scripts rely on it (see README, « calame »). */
export const exitStatus: {
  readonly done: 0;
  readonly notSo: 1;
  readonly wrongUse: 2;
  readonly refused: 3;
  readonly degraded: 4;
  readonly interrupted: 130;
} = { done: 0, notSo: 1, wrongUse: 2, refused: 3, degraded: 4, interrupted: 130 };

export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 130;

/** Options as typed; a flag without value is `true`. */
export type Options = Readonly<Record<string, string | true>>;

/** What a verb gets: its words, the house, and two ways to speak. */
export type Cli = {
  readonly words: readonly string[];
  readonly options: Options;
  readonly language: Language;
  /** One JSON document is wanted on standard output, and nothing else there. */
  readonly json: boolean;
  readonly config: Config;
  readonly house: House;
  /** Standard output: what was asked for. */
  readonly print: (text: string) => void;
  readonly printJson: (value: unknown) => void;
  /** Many lines, as fast as their reader takes them. */
  readonly printLines: (lines: AsyncIterable<string>) => Promise<void>;
  /** Standard error: progress and remarks. */
  readonly remark: (text: string) => void;
  /** Overwrites one line on a terminal; silent elsewhere. */
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
};

export type Verb = (cli: Cli) => Promise<ExitStatus>;

/** The value of an option that must have one. */
export function optionText(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}
