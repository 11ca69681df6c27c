/** How many open comments that mention somebody are listed at most, the newest first. */
export const mostMentions = 100;
