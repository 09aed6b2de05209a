/** What stands in a cell of a table. */
export type CsvCell = string | number | null;

/** A spreadsheet takes a text that begins so for a formula, and runs it. */
const formula = /^[=+\-@\t\r]/;

/** Rows as RFC 4180 has them. Texts that a spreadsheet would run are led in by an apostrophe; numbers never are. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet trims what leads in a text before it looks at it.
  const safe = formula.test(cell.trimStart()) || formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
