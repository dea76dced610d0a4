import { text as readAll } from 'node:stream/consumers';
import { draftBounds } from '#shared/draft-bounds.ts';
import { type TargetLanguage, targetLanguages } from '#shared/drafting/rewriting.ts';
import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { draftVerbTexts } from '#shared/language/draft-verb-texts.ts';
import { type RewriteMode, rewriteModes } from '#shared/rewriting/rewrite-mode.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { acceptAsOperator } from './accept-as-operator.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { refuseWords } from './require-options.ts';
import { statusOfWriting } from './status-of-writing.ts';

/** `rewrite MODE [--to LANGUAGE] [--as P] < text`: a paragraph a line. */
export async function rewrite(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 1, cli.language);
  const request = await readRequest(cli);
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  if (name === null) await acceptAsOperator(cli, await cli.house.desk(), person);
  const desk = await cli.house.drafting();
  const asking = { person, channel: 'cli', language: cli.language, signal: cli.signal } as const;
  let outcome: Outcome | null = null;
  let rewriting: Rewriting | null = null;
  for await (const line of desk.rewrite(asking, request)) {
    if (line.kind === 'outcome') outcome = line.outcome;
    if (line.kind === 'rewriting') rewriting = line.rewriting;
  }
  if (outcome === null) return exitStatus.interrupted;
  tell(cli, outcome, rewriting);
  return statusOfWriting(outcome);
}

async function readRequest(cli: Cli): Promise<RewriteRequest> {
  const texts = draftVerbTexts[cli.language];
  const mode = rewriteModes.find((one) => one === cli.words[0]);
  if (mode === undefined) {
    throw new Fault('usage', { message: texts.modes(rewriteModes.join(', ')) });
  }
  const to = languageOf(cli, mode);
  const text = await readAll(process.stdin);
  const paragraphs = text.replace(/\r\n?/gu, '\n').trim().split(/\n+/u);
  const isTooLong =
    text.length > draftBounds.selection || paragraphs.length > draftBounds.paragraphs;
  if (text.trim() === '' || isTooLong) {
    throw new Fault('usage', { message: texts.textBounds(draftBounds.selection) });
  }
  return { mode, paragraphs, to };
}

function languageOf({ options, language }: Cli, mode: RewriteMode): TargetLanguage | null {
  const named = optionText(options, 'to');
  const to = targetLanguages.find((one) => one === named) ?? null;
  const isRight = mode === 'traduire' ? to !== null : named === null;
  if (isRight) return to;
  throw new Fault('usage', {
    message: draftVerbTexts[language].targets(targetLanguages.join(', ')),
  });
}

function tell(cli: Cli, outcome: Outcome, rewriting: Rewriting | null): void {
  const paragraphs = rewriting?.paragraphs ?? [];
  const text = paragraphs.map(({ after }) => after).join('\n');
  if (cli.json) {
    const changes = paragraphs.filter(({ before, after }) => before !== after);
    const refused = paragraphs.filter((one) => one.refused !== null);
    const { kind, journalId } = outcome;
    cli.printJson({
      outcome: kind,
      text: rewriting === null ? outcome.text : text,
      changes: changes.map(({ before, after, reason }) => ({ before, after, reason })),
      refused: refused.map((one) => ({ before: one.before, ...one.refused })),
      scores: rewriting?.scores ?? null,
      rules: rewriting?.rules ?? [],
      journalId,
    });
    return;
  }
  cli.print(rewriting === null ? outcome.text : text);
  const texts = draftVerbTexts[cli.language];
  for (const note of rewriting?.notes ?? []) cli.remark(note);
  for (const { paragraph, refused } of paragraphs) {
    if (refused !== null) cli.remark(texts.kept[refused.why](paragraph + 1, refused.details));
  }
  const scores = rewriting?.scores ?? null;
  if (scores !== null) cli.remark(texts.scores(scores.before, scores.after));
  cli.remark(cliTexts[cli.language].reference(outcome.journalId));
}
