import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Journal } from '#shared/registers/ports.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { requireSubject } from './require-options.ts';

/** `journal verify`, `journal export` (one JSON line a journal line) */
export async function journal(cli: Cli): Promise<ExitStatus> {
  const action = requireSubject(cli, 'journal', { verify: 0, export: 0 });
  const store = await cli.house.store();
  if (action === 'export') {
    await cli.printLines(linesOf(store.journal));
    return exitStatus.done;
  }
  const verdict = await store.journal.verify();
  const texts = cliTexts[cli.language];
  if (cli.json) cli.printJson(verdict);
  else if (verdict.firstBroken === null) {
    cli.print(
      verdict.lines === 0
        ? texts.journalEmpty(cli.config.dataFolder)
        : texts.journalOk(verdict.lines),
    );
  } else {
    const { file, seq, why } = verdict.firstBroken;
    cli.print(texts.journalBroken(file, seq, why));
  }
  return verdict.ok ? exitStatus.done : exitStatus.notSo;
}

async function* linesOf(journal: Pick<Journal, 'lines'>): AsyncGenerator<string> {
  for await (const line of journal.lines()) yield JSON.stringify(line);
}
