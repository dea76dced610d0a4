import type { Workbook, WorkbookCell } from '../report/report.ts';
import { isExamined } from './compose-deliberations-list.fr.ts';
import type { ComposeSettings } from './compose-opening.fr.ts';
import { titleText } from './compose-topics.fr.ts';
import type { Decision, Minutes } from './minutes.ts';

/** A row of the SCDL table of délibérations (schema.data.gouv.fr, scdl/deliberations 2.1.4). */
export type DeliberationRow = {
  readonly COLL_NOM: string;
  /** 14 digits; the policy holds the SIREN alone: null. */
  readonly COLL_SIRET: string | null;
  readonly DELIB_ID: string | null;
  /** ISO date. */
  readonly DELIB_DATE: string | null;
  readonly DELIB_MATIERE_CODE: string | null;
  readonly DELIB_OBJET: string;
  readonly VOTE_EFFECTIF: number | null;
  readonly VOTE_REEL: number | null;
  readonly VOTE_POUR: number | null;
  readonly VOTE_CONTRE: number | null;
  readonly VOTE_ABSTENTION: number | null;
  readonly DELIB_URL: string | null;
};

const columns = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_OBJET',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const satisfies readonly (keyof DeliberationRow)[];
const widths: Readonly<Partial<Record<keyof DeliberationRow, number>>> = {
  ...{ COLL_NOM: 44, DELIB_MATIERE_CODE: 22, DELIB_OBJET: 60, DELIB_URL: 24 },
};

/** Délibérations examined, under the names of the open-data schema; what nobody said is empty. */
export function deliberationRows(
  { decisions, meeting }: Minutes,
  { organisation }: ComposeSettings,
): readonly DeliberationRow[] {
  return decisions.filter(isExamined).map((decision) => ({
    COLL_NOM: organisation.name,
    COLL_SIRET: null,
    DELIB_ID: decision.number,
    DELIB_DATE: meeting.date,
    DELIB_MATIERE_CODE: null,
    DELIB_OBJET: titleText(decision),
    ...figuresOf(decision, meeting.membersInOffice),
    DELIB_URL: null,
  }));
}

type Figures = Pick<
  DeliberationRow,
  'VOTE_EFFECTIF' | 'VOTE_REEL' | 'VOTE_POUR' | 'VOTE_CONTRE' | 'VOTE_ABSTENTION'
>;

/** « À l’unanimité » leaves none against and none abstaining, even where no figure was said. */
function figuresOf({ vote }: Decision, inOffice: number | null): Figures {
  if (vote === null) {
    return {
      ...{ VOTE_EFFECTIF: inOffice, VOTE_REEL: null },
      ...{ VOTE_POUR: null, VOTE_CONTRE: null, VOTE_ABSTENTION: null },
    };
  }
  const none = vote.said === 'unanimity' ? 0 : null;
  const [against, abstentions] = [vote.against ?? none, vote.abstentions ?? none];
  const cast =
    vote.inFavour === null || against === null || abstentions === null
      ? null
      : vote.inFavour + against + abstentions;
  return {
    VOTE_EFFECTIF: inOffice,
    VOTE_REEL: cast,
    VOTE_POUR: vote.inFavour,
    VOTE_CONTRE: against,
    VOTE_ABSTENTION: abstentions,
  };
}

/** The same as a workbook, with what is to be checked marked and commented. */
export function composeVoteTable(
  minutes: Minutes,
  settings: ComposeSettings,
  title: string,
  doubt: string,
): Workbook {
  const examined = minutes.decisions.filter(isExamined);
  const rows = deliberationRows(minutes, settings).map((row, at) =>
    columns.map((column) => cellOf(row[column], column, examined[at], doubt)),
  );
  return {
    title,
    sheets: [
      { name: title, header: columns, rows, widths: columns.map((column) => widths[column] ?? 18) },
    ],
  };
}

function cellOf(
  value: string | number | null,
  column: keyof DeliberationRow,
  decision: Decision | undefined,
  doubt: string,
): WorkbookCell {
  const isFigure = column.startsWith('VOTE_');
  const doubtful =
    (isFigure && decision?.vote?.addsUp === false) ||
    (column === 'DELIB_OBJET' &&
      (decision?.status === 'to-check' || decision?.keywords !== undefined));
  return {
    value,
    format: isFigure ? 'count' : 'text',
    ...(doubtful ? { mark: 'doubt' as const, comment: doubt } : {}),
  };
}
