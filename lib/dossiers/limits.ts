/**
 * Up to how many articles and claims a dossier is also made in the formats that are read from top to
 * bottom. A PDF of 2,000 claims takes 15 s of processor and half a gigabyte, one of 5,000 three times that.
 */
export const printedMax = { articles: 200, claims: 2000 } as const;

/** How often the making of a dossier is begun before it is given up. */
export const attemptsMax = 3;

/** The longest title of a dossier, in UTF-16 code units. */
export const titleMax = 200;
