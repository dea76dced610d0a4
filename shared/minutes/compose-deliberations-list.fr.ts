import { readableDate } from '../language/readable-date.ts';
import { addDays } from '../letters/add-days.ts';
import type { ReportBlock, ReportCell } from '../report/report.ts';
import { type ComposeSettings, dateRun, houseWords, ofAssembly } from './compose-opening.fr.ts';
import { heading, item, missing, paragraph, plain } from './compose-runs.fr.ts';
import { decisionTitle, outcomeRuns } from './compose-topics.fr.ts';
import { figureRuns, votersOf } from './compose-vote.fr.ts';
import type { Decision, Minutes } from './minutes.ts';

const cell = (text: string): ReportCell => ({ runs: [plain(text)] });

/** What the assembly examined, adopted or not; what was withdrawn was not (CGCT L2121-25). */
export const isExamined = ({ nature }: Decision): boolean => nature !== 'withdrawn';

/** Liste des délibérations examinées: number, object, result; shown within a week (CGCT L2121-25; L5211-1). */
export function composeDeliberationsList(
  minutes: Minutes,
  settings: ComposeSettings,
): readonly ReportBlock[] {
  const { meeting, attendance } = minutes;
  const examined = minutes.decisions.filter(isExamined);
  const withdrawn = minutes.decisions.filter((decision) => !isExamined(decision));
  const words = houseWords(settings);
  const rows = examined.map((decision): readonly ReportCell[] => [
    { runs: [decision.number === null ? missing('numéro') : plain(decision.number)] },
    { runs: decisionTitle({ ...decision, number: null }) },
    { runs: outcomeRuns(decision) },
    {
      runs:
        decision.vote === null
          ? [plain('Sans vote')]
          : figureRuns(
              { ...decision.vote, againstNames: [], abstentionNames: [] },
              attendance,
              votersOf(decision, meeting.membersInOffice === null ? [] : attendance),
            ),
    },
  ]);
  return [
    paragraph(
      plain(`Délibérations examinées par ${theCouncil(minutes, settings)} lors de sa séance du `),
      dateRun(meeting),
      plain('.'),
    ),
    rows.length === 0
      ? paragraph(missing('délibérations examinées'))
      : {
          kind: 'table',
          caption: null,
          header: ['N°', 'Objet', 'Résultat', 'Voix'].map(cell),
          rows,
          widths: [0.14, 0.42, 0.2, 0.24],
        },
    ...(withdrawn.length === 0
      ? []
      : [
          heading(2, 'Points retirés de l’ordre du jour ou reportés'),
          ...withdrawn.map((one) => item(...decisionTitle(one))),
        ]),
    paragraph(
      plain(`Affichée ${words.auSiege} et mise en ligne le `),
      missing('date d’affichage'),
      plain(deadlineOf(minutes, settings)),
    ),
  ];
}

/** `le conseil municipal` behind « par ». */
function theCouncil({ meeting }: Minutes, settings: ComposeSettings): string {
  return ofAssembly(meeting, settings)
    .replace(/^du /u, 'le ')
    .replace(/^de (?=la |l’)/u, '')
    .replace(/^des /u, 'les ');
}

const underCode: ReadonlySet<string> = new Set(['commune', 'epci', 'syndicat']);

/** The last day of the week that the law gives, where it is that of communes. */
function deadlineOf({ meeting: { date } }: Minutes, { organisation }: ComposeSettings): string {
  if (!underCode.has(organisation.kind)) return '.';
  const until = date === null ? null : addDays(date, 7);
  const last = until === null ? '' : `, au plus tard le ${readableDate(until, 'fr')}`;
  return ` (dans un délai d’une semaine${last} : CGCT, art. L2121-25).`;
}
