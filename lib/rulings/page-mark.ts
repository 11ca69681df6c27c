import { z } from 'zod';
import { instant } from '@/lib/api/fields';

/** Where a page of claims ends: when the last one's article was added, and what comes after that. */
const stored = z.tuple([instant, z.uuid(), z.int32(), z.uuid()]);

export type PageMark = { createdAt: string; articleId: string; position: number; claimId: string };

/** A mark as it is written into an address. */
export function writeMark({ createdAt, articleId, position, claimId }: PageMark): string {
  const mark = [createdAt, articleId, position, claimId];
  return Buffer.from(JSON.stringify(mark)).toString('base64url');
}

/** The mark that was written so; null for what is none. */
export function readMark(text: string): PageMark | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
  const { success, data } = stored.safeParse(value);
  if (!success) return null;
  const [createdAt, articleId, position, claimId] = data;
  return { createdAt, articleId, position, claimId };
}
