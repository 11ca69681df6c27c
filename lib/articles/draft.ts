/** An article that somebody is about to add, as it is kept on their device. */
export type ArticleDraft = {
  /** The id the article will have: sent again, it is the same article. */
  id: string;
  title: string;
  /** Exactly as given, line breaks included. */
  text: string;
  sourceUrl: string;
  publisher: string;
  author: string;
  publishedOn: string;
};

/** The longest title that is taken in, in UTF-16 code units. */
export const titleLengthMax = 500;

/** The fields of a draft that a person fills in. */
export type DraftField = Exclude<keyof ArticleDraft, 'id'>;

const fields = [
  'title',
  'text',
  'sourceUrl',
  'publisher',
  'author',
  'publishedOn',
] as const satisfies readonly DraftField[];

/** A draft with nothing in it. */
export function emptyDraft(id: string): ArticleDraft {
  return { id, title: '', text: '', sourceUrl: '', publisher: '', author: '', publishedOn: '' };
}

/** Whether a draft holds anything worth keeping. */
export function isWorthKeeping(draft: ArticleDraft): boolean {
  return fields.some((field) => draft[field].trim() !== '');
}

/** Where a person's draft for a desk is kept: nobody else on the same device is shown it. */
export function draftKey(userId: string, desk: string): string {
  return `claimdesk:draft:${userId}:${desk}`;
}

/** A draft from what was kept on the device; null where that is none. */
export function parseDraft(kept: string | null): ArticleDraft | null {
  const value = kept === null ? null : parseJson(kept);
  if (typeof value !== 'object' || value === null) return null;
  const read = (name: keyof ArticleDraft) => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === 'string' ? found : '';
  };
  const id = read('id');
  if (id === '') return null;
  const draft = emptyDraft(id);
  for (const field of fields) draft[field] = read(field);
  return draft;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the server is sent: a detail left empty is none. */
export function toAddArticleBody(draft: ArticleDraft) {
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    id: draft.id,
    title: draft.title,
    text: draft.text,
    sourceUrl: orNull(draft.sourceUrl),
    publisher: orNull(draft.publisher),
    author: orNull(draft.author),
    publishedOn: orNull(draft.publishedOn),
  };
}
