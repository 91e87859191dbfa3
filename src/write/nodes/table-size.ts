/** The most rows and columns that a table may have. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 20;
