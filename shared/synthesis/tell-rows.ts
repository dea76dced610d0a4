const mostCharacters = 1_200;

/** Rows of a table as one text, `Ticket | 1,50 | 1,60 ; Carnet | 12,00 | 12,40`, cut where somebody would stop reading. */
export function tellRows(rows: readonly (readonly string[])[]): string {
  const told = rows
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | '))
    .join(' ; ');
  if (told.length <= mostCharacters) return told;
  return `${told.slice(0, told.lastIndexOf(' ; ', mostCharacters))} ; …`;
}
