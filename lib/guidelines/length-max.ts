/** How long guidelines may be, in UTF-16 code units: some ten pages. */
export const guidelinesLengthMax = 20_000;
