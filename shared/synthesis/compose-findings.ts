import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import { synthesisTexts } from '../language/synthesis-texts.ts';
import type { ReportBlock, Run } from '../report/report.ts';
import { placeName, placeRuns, quoteNote, type SheetPlace } from './cite-place.ts';
import type { SheetFinding } from './filled-sheet.ts';
import { cell, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import type { StandingField } from './standing-field.ts';

/**
 * What arithmetic says of a document: first where it says two things, then gaps that rounding may explain and totals that
 * their lines do not make; then how many checks hold.
 */
export function composeFindings(place: SheetPlace, frame: ReportFrame): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const heads = ficheTexts[frame.language];
  const { findings: all } = place.filled;
  const findings = all.filter(({ kind }) => kind !== 'contract');
  const failing = findings.filter(({ status }) => status === 'fails');
  const holding = findings.length - failing.length;
  const groups = Map.groupBy(failing, groupOf);
  return [
    ...(failing.length === 0 ? [paragraph(run(texts.noFinding))] : []),
    ...(['certain', 'small', 'sums'] as const).flatMap((group) =>
      composeGroup(heads[group], groups.get(group) ?? [], place, frame),
    ),
    ...(holding === 0 ? [] : [paragraph(run(texts.holding(holding)))]),
    // What is reached is told as well as what is not.
    ...composeGroup(
      heads.contract,
      all.filter(({ kind }) => kind === 'contract'),
      place,
      frame,
    ),
  ];
}

/** Points of a percentage, and share of an amount, that cutting or rounding a figure explains. */
const smallPoints = 0.1;
const smallShare = 0.002;

function groupOf({ kind, remark, expected, found }: SheetFinding): 'certain' | 'small' | 'sums' {
  if (kind === 'sum') return 'sums';
  if (expected === null || found === null) return 'certain';
  const gap = Math.abs(expected - found);
  const isPercentage = kind === 'change' || remark.code === 'text-change';
  const isSmall = isPercentage ? gap < smallPoints : gap <= Math.abs(expected) * smallShare;
  return kind !== 'rule' && isSmall ? 'small' : 'certain';
}

function composeGroup(
  head: string,
  findings: readonly SheetFinding[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  if (findings.length === 0) return [];
  return [
    paragraph(run(head, { bold: true })),
    ...findings.map((finding) => composeFinding(finding, place, frame)),
  ];
}

function composeFinding(
  { kind, remark, places }: SheetFinding,
  place: SheetPlace,
  frame: ReportFrame,
): ReportBlock {
  // Pages stand behind the sentence, where they can be opened.
  const details = Object.fromEntries(
    Object.entries(remark.details).filter(([key]) => !/page$/iu.test(key)),
  );
  const sentence = synthesisTexts[frame.language].remark({ ...remark, details });
  return item(run(sentence), ...pagesOf(places, kind, place, frame));
}

/** ` (p. 2 ; p. 20)`, each place once. */
function pagesOf(
  places: SheetFinding['places'],
  kind: SheetFinding['kind'],
  place: SheetPlace,
  frame: ReportFrame,
): readonly Run[] {
  const named = new Map(places.map((one) => [placeName(one, frame), one]));
  named.delete(null);
  const runs = [...named.values()].flatMap((one, at) => [
    run(at === 0 ? ' (' : ' ; '),
    ...placeRuns(one, place, frame).map((said) =>
      // A total is told with its figure; its row says nothing more.
      kind === 'sum' ? said : { ...said, ...quoteNote(one, place, frame) },
    ),
  ]);
  return runs.length === 0 ? [] : [...runs, run(')')];
}

/** What the code requires and the document does not say, article by article. */
export function composeMissing(
  missing: readonly StandingField[],
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[language];
  if (missing.length === 0) return [paragraph(run(texts.noMissing))];
  if (missing.every(({ field }) => field.article === null)) {
    return missing.map(({ field }) => item(run(field.name, { doubt: true })));
  }
  return [
    {
      kind: 'table',
      caption: null,
      header: [cell(texts.columns.article), cell(texts.columns.item)],
      rows: missing.map(({ field }) => [
        cell(field.article ?? '–'),
        cell(field.name, { doubt: true }),
      ]),
      widths: [0.25, 0.75],
    },
  ];
}
