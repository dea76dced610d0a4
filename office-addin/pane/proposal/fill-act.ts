import type { Act, ActTable } from '#shared/acts/act.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';

/** A text with a value in the place of every placeholder of this label. */
const fillText = (text: string, label: string, value: string): string => {
  let filled = '';
  let done = 0;
  for (const found of findPlaceholders(text)) {
    filled += text.slice(done, found.start);
    filled += found.label === label ? value : text.slice(found.start, found.end);
    done = found.end;
  }
  return filled + text.slice(done);
};

const fillTable = (table: ActTable, fill: (text: string) => string): ActTable => ({
  header: table.header.map(fill),
  rows: table.rows.map((row) => row.map(fill)),
});

/** The act with a value of the drafter's own in the place of every placeholder of this label. */
export const fillAct = (act: Act, label: string, value: string): Act => {
  const fill = (text: string): string => fillText(text, label, value);
  return {
    ...act,
    title: fill(act.title),
    blocks: act.blocks.map((block) => ({
      ...block,
      title: block.title === null ? null : fill(block.title),
      paragraphs: block.paragraphs.map(fill),
      table: block.table === null ? null : fillTable(block.table, fill),
    })),
  };
};
