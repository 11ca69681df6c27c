/**
 * The header in which a page names the id of the person it acts for. Where another person's
 * cookie goes with the call, it is refused as `not-signed-in`.
 */
export const meantUserHeader = 'Claimdesk-User';
