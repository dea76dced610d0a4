import { Fault } from '#shared/fault.ts';
import { answerNotes } from '#shared/language/answer-notes.ts';
import { answerTexts } from '#shared/language/answer-texts.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { tellNature, tellWarning } from '#shared/language/source-texts.ts';
import { validatedTexts } from '#shared/language/validated-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { mayAskAgain } from '#shared/wire/may-ask-again.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { acceptAsOperator } from './accept-as-operator.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { remarkEmptyBase } from './remark-empty-base.ts';
import { requireSpace } from './require-space.ts';

/** `ask "question" [--space S] [--as P] [--conversation ID] [--complete]` */
export async function ask(cli: Cli): Promise<ExitStatus> {
  const text = cli.words.join(' ').trim();
  if (text === '') throw new Fault('usage', { message: cliTexts[cli.language].questionMissing });
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  const space = optionText(cli.options, 'space');
  const { policy } = (await cli.house.policy()).current();
  const spaces = space === null ? null : [requireSpace(policy, space)];
  const desk = await cli.house.desk();
  if (name === null) await acceptAsOperator(cli, desk, person);

  const conversationId = optionText(cli.options, 'conversation') ?? null;
  const events = desk.ask({
    person,
    channel: 'cli',
    conversationId,
    text,
    spaces,
    complete: cli.options['complete'] === true,
    language: cli.language,
    signal: cli.signal,
  });
  for await (const event of events) {
    if (event.kind === 'outcome') {
      const status = tell(cli, event.outcome, name);
      if (status !== exitStatus.refused) await remarkEmptyBase(cli, person, space);
      return status;
    }
  }
  return exitStatus.interrupted;
}

function tell(cli: Cli, outcome: Outcome, name: string | null): ExitStatus {
  const texts = cliTexts[cli.language];
  if (cli.json) {
    const { kind, ...rest } = outcome;
    cli.printJson({ outcome: kind, ...rest });
    return statusOf(outcome);
  }
  cli.print(outcome.text);
  if (outcome.kind === 'needs-detail') {
    cli.print(outcome.detail.choices.map((choice) => `  - ${choice}`).join('\n'));
    cli.remark(texts.tellDetail);
  }
  if (outcome.kind === 'needs-charter') cli.remark(texts.charterToAccept(name ?? ''));
  if (outcome.citations.length > 0) {
    const lines = outcome.citations.map(
      (citation) =>
        `[${citation.n}] ${[
          citation.title,
          tellNature(citation, cli.language),
          citation.date,
          citation.url,
          tellWarning(citation, cli.language),
        ]
          .filter((part) => part !== null)
          .join(' · ')}`,
    );
    cli.print(['', texts.sources, ...lines].join('\n'));
  }
  if (outcome.kind === 'answered' && outcome.cutSentences > 0) {
    cli.print(`\n${answerTexts[cli.language].cutSentences(outcome.cutSentences)}`);
  }
  const notes = answerNotes(outcome, cli.language);
  for (const note of [notes.footprint, notes.budget]) if (note !== null) cli.remark(note);
  if (outcome.kind === 'validated') cli.remark(validatedTexts[cli.language].completeAtPrompt);
  if (mayAskAgain(outcome)) cli.remark(texts.askAgain);
  cli.remark(texts.reference(outcome.journalId));
  return statusOf(outcome);
}

function statusOf(outcome: Outcome): ExitStatus {
  switch (outcome.kind) {
    case 'answered':
    case 'validated':
    case 'needs-detail':
    case 'not-found':
    case 'handed-over':
      return exitStatus.done;
    case 'refused':
    case 'needs-charter':
      return exitStatus.refused;
    case 'degraded':
    case 'partial':
      return exitStatus.degraded;
    case 'interrupted':
      return exitStatus.interrupted;
  }
}
