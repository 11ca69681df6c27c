import { type ArticleDraft, type DraftField, emptyDraft } from '@/lib/articles/draft';
import { countWords } from '@/lib/words/figure-words';
import type { DocumentArticle } from './document';

export type DraftFields = Omit<ArticleDraft, 'id'>;

/** What a file says of an article besides its text, in the words of a sentence. */
const sayings = [
  ['title', 'title'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['publishedOn', 'date'],
  ['sourceUrl', 'web address'],
] as const satisfies readonly (readonly [DraftField, string])[];

type Told = Omit<DocumentArticle, 'language' | 'dropped'>;

/**
 * A draft as a file fills it in. What stood in the form beside an empty text stays where the file says
 * nothing; beside a text it was said of that one.
 */
export function draftFieldsOf(article: Told, before: ArticleDraft): DraftFields {
  const { id: _, ...base } = before.text.trim() === '' ? before : emptyDraft('');
  const fields = { ...base, text: article.text };
  for (const [field] of sayings) fields[field] = article[field] ?? base[field];
  return fields;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What a file says of its article, and what not: “It says title and author; it does not say date.” */
export function sayingsOf(article: Told): string {
  const words = (isSaid: boolean) =>
    sayings.filter(([field]) => (article[field] !== null) === isSaid).map(([, word]) => word);
  const [said, unsaid] = [words(true), words(false)];
  if (said.length === 0) return 'It says nothing but the text.';
  if (unsaid.length === 0) return `It says ${list.format(said)}.`;
  return `It says ${list.format(said)}, and no ${either.format(unsaid)}.`;
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** How long an article is and in which language: “4 paragraphs, in British English”. */
export function shapeOf(paragraphs: number, language: string | null): string {
  const count = countWords(paragraphs, 'paragraph');
  return language === null ? count : `${count}, in ${languages.of(language)}`;
}
