import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { footprintReportTexts } from '#shared/language/footprint-report-texts.ts';
import { readableMonth } from '#shared/language/readable-date.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { systemClock } from '../system-ports.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { reportFootprint } from './footprint-report.ts';
import { refuseWords } from './require-options.ts';
import { tellFootprint } from './tell-footprint.ts';

/** `footprint [--month YYYY-MM]`: what models consumed, by service and use, never by person. */
export async function footprint(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 0, cli.language);
  const { policy } = (await cli.house.policy()).current();
  const thisMonth = dayIn(systemClock.now(), policy.organisation.timeZone).slice(0, 7);
  const month = optionText(cli.options, 'month') ?? thisMonth;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
    const { monthForm } = footprintReportTexts[cli.language];
    throw new Fault('usage', {
      message: cliTexts[cli.language].allowedValues('month', monthForm),
    });
  }
  const { ledger } = await cli.house.store();
  const totals = await ledger.totals(month);
  // A clock that was set back does not hide what was counted before.
  if (month > thisMonth && totals.length === 0) {
    const told = readableMonth(month, cli.language);
    throw new Fault('usage', { message: footprintReportTexts[cli.language].monthToCome(told) });
  }
  const report = reportFootprint(month, totals, policy);
  if (cli.json) cli.printJson(report);
  else cli.print(tellFootprint(report, cli.language).join('\n'));
  return exitStatus.done;
}
