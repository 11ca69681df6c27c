/** The largest file that is read, in bytes. */
export const documentBytesMax = 20_000_000;

/** How much a packed file (DOCX, XLSX) may hold unpacked, in bytes: a text of 2 MB is well below it. */
export const unpackedBytesMax = 80_000_000;

/** How many files a packed file may hold. */
export const packedFilesMax = 10_000;

/** How many pages of a PDF are read. */
export const pagesMax = 500;

/** How many articles are read from one file. */
export const articlesMax = 50_000;

/**
 * How long the texts of one file may be together, in UTF-16 code units. None that says each of them once
 * has more; a workbook may name one long text in every row, and would fill the memory of whoever is told.
 */
export const textsLengthMax = unpackedBytesMax;

/** How many stretches are told as left out, and how much of each, in UTF-16 code units. */
export const droppedMax = 200;
export const droppedLengthMax = 300;
