import { readableDate } from '../language/readable-date.ts';
import type { ReportBlock, ReportCell } from '../report/report.ts';
import { doubtful, heading, missing, paragraph, plain, withNote } from './compose-runs.fr.ts';
import type { Action } from './minutes.ts';

const cell = (text: string): ReportCell => ({ runs: [plain(text)] });

/** Who does what, by when; each with the words that it rests on. */
export function actionBlocks(actions: readonly Action[]): readonly ReportBlock[] {
  const title = heading(1, 'Suites à donner');
  if (actions.length === 0) {
    return [title, paragraph(plain('Aucune suite n’a été relevée dans la transcription.'))];
  }
  return [
    title,
    {
      kind: 'table',
      caption: null,
      header: ['Quoi', 'Qui', 'Pour quand'].map(cell),
      rows: actions.map(({ what, who, due, quotes, status }) => [
        {
          runs: [
            ...withNote([plain(what)], quotes),
            ...(status === 'to-check' ? [doubtful(' (à vérifier)')] : []),
          ],
        },
        { runs: [who === null ? missing('qui') : plain(who)] },
        { runs: [due === null ? missing('échéance') : plain(dueOf(due))] },
      ]),
      widths: [0.54, 0.23, 0.23],
    },
  ];
}

const dueOf = ({ said, date }: NonNullable<Action['due']>): string =>
  date === null ? said : `${readableDate(date, 'fr')} (« ${said} »)`;
