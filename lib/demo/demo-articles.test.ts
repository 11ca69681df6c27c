import { describe, expect, it } from 'vitest';
import { addArticleInput } from '@/lib/articles/schema';
import { addEvidenceInput } from '@/lib/evidence/schema';
import { splitter } from '@/lib/server/splitter';
import { email } from '@/lib/users/schema';
import { demoArticles } from '@/prisma/demo/articles';
import { demoPeople } from '@/prisma/demo/people';
import { findClaim, findWords } from './find-claim';

const id = '019a0000-0000-7000-8000-000000000001';

describe.each(demoArticles)('the demo article "$title"', (demo) => {
  const { addedBy: _, reviews, others: __, ...input } = demo;
  const { title, text, publishedOn } = demo;
  const { claims } = splitter().split(text, { title, publishedOn });

  it('is an article as the API takes it', () => {
    expect(addArticleInput.parse({ id, ...input })).toEqual({ id, ...input });
    expect(text).toMatch(/^[^\p{Extended_Pictographic}]*$/u);
  });

  it('has a claim of its own in the split for every review', () => {
    const found = reviews.map(({ words }) => {
      const range = findWords(text, words);
      expect(range, `once in the text: ${words}`).not.toBeNull();
      const claim = range && findClaim(claims, range);
      expect(claim, `a claim of the split: ${words}`).not.toBeNull();
      return claim;
    });
    expect(new Set(found).size).toBe(reviews.length);
  });

  it('has evidence as the API takes it, on web addresses that belong to nobody', () => {
    for (const { by: _by, ...evidence } of reviews.flatMap((review) => review.evidence ?? [])) {
      expect(addEvidenceInput.parse({ id, ...evidence })).toMatchObject({ id, ...evidence });
      expect(evidence.url).toMatch(/^https:\/\/example\.org\//);
    }
  });
});

describe('the leading demo article', () => {
  const demo = demoArticles.at(-1);
  const text = demo?.text ?? '';

  it('is as long as a news report', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(900);
  });

  it('suggests unverified for the claim of responsibility that could not be verified', () => {
    const range = findWords(text, 'claimed responsibility for the bombing');
    const { claims } = splitter().split(text, { title: demo?.title ?? '' });
    const claim = range && findClaim(claims, range);
    expect(claim?.suggestedStatus).toBe('UNVERIFIED');
  });
});

describe('the demo people', () => {
  it('have addresses that can never receive mail', () => {
    for (const person of demoPeople) {
      expect(email.parse(person.email)).toBe(person.email);
      expect(person.email).toMatch(/@claimdesk\.example$/);
    }
  });
});
