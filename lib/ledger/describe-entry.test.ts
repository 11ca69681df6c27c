import { describe, expect, it } from 'vitest';
import { statusNamesOf } from '@/lib/claims/status-names';
import { LedgerEvent } from '@/prisma/generated/enums';
import { describeBriefly, describeEntry } from './describe-entry';
import type { DescribedEntry } from './described-entry';

const claim = { wording: 'The group is responsible for the attack.' };
const entry = (change: Partial<DescribedEntry>): DescribedEntry => ({
  event: 'VERDICT_GIVEN',
  actor: { name: 'Ben' },
  program: null,
  claim,
  before: null,
  after: null,
  ...change,
});

describe('describeEntry', () => {
  it('says who marked which claim how', () => {
    expect(describeEntry(entry({ after: { value: 'UNVERIFIED', rationale: '' } }))).toBe(
      'Ben marked a claim unverified: “The group is responsible for the attack.”',
    );
  });

  it('says what a program did, and for whom', () => {
    const change = entry({ program: 'Importer', event: 'ARTICLE_DELETED' });
    expect(describeEntry(change)).toBe('The program “Importer” of Ben deleted the article.');
  });

  it('says from what to what a verdict changed', () => {
    const change = entry({
      event: 'VERDICT_CHANGED',
      before: { value: 'UNVERIFIED', rationale: 'Asked twice.' },
      after: { value: 'DISPUTED', rationale: 'Asked twice.' },
    });
    expect(describeEntry(change)).toBe(
      'Ben changed their verdict from unverified to disputed on the claim “The group is responsible for the attack.”',
    );
  });

  it('tells a new rationale from a new verdict', () => {
    const change = entry({
      event: 'VERDICT_CHANGED',
      before: { value: 'DISPUTED', rationale: 'One source.' },
      after: { value: 'DISPUTED', rationale: 'Two sources.' },
    });
    expect(describeEntry(change)).toContain('wrote a new rationale for the verdict disputed');
  });

  it('says what was searched, and of what kind a claim is now', () => {
    const search = entry({ event: 'SEARCH_ADDED', after: { sought: 'Did the group do it?' } });
    expect(describeEntry(search)).toBe(
      'Ben logged a search for “Did the group do it?” on the claim “The group is responsible for the attack.”',
    );
    const change = entry({
      event: 'CLAIM_KIND_CHANGED',
      before: { kind: 'FACT' },
      after: { kind: 'RESPONSIBILITY' },
    });
    expect(describeEntry(change)).toContain(
      'changed the kind from other fact to claim of responsibility of the claim',
    );
  });

  it('says how many claims came with an article', () => {
    const added = (claims: number) =>
      describeEntry(entry({ event: 'ARTICLE_ADDED', claim: null, after: { claims } }));
    expect(added(31)).toBe('Ben added the article; 31 claims were found in it.');
    expect(added(1)).toBe('Ben added the article; 1 claim was found in it.');
    expect(added(0)).toBe('Ben added the article; no claims were found in it.');
  });

  it('gives the article its proper form before a role', () => {
    const invited = (role: string) =>
      describeEntry(
        entry({ event: 'MEMBER_INVITED', claim: null, after: { email: 'ana@example.org', role } }),
      );
    expect(invited('EDITOR')).toBe('Ben invited ana@example.org as an editor.');
    expect(invited('REVIEWER')).toBe('Ben invited ana@example.org as a reviewer.');
  });

  it.each([
    [
      'CLAIM_RANGES_CHANGED',
      { words: 'The group' },
      { words: 'The group is' },
      'Ben changed which words a claim is, from “The group” to “The group is”.',
    ],
    [
      'CLAIM_MERGED',
      { wording: 'One.' },
      { wording: 'One. Two.' },
      'Ben merged the claim “One.” with another as “One. Two.”',
    ],
    [
      'CLAIM_SPLIT',
      { wording: 'One and two.' },
      { wording: 'One' },
      'Ben split the claim “One and two.”; it is now “One”.',
    ],
    [
      'CLAIM_DROPPED',
      { dropped: false },
      { dropped: true, mergedInto: 'c1' },
      'Ben dropped a claim that is part of another now: “The group is responsible for the attack.”',
    ],
    [
      'READING_REFUSED',
      { reading: 'The group.' },
      { reading: 'The group.' },
      'Ben refused the finer reading “The group.” of the claim “The group is responsible for the attack.”',
    ],
  ] as const)('says what %s did to the words', (event, before, after, sentence) => {
    expect(describeEntry(entry({ event, before, after }))).toBe(sentence);
  });

  it.each([
    [
      'MEMBER_ROLE_CHANGED',
      { name: 'Ana', role: 'REVIEWER' },
      { name: 'Ana', role: 'EDITOR' },
      'Ben changed the role of Ana from reviewer to editor.',
    ],
    [
      'MEMBER_DEACTIVATED',
      { name: 'Ana', role: 'EDITOR' },
      null,
      'Ben deactivated Ana on the desk.',
    ],
    [
      'MEMBER_REACTIVATED',
      null,
      { name: 'Ana', role: 'EDITOR' },
      'Ben reactivated Ana on the desk as an editor.',
    ],
  ] as const)('says what %s did to a member', (event, before, after, sentence) => {
    expect(describeEntry(entry({ event, claim: null, before, after }))).toBe(sentence);
  });

  it('calls a verdict what the desk calls it', () => {
    const names = statusNamesOf({ VERIFIED: 'Verified', UNVERIFIED: 'Open', DISPUTED: 'False' });
    const given = entry({ after: { value: 'DISPUTED', rationale: '' } });
    expect(describeEntry(given, names)).toContain('Ben marked a claim false: ');
  });

  it.each(Object.values(LedgerEvent))('has a whole sentence for %s', (event) => {
    const sentence = describeEntry(
      entry({ event, before: { value: 'VERIFIED' }, after: { value: 'DISPUTED' } }),
    );
    expect(sentence).toMatch(/^Ben \S.*[^.][.…]”?$/);
    expect(sentence).not.toMatch(/undefined|null/);
  });
});

describe('describeBriefly', () => {
  it('leaves the words to what stands below', () => {
    const change = { before: { wording: 'One.' }, after: { wording: 'Two.' } };
    expect(describeBriefly(entry({ event: 'CLAIM_REWORDED', ...change }))).toBe(
      'Ben reworded a claim.',
    );
  });

  it('is the whole sentence where nothing stands below', () => {
    const change = entry({ event: 'ARTICLE_DELETED', claim: null });
    expect(describeBriefly(change)).toBe(describeEntry(change));
  });
});
