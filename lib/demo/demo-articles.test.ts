import { describe, expect, it } from 'vitest';
import { addArticleInput } from '@/lib/articles/schema';
import { setCheckInput } from '@/lib/checklists/schema';
import { standardQuestions } from '@/lib/checklists/standard-questions';
import { addEvidenceInput } from '@/lib/evidence/schema';
import { addSearchInput } from '@/lib/searches/schema';
import { splitter } from '@/lib/server/splitter';
import { email } from '@/lib/users/schema';
import { lacksRationale } from '@/lib/verdicts/rationale';
import { demoArticles } from '@/prisma/demo/articles';
import type { DemoReview } from '@/prisma/demo/demo-article';
import { demoPeople } from '@/prisma/demo/people';
import { demoPolicy } from '@/prisma/demo/settings';
import { findClaim, findWords } from './find-claim';

/** What all reviews of an article have of one sort. */
function all<K extends 'evidence' | 'searches' | 'checks' | 'verdicts'>(
  reviews: readonly DemoReview[],
  sort: K,
) {
  return reviews.flatMap((review): readonly NonNullable<DemoReview[K]>[number][] => {
    return review[sort] ?? [];
  });
}

const id = '019a0000-0000-7000-8000-000000000001';

describe.each(demoArticles)('the demo article "$title"', (demo) => {
  const { addedBy: _, reviews, others: __, assigned: ___, readyBy: ____, ...input } = demo;
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
    for (const { by: _by, derivesFrom: _from, ...evidence } of all(reviews, 'evidence')) {
      expect(addEvidenceInput.parse({ id, ...evidence })).toMatchObject({ id, ...evidence });
      // Who speaks in confidence has no web address.
      if (evidence.confidential) continue;
      for (const url of [evidence.url, evidence.archivedUrl ?? evidence.url]) {
        expect(url).toMatch(/^https:\/\/example\.org\//);
      }
    }
  });

  it('derives evidence from evidence of the same claim that comes before it', () => {
    for (const { evidence = [] } of reviews) {
      for (const [index, { derivesFrom }] of evidence.entries()) {
        if (derivesFrom === undefined) continue;
        expect(evidence.slice(0, index).map(({ title }) => title)).toContain(derivesFrom);
      }
    }
  });

  it('has searches and answers as the API takes them, to questions that are asked', () => {
    const asked = Object.values(standardQuestions).flatMap((list) => list.map((item) => item.id));
    for (const { by: _by, ...search } of all(reviews, 'searches')) {
      expect(addSearchInput.parse({ id, ...search })).toEqual({
        id,
        confidential: false,
        ...search,
      });
    }
    for (const { by: _by, question, ...answer } of all(reviews, 'checks')) {
      expect(asked).toContain(question);
      expect(setCheckInput.parse({ ...answer, version: null })).toMatchObject(answer);
    }
  });

  it('gives no verdict without the rationale that the desk asks for', () => {
    for (const verdict of all(reviews, 'verdicts')) {
      expect(lacksRationale(demoPolicy.rationaleRequiredFor, verdict)).toBe(false);
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
