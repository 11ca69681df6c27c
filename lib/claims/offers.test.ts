import { describe, expect, it } from 'vitest';
import { bracketsOf, openOffers, withOffer } from './offers';

const text = 'Colin Clarke met Ada Wern. He said that she left on Friday.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wording = 'He said that she left on Friday [22 March 2024].';
const reference = (explained: string, words: string, publishedOn: string | null = null) => ({
  at: wording.indexOf(explained) + explained.length,
  words,
  explains: at(explained),
  from: publishedOn ? at(explained) : at(words),
  publishedOn,
});
const claim = {
  wording,
  ranges: [at('He said that she left on Friday.')],
  insertions: [{ ...reference('Friday', '22 March 2024', '2024-03-24'), length: 16 }],
  offers: [reference('He', 'Colin Clarke'), reference('she', 'Ada Wern')],
};
const offered = (is: typeof claim) => openOffers(text, is).map(({ words }) => words);

describe('what a word of a claim may stand for', () => {
  it('is put into the wording in any order, and known there by its source', () => {
    const [he, she] = openOffers(text, claim);
    if (!he || !she) throw new Error('Two words are explained.');
    expect([he.explained, she.explained]).toEqual(['He', 'she']);
    const one = { ...claim, wording: withOffer(wording, she) };
    expect(one.wording).toBe('He said that she [Ada Wern] left on Friday [22 March 2024].');
    expect(offered(one)).toEqual(['Colin Clarke']);
    const [first] = openOffers(text, one);
    if (!first) throw new Error('One word is left.');
    const both = { ...one, wording: withOffer(one.wording, first) };
    expect(offered(both)).toEqual([]);
    const brackets = bracketsOf(both);
    expect(brackets.map(({ words }) => words)).toEqual([
      'Colin Clarke',
      'Ada Wern',
      '22 March 2024',
    ]);
    for (const bracket of brackets)
      expect(both.wording.slice(bracket.at, bracket.at + bracket.length)).toBe(
        ` [${bracket.words}]`,
      );
    expect(brackets[0]?.from).toEqual(at('Colin Clarke'));
  });

  it('is one of several', () => {
    const two = { ...claim, offers: [...claim.offers, reference('He', 'Ada Wern')] };
    const [he] = openOffers(text, two);
    if (!he) throw new Error('It is explained.');
    expect(offered({ ...two, wording: withOffer(wording, he) })).toEqual(['Ada Wern']);
  });

  it('is not offered where its word is gone from the wording or the words', () => {
    expect(offered({ ...claim, wording: 'The chairman said so.' })).toEqual([]);
    expect(offered({ ...claim, ranges: [at('she left on Friday')] })).toEqual(['Ada Wern']);
  });

  it('is in a wording that was edited elsewhere as far as it still stands', () => {
    expect(offered({ ...claim, wording: 'He told us.' })).toEqual(['Colin Clarke']);
  });
});
