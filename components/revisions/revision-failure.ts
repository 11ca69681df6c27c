import { Unreachable } from '@/components/call-api';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import { checkText } from '@/lib/articles/check-text';
import { titleLengthMax } from '@/lib/articles/draft';
import type { RevisionDraft } from '@/lib/revisions/draft';

export type RevisionField = Exclude<keyof RevisionDraft, 'id'>;

/** Why a new text was not taken: what is wrong with its fields, or what else happened. */
export type RevisionFailure =
  | { kind: 'fields'; errors: Partial<Record<RevisionField, string>> }
  | { kind: 'signed-out' | 'unreachable' | 'stale' }
  | { kind: 'refused'; detail: string };

/** What can be seen to be wrong before anything is sent; null where nothing is. */
export function findRevisionErrors({ text, title, reason }: RevisionDraft): RevisionFailure | null {
  const errors: Partial<Record<RevisionField, string>> = {};
  const wrongText = checkText(text);
  if (wrongText) errors.text = wrongText;
  const { length } = title.trim();
  if (length === 0) errors.title = 'An article needs a title.';
  if (length > titleLengthMax) {
    errors.title = `The title has ${length} characters; at most ${titleLengthMax} are taken. Shorten it.`;
  }
  if (reason.trim() === '') errors.reason = 'Say why the text has changed.';
  return Object.keys(errors).length > 0 ? { kind: 'fields', errors } : null;
}

/** What to tell the person about an error. Throws what it does not know. */
export function toRevisionFailure(error: unknown): RevisionFailure {
  if (error instanceof Unreachable) return { kind: 'unreachable' };
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'not-signed-in') return { kind: 'signed-out' };
  if (error.kind === 'stale-version') return { kind: 'stale' };
  const errors = fieldErrors(error.extensions.issues);
  if (Object.keys(errors).length > 0) return { kind: 'fields', errors };
  return { kind: 'refused', detail: error.detail };
}
