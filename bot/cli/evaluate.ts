import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { evaluateAnswers } from './evaluate-answers.ts';
import { evaluateRetrieval } from './evaluate-retrieval.ts';
import { requireSubject } from './require-options.ts';

/** `evaluate retrieval --corpus F --queries F --qrels F [--per-query]` · `evaluate answers GOLDEN.jsonl [--space S]` */
export async function evaluate(cli: Cli): Promise<ExitStatus> {
  const subject = requireSubject(cli, 'evaluate', { retrieval: 0, answers: 1 });
  return subject === 'answers' ? evaluateAnswers(cli) : retrieval(cli);
}

async function retrieval(cli: Cli): Promise<ExitStatus> {
  const figures = await evaluateRetrieval({
    corpus: requireFile(cli, 'corpus'),
    queries: requireFile(cli, 'queries'),
    qrels: requireFile(cli, 'qrels'),
    perQuery: cli.options['per-query'] === true,
  });
  if (cli.json) cli.printJson(figures);
  else cli.print(JSON.stringify(figures, null, 2));
  return exitStatus.done;
}

function requireFile(cli: Cli, name: string): string {
  const file = optionText(cli.options, name);
  const texts = cliTexts[cli.language];
  if (file === null)
    throw new Fault('usage', { message: texts.badOption['without-value'](`--${name}`) });
  return file;
}
