import type { Report, ReportClaim } from '@/lib/reports/report';

/** Whom a claim is from. */
export type Claimant = { name: string; type: 'Person' | 'Organization' };

const pronouns = /^(?:he|she|it|they|we|i|you|who|him|her|them|us|this|that|these|those|one)$/i;

/** Whether a source is named by a word that stands for another: "he", "they". */
export const isPronoun = (source: string): boolean => pronouns.test(source);

/**
 * Whom a claim is from, by the words of the article; in a sentence why nobody
 * is, where it names nobody whom a reader elsewhere could tell. What the article
 * or the desk says of its own account has no claimant.
 */
export function claimantOf(
  { attribution, values }: Pick<ReportClaim, 'attribution' | 'values'>,
  { desk, article }: Pick<Report, 'desk' | 'article'>,
): Claimant | { reason: string } {
  const source = attribution?.source;
  const name = source ? oneLine(source.text) : '';
  if (!source || name === '') return { reason: 'nobody is said to claim it' };
  if (isPronoun(name)) return { reason: 'whoever claims it is named by a pronoun only' };
  const own = [desk.name, article.publisher, article.author].map((each) => oneLine(each ?? ''));
  if (own.some((each) => each.toLowerCase() === name.toLowerCase())) {
    return { reason: 'it is the article’s own' };
  }
  const isPerson = values?.entities.some(
    ({ kind, at, name: entity }) =>
      kind === 'person' &&
      ((at.start >= source.start && at.end <= source.end) || name.includes(entity)),
  );
  // Whoever is no known person is taken for a group: schema.org has no third.
  return { name, type: isPerson ? 'Person' : 'Organization' };
}

const oneLine = (words: string) => words.trim().replace(/\s+/g, ' ');
