import { minutesTexts } from '#shared/language/minutes-texts.ts';
import { composeMinutes } from '#shared/minutes/compose-minutes.fr.ts';
import type { ComposeSettings } from '#shared/minutes/compose-opening.fr.ts';
import { composeVoteTable, deliberationRows } from '#shared/minutes/compose-vote-table.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Report } from '#shared/report/report.ts';
import type { JobFileFormat } from '#shared/wire/job-exchange.ts';
import { writeReportDocx } from '../report-files/write-report-docx.ts';
import { writeReportMarkdown } from '../report-files/write-report-markdown.ts';
import { writeWorkbook } from '../report-files/write-workbook.ts';

/** What minutes are written with: the organisation's name, and its words for a model's part. */
export const settingsOf = ({ organisation, labels }: Policy): ComposeSettings => ({
  organisation: { name: organisation.name, kind: organisation.kind, siren: organisation.siren },
  mention: labels.draft,
});

/** The paper, before it is a file. */
export const reportMinutes = (minutes: Minutes, policy: Policy): Report =>
  composeMinutes(minutes, settingsOf(policy));

/** Minutes as a file; a workbook holds the votes under the names of the open-data schema. `now` = milliseconds since the epoch. */
export async function makeMinutesFile(
  minutes: Minutes,
  format: JobFileFormat,
  policy: Policy,
  now: number,
): Promise<Uint8Array> {
  const settings = settingsOf(policy);
  switch (format) {
    case 'docx':
      return writeReportDocx(composeMinutes(minutes, settings), now);
    case 'md':
      return Buffer.from(writeReportMarkdown(composeMinutes(minutes, settings)));
    case 'xlsx': {
      // The paper is French, and so are the names of its table.
      const { voteTable, doubt } = minutesTexts.fr;
      return writeWorkbook(composeVoteTable(minutes, settings, voteTable, doubt));
    }
    case 'json':
      return Buffer.from(
        JSON.stringify({ ...minutes, deliberations: deliberationRows(minutes, settings) }, null, 2),
      );
  }
}
