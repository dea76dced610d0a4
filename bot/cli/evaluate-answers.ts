import { Fault } from '#shared/fault.ts';
import { evaluationTexts } from '#shared/language/evaluation-texts.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { requireSpace } from './require-space.ts';
import { tellEvaluation } from './tell-evaluation.ts';

/** `evaluate answers GOLDEN.jsonl [--space S]`: exit 1 below a threshold of the file. */
export async function evaluateAnswers(cli: Cli): Promise<ExitStatus> {
  const texts = evaluationTexts[cli.language];
  const file = cli.words[1];
  if (file === undefined) throw new Fault('usage', { message: texts.goldenMissing });
  const space = optionText(cli.options, 'space');
  const { policy } = (await cli.house.policy()).current();
  const room = await cli.house.evaluation();
  const run = await room.evaluate(file, {
    spaces: space === null ? null : [requireSpace(policy, space)],
    language: cli.language,
    signal: cli.signal,
    onProgress: (done, all) => cli.progress(done === all ? '' : texts.running(done, all)),
  });
  const { evaluation, unknownReplaced, seconds } = run;
  if (unknownReplaced.length > 0) cli.remark(texts.unknownReplaced(unknownReplaced.join(', ')));
  const below = evaluation.thresholds.filter(({ met }) => !met);
  if (cli.json) {
    const { figures, ...rest } = evaluation;
    cli.printJson({ ...figures, ...rest, ok: below.length === 0, unknownReplaced, seconds });
  } else cli.print(tellEvaluation(run, cli.language).join('\n'));
  return below.length === 0 ? exitStatus.done : exitStatus.notSo;
}
