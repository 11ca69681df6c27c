import { describe, expect, test } from 'vitest';
import { wordsOf } from '../tree-fixture';
import { retag } from './retag';

/** The tags of a sentence after a second look. */
function retagged(notation: string): string {
  const words = wordsOf(notation);
  retag(words);
  return words.map(({ text, tag }) => `${text}/${tag}`).join(' ');
}

/** The sentence as it was, but for the one word that is to be a past tense. */
const withPast = (notation: string, word: string) =>
  notation.replace(new RegExp(`${word}/\\w+`), `${word}/VBD`);

describe('a second look at tags', () => {
  test('takes words that count for nouns, never for verbs', () => {
    const words = wordsOf('Dozens/VBZ left/VBD');
    retag(words);
    expect(words.map(({ pos, tag }) => [pos, tag])).toEqual([
      ['NOUN', 'NNS'],
      ['VERB', 'VBD'],
    ]);
  });

  test.each([
    'It/PRP killed/VBD two/CD and/CC injured/JJ 12/CD people/NNS',
    'It/PRP killed/VBD two/CD and/CC injured/VBN at/IN least/JJS 12/CD people/NNS',
    'It/PRP killed/VBD two/CD or/CC injured/JJ the/DT crew/NN',
    'It/PRP killed/VBD two/CD and/CC injured/JJ her/PRP$ crew/NN',
  ])('finds a past tense behind "and" and before an object: %s', (notation) => {
    expect(retagged(notation)).toBe(withPast(notation, 'injured'));
  });

  test.each([
    ['where no verb before it has tense', 'The/DT old/JJ and/CC injured/JJ 12/CD people/NNS'],
    ['where it describes a noun', 'It/PRP killed/VBD old/JJ and/CC injured/JJ people/NNS'],
    [
      'where more is said without a figure',
      'It/PRP killed/VBD two/CD and/CC injured/JJ more/JJR people/NNS than/IN ever/RB',
    ],
    [
      'where an auxiliary serves both',
      'Two/CD were/VBD/3/aux:pass killed/VBN and/CC injured/VBN the/DT same/JJ day/NN',
    ],
    [
      'where the verb before is no past tense',
      'It/PRP killed/VBD and/CC kills/VBZ two/CD and/CC injured/JJ the/DT crew/NN',
    ],
    ['where it ends otherwise', 'It/PRP killed/VBD two/CD and/CC driven/VBN 12/CD people/NNS'],
    ['at the end of a sentence', 'It/PRP killed/VBD two/CD and/CC injured/JJ'],
  ])('leaves a participle alone %s', (_why, notation) => {
    expect(retagged(notation)).toBe(notation.replace(/\/\d+\/[\w:]+/g, ''));
  });

  test('finds the past tense that a clause with "who" has put off', () => {
    const notation = 'Holt/NNP ,/, who/WP leads/VBZ it/PRP ,/, urged/VBN calm/NN';
    expect(retagged(notation)).toBe(withPast(notation, 'urged'));
  });

  test.each([
    ['without a comma before it', 'Holt/NNP ,/, who/WP leads/VBZ it/PRP urged/VBN calm/NN'],
    ['without a clause before it', 'Holt/NNP ,/, mayor/NN of/IN Varn/NNP ,/, urged/VBN calm/NN'],
    [
      'where a verb with tense comes behind',
      'Holt/NNP ,/, who/WP leads/VBZ it/PRP ,/, urged/VBN on/RP ,/, left/VBD',
    ],
    [
      'where one comes before the clause',
      'They/PRP met/VBD Holt/NNP ,/, who/WP leads/VBZ it/PRP ,/, urged/VBN on/RP',
    ],
    ['where the clause has none', 'Holt/NNP ,/, who/WP once/RB ,/, urged/VBN calm/NN'],
  ])('finds none %s', (_why, notation) => {
    expect(retagged(notation)).toBe(notation);
  });

  test.each([
    ['before a verb with tense', 'Reed/VB called/VBD it/PRP', 'Reed/NNP called/VBD it/PRP'],
    ['before what can only be its verb', 'Reed/VB called/VBN for/IN', 'Reed/NNP called/VBD for/IN'],
    [
      'whatever verbs a later clause has',
      'Reed/VB called/VBN a/DT man/NN who/WP left/VBD',
      'Reed/NNP called/VBD a/DT man/NN who/WP left/VBD',
    ],
  ])('takes a bare verb in the beginning for a name %s', (_where, notation, expected) => {
    expect(retagged(notation)).toBe(expected);
  });

  test.each([
    ['in the middle', 'So/RB Reed/VB called/VBD'],
    ['before a noun', 'Call/VB Reed/NNP'],
    ['in lower case', 'reed/VB called/VBD it/PRP'],
    ['where another verb has tense', 'Need/VB known/VBN to/TO us/PRP rose/VBD'],
  ])('leaves a bare verb alone %s', (_where, notation) => {
    expect(retagged(notation)).toBe(notation);
  });

  test('finds the past tense that one behind "and" is joined to', () => {
    const notation = 'Holt/NNP landed/VBN in/IN May/NNP and/CC was/VBD met/VBN';
    expect(retagged(notation)).toBe(withPast(notation, 'landed'));
  });

  test.each([
    ['without an "and"', 'Holt/NNP landed/VBN in/IN May/NNP was/VBD met/VBN'],
    ['behind a verb', 'Holt/NNP to/TO be/VB landed/VBN and/CC was/VBD met/VBN'],
    ['of another kind', 'Holt/NNP known/VBN in/IN May/NNP and/CC was/VBD met/VBN'],
    ['behind the "and"', 'Holt/NNP and/CC was/VBD then/RB landed/VBN'],
  ])('finds none %s that it is joined to', (_where, notation) => {
    expect(retagged(notation)).toBe(notation);
  });
});
