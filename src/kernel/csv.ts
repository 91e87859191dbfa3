/** Letters that a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t]/;

/** A cell as a spreadsheet may open it: what looks like a formula gets an apostrophe in front. */
const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Writes rows as CSV (RFC 4180), shielded against formulas. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Takes the apostrophe off that `csvText` put in front of a cell. */
export const unshielded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
