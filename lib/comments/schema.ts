import { z } from 'zod';
import { id, instant, person, prose, version } from '@/lib/api/fields';

export const commentView = z
  .strictObject({
    id,
    author: person,
    text: z.string(),
    mentions: z.array(person).meta({ description: 'The members of the desk whom it names.' }),
    createdAt: instant,
    updatedAt: instant,
    resolved: z.strictObject({ by: person, at: instant }).nullable().meta({
      description: 'Who has said that it is settled, and when; null as long as it is open.',
    }),
    version,
  })
  .meta({ id: 'Comment' });

export type CommentView = z.infer<typeof commentView>;

const text = prose(10_000)
  .min(1, 'A comment needs words.')
  .meta({ description: 'Plain text. A member of the desk is mentioned as @ and their name.' });

export const addCommentInput = z.strictObject({ id, text });
export const changeCommentInput = z.strictObject({ version, text });
export const resolveCommentInput = z.strictObject({
  version,
  resolved: z.boolean().meta({ description: 'False opens it again.' }),
});

/** A comment that mentions somebody, with what it is about. */
export const mentionView = z
  .strictObject({
    comment: commentView,
    claim: z.strictObject({ id, wording: z.string() }),
    article: z.strictObject({ id, title: z.string() }),
  })
  .meta({ id: 'Mention' });

export type MentionView = z.infer<typeof mentionView>;
