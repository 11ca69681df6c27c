import { z } from 'zod';
import { id, instant } from '@/lib/api/fields';

const stored = z.tuple([instant.nullable(), id]);

/** Where a page of somebody's work ends: when its last assignment is due, and its id. */
export type WorkMark = { due: string | null; id: string };

/** The mark after an assignment. */
export const markAfter = ({ due, id: last }: WorkMark): string =>
  Buffer.from(JSON.stringify([due, last])).toString('base64url');

/** The mark that was written so; null for what is none. */
export function readMark(text: string): WorkMark | null {
  try {
    const [due, last] = stored.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { due, id: last };
  } catch {
    return null;
  }
}
