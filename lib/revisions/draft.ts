import { asShownInTextArea } from '@/lib/articles/pasted-text';

/** A new text of an article that somebody is about to give it, as it is kept on their device. */
export type RevisionDraft = {
  /** The id the revision will have: sent again, it is the same one. */
  id: string;
  text: string;
  title: string;
  publishedOn: string;
  reason: string;
};

const fields = ['id', 'text', 'title', 'publishedOn', 'reason'] as const;

/** Where a person's draft of a new text is kept: nobody else on the same device is shown it. */
export function revisionDraftKey(userId: string, articleId: string): string {
  return `claimdesk:revision:${userId}:${articleId}`;
}

/** A draft from what was kept on the device; null where that is none. */
export function parseRevisionDraft(kept: string | null): RevisionDraft | null {
  const value = kept === null ? null : parseJson(kept);
  if (typeof value !== 'object' || value === null) return null;
  const read = (name: string) => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : '';
  };
  const [id = '', text = '', title = '', publishedOn = '', reason = ''] = fields.map(read);
  return id === '' || text === '' ? null : { id, text, title, publishedOn, reason };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The text that somebody means who edits `present` in place: a text area makes every line break LF,
 * and where the article has CR LF throughout, nobody has meant to change them.
 *
 * @param shown the value of the text area
 */
export function withBreaksOf(present: string, shown: string): string {
  const hasCrLfAlone = present.includes('\r\n') && !/[^\r]\n|^\n|\r(?!\n)/.test(present);
  if (asShownInTextArea(present) === shown) return present;
  return hasCrLfAlone ? shown.replace(/\r?\n/g, '\r\n') : shown;
}
