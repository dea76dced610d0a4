import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportBlock, ReportCell } from '../report/report.ts';
import {
  type Cited,
  placeBookmark,
  placeName,
  type SheetPlace,
  shortenText,
} from './cite-place.ts';
import { cell, heading, type ReportFrame, run } from './report-frame.ts';
import { citedBy, type StandingField } from './standing-field.ts';

const longestPassage = 600;
/** Of a passage whose words stand whole in the sheet. */
const longestRepeated = 140;

type Passage = Cited & { readonly names: readonly string[]; readonly isRepeated: boolean };

/** The passages of a sheet in the order of its pages, which is that in which somebody checks: pages of the sheet lead here. */
export function composePassages(
  fields: readonly StandingField[],
  { filled, prefix }: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  if (prefix === null) return [];
  const found = filled.findings
    .filter(({ status }) => status === 'fails')
    .flatMap(({ places, remark: { details } }) =>
      places.map((one) => {
        const named = String(details['name'] ?? details['title'] ?? '');
        return { ...one, names: named === '' ? [] : [named], isRepeated: false };
      }),
    );
  const read = fields
    .filter(({ quote, text }) => quote !== '' && text !== null)
    .map((one) => ({
      ...citedBy(one),
      names: [one.field.name],
      isRepeated: one.text === one.quote,
    }));
  const byPlace = Map.groupBy(
    [...read, ...found].filter((one) => one.quote !== '' && placeName(one, frame) !== null),
    (one) => placeBookmark(prefix, one),
  );
  if (byPlace.size === 0) return [];
  const groups = [...byPlace].sort(
    ([, [left]], [, [right]]) => positionOf(left) - positionOf(right),
  );
  const texts = ficheTexts[frame.language];
  const isPaged = fields.some(({ page }) => page !== null);
  const where = isPaged ? sheetReportTexts[frame.language].columns.page : texts.columns.part;
  const columns = [where, sheetReportTexts[frame.language].columns.field];
  return [
    heading(2, texts.headings.passages),
    {
      kind: 'table',
      caption: null,
      header: [...columns, texts.columns.passage].map((text) => cell(text)),
      rows: groups.flatMap(([bookmark, passages]) => rowsOf(bookmark, passages, filled, frame)),
      widths: isPaged ? [0.1, 0.32, 0.58] : [0.22, 0.28, 0.5],
    },
  ];
}

const positionOf = (one: Cited | undefined): number =>
  one?.page == null ? 1e6 + (one?.anchor?.index ?? 0) : one.page;

function rowsOf(
  bookmark: string,
  passages: readonly Passage[],
  filled: SheetPlace['filled'],
  frame: ReportFrame,
): readonly (readonly ReportCell[])[] {
  const byQuote = Map.groupBy(passages, ({ quote }) => quote);
  return [...byQuote.values()].map((same, at): readonly ReportCell[] => {
    const [first] = same;
    const name = first === undefined ? null : placeName(first, frame);
    const page = first?.page ?? null;
    const link = page === null ? null : (frame.pageAddress?.(filled, page) ?? null);
    const names = [...new Set(same.flatMap((one) => one.names))].join(' ; ');
    const longest = first?.isRepeated === true ? longestRepeated : longestPassage;
    const quote = shortenText(first?.quote ?? '', longest);
    return [
      {
        runs: [
          run(name ?? '–', {
            ...(at === 0 ? { bookmark } : {}),
            ...(link === null ? {} : { link }),
          }),
        ],
      },
      cell(names),
      cell(sheetReportTexts[frame.language].quote(quote, null)),
    ];
  });
}
