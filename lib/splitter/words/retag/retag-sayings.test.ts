import { describe, expect, test } from 'vitest';
import { wordsOf } from '../tree-fixture';
import { verbsOfSaying } from './retag-sayings';

function retagged(notation: string): string {
  const words = wordsOf(notation);
  verbsOfSaying(words);
  return words.map(({ text, tag }) => `${text}/${tag}`).join(' ');
}

describe('verbs of saying that a tagger takes for nouns', () => {
  test.each([
    ['Some/DT note/NN that/IN dams/NNS broke/VBD', 'note/VBP'],
    ['Holt/VB charges/NNS that/IN dams/NNS broke/VBD', 'Holt/NNP charges/VBZ'],
    ['It/PRP broke/VBD ,/, the/DT Times/NNP reports/NNS ./.', 'reports/VBZ'],
    ['It/PRP broke/VBD ,/, announcing/NN that/IN it/PRP broke/VBD', 'announcing/VBG'],
    ['Schiff/NN called/VBN on/IN Holt/NNP to/TO leave/VB', 'called/VBD'],
    ['Holt/NNP accused/VBN her/PRP of/IN fraud/NN after/IN it/PRP broke/VBD', 'accused/VBD'],
    ['Holt/NNP left/VBD ,/, tweeting/NN ,/, “/`` Go/VB', 'tweeting/VBG'],
  ])('%s', (notation, expected) => {
    expect(retagged(notation)).toContain(expected);
  });

  test.each([
    'Holt/NNP read/VBD the/DT report/NN that/IN dams/NNS broke/VBD',
    'Holt/NNP accused/VBN of/IN fraud/NN left/VBD',
    'Holt/NNP criticised/VBN by/IN many/JJ of/IN them/PRP',
    'His/PRP$ claims/NNS that/IN dams/NNS broke/VBD',
    'A/DT report/NN that/WDT told/VBD of/IN it/PRP',
    'It/PRP broke/VBD ,/, said/VBD the/DT Times/NNP reports/NNS ./.',
  ])('are nouns in: %s', (notation) => {
    expect(retagged(notation)).toBe(notation);
  });
});
