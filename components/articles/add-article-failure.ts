import { Unreachable } from '@/components/call-api';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import { checkText } from '@/lib/articles/check-text';
import { type ArticleDraft, type DraftField, titleLengthMax } from '@/lib/articles/draft';
import { webLink } from '@/lib/reports/web-link';

/** Why an article was not added: what is wrong with its fields, or what else happened. */
export type AddArticleFailure =
  | { kind: 'fields'; errors: Partial<Record<DraftField, string>> }
  | { kind: 'signed-out' | 'unreachable' | 'id-taken' }
  | { kind: 'refused'; detail: string };

/** What can be seen to be wrong before anything is sent; null where nothing is. */
export function findDraftErrors(draft: ArticleDraft): AddArticleFailure | null {
  const errors: Partial<Record<DraftField, string>> = {};
  const { length } = draft.title.trim();
  if (length === 0) errors.title = 'An article needs a title.';
  if (length > titleLengthMax) {
    errors.title = `The title has ${length} characters; at most ${titleLengthMax} are taken. Shorten it.`;
  }
  const wrongText = checkText(draft.text);
  if (wrongText) errors.text = wrongText;
  const sourceUrl = draft.sourceUrl.trim();
  if (sourceUrl !== '' && webLink(sourceUrl) === null) {
    errors.sourceUrl = 'That is no web address. Copy it whole, from https:// on.';
  }
  return Object.keys(errors).length > 0 ? { kind: 'fields', errors } : null;
}

/** What to tell the person about an error of adding an article. Throws what it does not know. */
export function toAddArticleFailure(error: unknown): AddArticleFailure {
  if (error instanceof Unreachable) return { kind: 'unreachable' };
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'not-signed-in') return { kind: 'signed-out' };
  if (error.kind === 'id-taken') return { kind: 'id-taken' };
  const errors = fieldErrors(error.extensions.issues);
  if (Object.keys(errors).length > 0) return { kind: 'fields', errors };
  return { kind: 'refused', detail: error.detail };
}
