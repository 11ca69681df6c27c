import { describe, expect, test } from 'vitest';
import { wordsOf } from '../tree-fixture';
import { openTold } from './retag-told';

/** How "that" is tagged once what is told is looked at. */
function that(notation: string): string | undefined {
  const words = wordsOf(notation);
  openTold(words);
  return words.find(({ lower }) => lower === 'that')?.tag;
}

describe('"that" behind whoever is told', () => {
  test.each([
    'Police/NNS told/VBD the/DT BBC/NNP that/WDT men/NNS left/VBD',
    'Holt/NNP told/VBD men/NNS in/IN Lund/NNP on/IN Friday/NNP that/WDT dams/NNS broke/VBD',
    'Holt/NNP warned/VBD men/NNS that/DT dams/NNS broke/VBD',
  ])('opens what is told: %s', (notation) => {
    expect(that(notation)).toBe('IN');
  });

  test.each([
    ['it says which listener', 'Holt/NNP told/VBD the/DT guard/NN that/WDT stood/VBD there/RB'],
    ['nobody is told', 'Holt/NNP told/VBD that/DT story/NN'],
    ['the verb tells nobody anything', 'Holt/NNP saw/VBD men/NNS that/WDT dams/NNS broke/VBD'],
    ['a clause is between', 'Holt/NNP told/VBD men/NNS who/WP left/VBD that/DT day/NN ./.'],
    ['a mark is between', 'Holt/NNP told/VBD men/NNS ,/, that/DT day/NN ./.'],
    ['nothing follows', 'Holt/NNP told/VBD men/NNS that/DT'],
  ])('stays what it is where %s', (_why, notation) => {
    expect(that(notation)).not.toBe('IN');
  });
});
