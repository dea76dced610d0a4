import { cleanLine } from '#shared/document/clean-text.ts';
import type { Report, ReportBlock, ReportCell, Run } from '#shared/report/report.ts';

/** A report as Markdown (CommonMark, with the tables and notes of GitHub). Ends with a line break. */
export function writeReportMarkdown(report: Report): string {
  const notes: string[] = [];
  const blocks = report.blocks
    .map((block) => writeBlock(block, notes))
    .filter((text) => text !== '');
  const head = [
    `# ${escaped(report.title)}`,
    ...[report.subtitle, report.mention].flatMap((text) =>
      text === null ? [] : [`*${escaped(text)}*`],
    ),
  ];
  const foot = notes.map((note, at) => `[^${at + 1}]: ${escaped(note)}`);
  return `${joinBlocks([...head, ...blocks])}${foot.length === 0 ? '' : `\n\n${foot.join('\n')}`}\n`;
}

/** Items of one list stand under each other; everything else is parted by an empty line. */
function joinBlocks(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => {
    const isListed = block.startsWith('- ') && /(?:^|\n)- [^\n]*$/u.test(text);
    return text === '' ? block : `${text}${isListed ? '\n' : '\n\n'}${block}`;
  }, '');
}

function writeBlock(block: ReportBlock, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'paragraph':
      return writeRuns(block.runs, notes);
    case 'item':
      return `- ${writeRuns(block.runs, notes)}`;
    case 'quote':
      return `> ${writeRuns(block.runs, notes)}`;
    case 'table':
      return writeTable(block, notes);
    case 'contents':
    case 'page-break':
      return '';
  }
}

function writeTable(
  { caption, header, rows }: Extract<ReportBlock, { readonly kind: 'table' }>,
  notes: string[],
): string {
  const columns = Math.max(header.length, ...rows.map(({ length }) => length), 1);
  const line = (cells: readonly ReportCell[]): string => {
    const texts = Array.from({ length: columns }, (_, at) =>
      writeRuns(cells[at]?.runs ?? [], notes)
        .replaceAll('|', '\\|')
        .replaceAll('\\\\|', '\\|'),
    );
    return `| ${texts.join(' | ')} |`;
  };
  const sides = Array.from({ length: columns }, (_, at) =>
    (rows[0]?.[at] ?? header[at])?.align === 'right' ? '---:' : '---',
  );
  const table = [line(header), `| ${sides.join(' | ')} |`, ...rows.map(line)].join('\n');
  return caption === null ? table : `**${escaped(caption)}**\n\n${table}`;
}

function writeRuns(runs: readonly Run[], notes: string[]): string {
  return runs
    .map((run) => {
      const mark = `${run.bold === true || run.doubt === true ? '**' : ''}${run.italic === true ? '*' : ''}`;
      const [, before = '', words = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/su.exec(escaped(run.text)) ?? [];
      // A mark beside a space marks nothing.
      const text =
        words === ''
          ? `${before}${after}`
          : `${before}${mark}${words}${[...mark].reverse().join('')}${after}`;
      const isWeb = run.link !== undefined && /^(?:https?|mailto):/u.test(run.link);
      const linked = isWeb ? `[${text}](<${run.link}>)` : text;
      return run.note === undefined ? linked : `${linked}[^${notes.push(run.note)}]`;
    })
    .join('');
}

/** What Markdown would take for a mark of its own. */
const escaped = (text: string): string => {
  const line = cleanLine(text).replace(/[\\`*_[\]<>|]/gu, '\\$&');
  const padded = `${/^\s/u.test(text) ? ' ' : ''}${line}${/\s$/u.test(text) && line !== '' ? ' ' : ''}`;
  return padded.replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/u, '$1\\$2');
};
