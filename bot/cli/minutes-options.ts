import { extname } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { minutesVerbTexts } from '#shared/language/minutes-verb-texts.ts';
import { type MinutesKind, minutesKinds } from '#shared/minutes/minutes.ts';
import { type JobFileFormat, jobFileFormats } from '#shared/wire/job-exchange.ts';
import { type Cli, optionText } from './cli.ts';
import { refuseWords } from './require-options.ts';

type Output = { readonly file: string; readonly format: JobFileFormat };

/** A command line of `minutes`, read. */
export type MinutesAsked = {
  readonly file: string;
  readonly kind: MinutesKind;
  readonly date: string | null;
  readonly title: string;
  readonly out: Output | null;
  /** The transcript made readable. */
  readonly clean: Output | null;
};

/** What is asked; wrong use is told before anything is read. Throws `Fault('usage')`. */
export function readMinutesOptions(cli: Cli): MinutesAsked {
  const texts = minutesVerbTexts[cli.language];
  const [file] = cli.words;
  if (file === undefined) throw new Fault('usage', { message: texts.file });
  refuseWords(cli.words, 1, cli.language);
  const named = optionText(cli.options, 'kind');
  const kind = minutesKinds.find((one) => one === named);
  if (kind === undefined) {
    throw new Fault('usage', { message: texts.kinds(minutesKinds.join(', ')) });
  }
  const date = optionText(cli.options, 'date');
  if (date !== null && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(date)) {
    throw new Fault('usage', { message: texts.date(date) });
  }
  return {
    ...{ file, kind, date, title: optionText(cli.options, 'title') ?? '' },
    out: outputOf(cli, 'out', jobFileFormats),
    clean: outputOf(cli, 'clean', ['docx', 'md']),
  };
}

/** Before anything is read: a document that could not be written would be made for nothing. */
function outputOf(cli: Cli, option: string, formats: readonly JobFileFormat[]): Output | null {
  const file = optionText(cli.options, option);
  if (file === null) return null;
  const format = formats.find((one) => extname(file).toLowerCase() === `.${one}`);
  if (format !== undefined) return { file, format };
  const message = minutesVerbTexts[cli.language].formats(file, formats.join(', '));
  throw new Fault('usage', { message });
}
