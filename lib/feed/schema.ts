import { z } from 'zod';

/** A place in the ledger: the id of an entry, a whole number; 0 is before the first. */
const position = z.string().regex(/^\d{1,18}$/);

export const readFeedQuery = z.strictObject({
  after: position.optional().meta({
    description: 'Begin with what came after this entry; left out, with what comes from now on.',
  }),
  follow: z
    .enum(['true', 'false'])
    .default('true')
    .meta({ description: 'False ends the answer with what there is, instead of staying open.' }),
});

/** What an EventSource says by itself when it comes back: the last id that it was given. */
export const readFeedHeaders = z.object({ 'last-event-id': position.optional().catch(undefined) });

/** A change that a reader may hear of: which article it is about, and which claim and request if any. */
export type FeedEntry = {
  id: string;
  articleId: string;
  claimId: string | null;
  /** The request that made it, where its caller gave it an id. */
  requestId: string | null;
};

/**
 * How far somebody knows the ledger of a desk: up to the entry `position`, and
 * of what is told once more to whoever comes back after it, the entries `heard`.
 */
export type FeedPosition = { position: string; heard: readonly string[] };

/** The most entries that are told one by one; who has missed more reads everything anew. */
export const mostReplayed = 200;
