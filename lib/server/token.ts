import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a link, as 43 characters that need no escaping in a URL. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What is kept of a token: its SHA-256. The token is random, so no salt is needed. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
