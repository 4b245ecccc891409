const MEGABYTE = 1024 * 1024;

/** Larger files are refused before anything in them is looked at. */
export const MAX_SHEET_MEGABYTES = 20;
export const MAX_SHEET_BYTES = MAX_SHEET_MEGABYTES * MEGABYTE;

/** What the parts of a file may unpack to, counted while unpacking: what a zip says about itself is not believed. */
export const MAX_UNPACKED_MEGABYTES = 400;
/** What may be left of that without cells that are formatted and hold nothing. */
export const MAX_KEPT_MEGABYTES = 96;
/** One line of a sheet as it is stored. */
export const LONGEST_ROW_MEGABYTES = 8;

/** Files inside a zip. A workbook with fifty sheets and as many pictures has a few hundred. */
export const MAX_ZIP_ENTRIES = 2000;

export const MAX_SHEETS = 50;
/** The last line of a sheet that may hold something. */
export const MAX_ROWS = 20_000;
/** A sheet whose 200th column holds something is refused: no list of an office is that wide. */
export const MAX_COLUMNS = 199;
/** Cells of all sheets that hold something: 20.000 lines of 20 columns. */
export const MAX_CELLS = 400_000;

/** Lines that one message of the reading thread carries: the server answers others between two messages. */
export const ROWS_PER_MESSAGE = 200;

export const READ_TIME_LIMIT_MS = 60_000;
export const READ_MEMORY_MEGABYTES = 640;
