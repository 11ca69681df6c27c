import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { canManagePolicy } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { renderMarkdown } from './render-markdown';
import type { GuidelinesView, guidelinesPreview, previewGuidelinesInput } from './schema';

/** The guidelines of the actor's desk; without a text where nobody has written any. */
export async function getGuidelines(
  actor: Actor,
  client: Transaction = db(),
): Promise<GuidelinesView> {
  const row = await client.guidelines.findUnique({
    where: { deskId: actor.deskId },
    select: {
      text: true,
      version: true,
      updatedAt: true,
      updatedBy: { select: { id: true, name: true } },
    },
  });
  if (!row) return { text: '', html: '', updated: null, version: null };
  const { text, version, updatedAt, updatedBy } = row;
  const updated = { by: updatedBy, at: updatedAt.toISOString() };
  return { text, html: renderMarkdown(text), updated, version };
}

/** How guidelines would look. Throws `not-allowed` for all but those who may write them. */
export async function previewGuidelines(
  actor: Actor,
  { text }: z.output<typeof previewGuidelinesInput>,
): Promise<z.output<typeof guidelinesPreview>> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin writes the guidelines of the desk.');
  }
  return { html: renderMarkdown(text) };
}
