/** Up to how many articles and claims a dossier is also made in the formats that are read from top to bottom. */
export const printedMax = { articles: 200, claims: 5000 } as const;

/** How often the making of a dossier is begun before it is given up. */
export const attemptsMax = 3;

/** The longest title of a dossier, in UTF-16 code units. */
export const titleMax = 200;
