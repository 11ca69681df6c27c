/** The largest file that is taken, in bytes. */
export const fileBytesMax = 50_000_000;

/** The largest request with files in it, in bytes: one of the largest files and what is around it. */
export const uploadBytesMax = 52_000_000;

/** How much all files of an import may hold together, in bytes. */
export const importBytesMax = 1_000_000_000;

/** How many files and articles an import may come to, those in archives included. */
export const itemsMax = 50_000;

/** How much the files of one archive may hold once they are unpacked, in bytes. */
export const unpackedBytesMax = 250_000_000;

/** How often an item is begun before it is taken for one that ends its workers. */
export const attemptsMax = 3;

/** How long the files of refused items are kept for another try, in days. */
export const keptDays = 7;

/** How long an import that was not started is kept, in days. */
export const openDays = 2;
