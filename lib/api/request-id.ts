/**
 * The header in which a caller gives a request an id of its own, a UUID. What the request changes
 * names it in the feed, so that the caller knows its own changes there.
 */
export const requestIdHeader = 'Claimdesk-Request';
