/** The most articles that one bulk action is done to. */
export const bulkMax = 100;
