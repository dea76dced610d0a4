import { cliTexts } from '#shared/language/cli-texts.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';

/** `journal verify`, `journal export` (one JSON line a journal line) */
export async function journal(cli: Cli): Promise<ExitStatus> {
  const [action] = cli.words;
  const texts = cliTexts[cli.language];
  if (action !== 'verify' && action !== 'export') {
    cli.remark(texts.unknownSubject('journal', 'verify | export'));
    return exitStatus.wrongUse;
  }
  const store = await cli.house.store();
  if (action === 'export') {
    for await (const line of store.journal.lines()) cli.printJson(line);
    return exitStatus.done;
  }
  const verdict = await store.journal.verify();
  if (cli.json) cli.printJson(verdict);
  else if (verdict.firstBroken === null) cli.print(texts.journalOk(verdict.lines));
  else {
    const { file, seq, why } = verdict.firstBroken;
    cli.print(texts.journalBroken(file, seq, why));
  }
  return verdict.ok ? exitStatus.done : exitStatus.notSo;
}
