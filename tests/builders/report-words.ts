import type { Report, ReportBlock, Run } from '#shared/report/report.ts';

const runsOf = (block: ReportBlock): readonly Run[] => {
  if (block.kind === 'table') {
    return [...block.header, ...block.rows.flat()].flatMap(({ runs }) => runs);
  }
  return 'runs' in block ? block.runs : [];
};
/** Every run of a report, cells of tables too. */
export const allRuns = ({ blocks }: Report): readonly Run[] => blocks.flatMap(runsOf);
/** Its words, one block a line. */
export const textOf = (report: Report): string =>
  report.blocks
    .map((block) =>
      'text' in block
        ? block.text
        : runsOf(block)
            .map(({ text }) => text)
            .join(''),
    )
    .join('\n');
/** The first row of its tables that begins so, cells joined by ` | `, plain spaces; empty when there is none. */
export const rowOf = (report: Report, name: string): string =>
  report.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter((row) => row[0]?.runs[0]?.text === name)
    .map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | '))
    .slice(0, 1)
    .join()
    .replace(/\u00a0|\u202f/g, ' ');

/** What its links may lead to. */
export const bookmarksOf = (report: Report): readonly string[] => [
  ...report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.bookmark !== undefined ? [block.bookmark] : [],
  ),
  ...allRuns(report).flatMap(({ bookmark }) => (bookmark === undefined ? [] : [bookmark])),
];
export const linksOf = (report: Report): readonly string[] =>
  allRuns(report).flatMap(({ link }) => (link === undefined ? [] : [link]));
