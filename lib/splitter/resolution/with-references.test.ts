import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';

const DAY = '2024-03-23';

const claimsOf = (text: string, publishedOn?: string) =>
  splitter().split(text, publishedOn === undefined ? {} : { publishedOn }).claims;

/** The wording of the last claim. */
const lastOf = (text: string, publishedOn?: string) => claimsOf(text, publishedOn).at(-1)?.text;

/** What the last claim's words may stand for besides. */
const offersOf = (text: string) =>
  claimsOf(text)
    .at(-1)
    ?.offers.map(({ explains, words }) => [text.slice(explains.start, explains.end), words]);

describe('is put into the wording', () => {
  test.each([
    [
      'the one person who was spoken of, for "he"',
      'Mr. Holt left the council. He had lost the vote.',
      'He [Holt] had lost the vote.',
    ],
    [
      'the body that says something, for "it"',
      'The Harbour Union said it had sold the boats.',
      'It [Harbour Union] had sold the boats.',
    ],
    [
      'the one group of the article, for "the group"',
      'The Red Dawn, an armed group, left the town. The bridge was closed. The group burned two houses.',
      'The group [Red Dawn] burned two houses.',
    ],
    [
      'the name behind a possessive',
      'The Red Dawn, an armed group, left the town. Two of the group’s members were ill.',
      'Two of the group’s [Red Dawn] members were ill.',
    ],
    [
      'who is quoted, for "I"',
      '“I saw the fire,” said Mayor Ada Holt.',
      'I [Ada Holt] saw the fire.',
    ],
    [
      'the plural that the sentence before is about, for "they"',
      'The miners left the town. They had lost the vote.',
      'They [miners] had lost the vote.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });

  test.each([
    ['The dam broke on Friday.', 'The dam broke on Friday [22 March 2024].'],
    ['The dam broke in June.', 'The dam broke in June [2023].'],
    ['The dam broke last week.', 'The dam broke last week [11 March 2024 to 17 March 2024].'],
    ['The dam broke on 22 March 2024.', 'The dam broke on 22 March 2024.'],
  ])('the day of a relative date: %s', (text, expected) => {
    expect(lastOf(text, DAY)).toBe(expected);
  });

  test('is told where it comes from', () => {
    const text = 'Mr. Holt left the council. He had lost the vote on Friday.';
    const [he, friday] = claimsOf(text, DAY).at(-1)?.insertions ?? [];
    expect(he && text.slice(he.from.start, he.from.end)).toBe('Holt');
    expect(he && text.slice(he.explains.start, he.explains.end)).toBe('He');
    expect(friday && text.slice(friday.from.start, friday.from.end)).toBe('Friday');
    expect([he?.publishedOn, friday?.publishedOn]).toEqual([null, DAY]);
  });
});

describe('is only offered', () => {
  test('where a quotation may speak of somebody else', () => {
    const text = 'Mr. Holt left the council. “He lost the vote,” said Mayor Ada Wern.';
    expect(lastOf(text)).toBe('He lost the vote.');
  });

  test('who says "we", who is more than one', () => {
    const text = '“We saw the fire,” said Mayor Ada Holt.';
    expect(lastOf(text)).toBe('We saw the fire.');
    expect(offersOf(text)).toEqual([['We', 'Ada Holt']]);
  });

  test('a thing, for "it"', () => {
    const text = 'The storm hit the coast. It broke the windows.';
    expect(lastOf(text)).toBe('It broke the windows.');
    expect(offersOf(text)).toEqual([['It', 'storm']]);
  });
});

describe('is left alone', () => {
  test.each([
    ['"he" after two people', 'Mr. Holt met Mr. Wern. He had lost the vote.'],
    [
      '"they" after two who are joined',
      'Ada Wern and Kim Holt met the miners. They had lost the vote.',
    ],
    ['"it" that stands for nothing', 'The Harbour Union left. It was clear that the town was ill.'],
    ['a group that nobody has named', 'The bridge was closed. The group burned two houses.'],
    ['"his or her"', 'Mr. Holt spoke. Every child should have his or her own bed.'],
  ])('%s', (_what, text) => {
    expect(claimsOf(text).at(-1)?.insertions).toEqual([]);
  });

  test('who is called he in one place and she in another', () => {
    const text = 'Kim Holt, a pilot, left. He was ill. Kim Holt returned. She was well.';
    expect(claimsOf(text).flatMap(({ insertions }) => insertions)).toEqual([]);
  });

  test('what the claim itself names', () => {
    expect(lastOf('The Harbour Union sold its boats.')).toBe('The Harbour Union sold its boats.');
  });
});

test('an entity knows the words that surely stand for it, and no others', () => {
  const text =
    'Lena Varga resigned on Monday. She said the vote was fair. “They cheated,” said Idris Okoro.';
  const { entities } = splitter().split(text).values;
  const told = entities.map(({ name, references }) => [
    name,
    references.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(told).toEqual([
    ['Lena Varga', ['She']],
    ['Idris Okoro', []],
  ]);
});

test('who spoke in one sentence is who goes on speaking in the next', () => {
  const named = (text: string) =>
    splitter()
      .split(text)
      .values.entities.flatMap(({ name, references }) => references.map(() => name));
  const spoke = 'Mira Holt of the Wern Centre said that Lund had no plan. ';
  expect(named(`${spoke}He added that Varn had none either.`)).toEqual(['Mira Holt']);
  expect(named(`${spoke}The mayor denied it. He added that Varn had none.`)).toEqual([]);
  expect(named(`${spoke}It added that Varn had none.`)).not.toContain('Mira Holt');
});
