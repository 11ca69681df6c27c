/** How many deleted articles are listed at most, the last deleted first. */
export const mostDeleted = 200;
